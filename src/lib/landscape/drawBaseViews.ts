import { drawDiagram, drawnModelOf } from '../archimate/draw/drawDiagram.ts';
import { type Diagram, nameOf, type ViewNode } from '../archimate/model.ts';
import { propertyValue } from '../archimate/properties.ts';
import { compareText } from '../diagnostics/order.ts';
import type { Base } from './base.ts';
import { viewsToPlot } from './plotViews.ts';

/** A box of a view in words. */
export interface ViewItem {
  readonly naam: string;
  /** Object ID; undefined for groups and notes. */
  readonly element: string | undefined;
  readonly items: readonly ViewItem[];
}

/** A view of GEMMA that is meant for the catalogue: as a picture, and as a text that says the same. */
export interface BaseView {
  /** Object ID. */
  readonly id: string;
  readonly naam: string;
  readonly titel: string;
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly items: readonly ViewItem[];
}

/** Draws the views of a base that are meant for the catalogue, without applications, in order of title. */
export function drawBaseViews(base: Base): readonly BaseView[] {
  const { model } = base;
  const objectIds = new Map(
    model.elements.map((element) => [element.identifier, propertyValue(element, 'Object ID', model)]),
  );
  const drawn = drawnModelOf(model, (identifier) => objectIds.get(identifier));
  return viewsToPlot(base)
    .map((view) => {
      const titel = propertyValue(view, 'Titel view SWC', model) || nameOf(view);
      const svg = drawDiagram(view, drawn, { title: titel });
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      const itemOf = (node: ViewNode): ViewItem => ({
        naam: textOf(node, drawn.element),
        element: node.type === 'Element' ? objectIds.get(node.elementRef) : undefined,
        items: node.type === 'Label' ? [] : node.nodes.map(itemOf),
      });
      return {
        id: propertyValue(view, 'Object ID', model) ?? view.identifier,
        naam: nameOf(view),
        titel,
        svg,
        width: Number(width),
        height: Number(height),
        items: topItems(view).map(itemOf),
      };
    })
    .sort((a, b) => compareText(a.titel, b.titel));
}

/** In reading order: from top to bottom, then from left to right. */
function topItems({ nodes }: Diagram): readonly ViewNode[] {
  return [...nodes].sort((a, b) => a.y - b.y || a.x - b.x);
}

function textOf(
  node: ViewNode,
  element: (identifier: string) => { readonly naam: string } | undefined,
): string {
  const own = node.labels[0]?.text ?? '';
  return own === '' && node.type === 'Element' ? (element(node.elementRef)?.naam ?? '') : own;
}
