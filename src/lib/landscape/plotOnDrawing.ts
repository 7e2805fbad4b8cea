import { drawNode, fontSizeOf } from '../archimate/draw/drawNode.ts';
import { svgText } from '../archimate/draw/svgText.ts';
import type { Style } from '../archimate/model.ts';
import { compareText } from '../diagnostics/order.ts';
import { makeLegend } from './legend.ts';
import { comparePlotItems, type PlotItem, plotBox } from './plotBox.ts';
import type { Box } from './plotLayout.ts';
import type { StatusStyle } from './plotStyle.ts';

/** A component's box on a drawn view. */
export interface DrawnComponent {
  /** Object ID. */
  readonly component: string;
  readonly naam: string;
  readonly box: Box;
  /** Size of the letters of its name, in pixels. */
  readonly size: number;
  /** Height at its bottom that boxes of GEMMA occupy. */
  readonly taken: number;
}

/** An application in a box, in the style that says what is known of it. */
export interface StyledItem extends PlotItem {
  readonly look: StatusStyle;
}

/** The SVG to put into a component's box on a drawing. */
export function plotInto({ box, naam, size, taken }: DrawnComponent, items: readonly StyledItem[]): string {
  const { boxes, rest } = plotBox(box, { naam, size, taken }, items);
  const drawn = boxes.map(
    ({ item, box: place, style }) =>
      `<g><title>${svgText(`${item.naam}: ${item.look.label}`)}</title>${drawNode({ ...place, text: item.naam, type: 'ApplicationComponent', style: { ...style, ...colours(item.look.style) }, centred: true, textHeight: place.h })}</g>`,
  );
  if (rest !== undefined) {
    const others = items.slice(boxes.length).map(({ naam: other }) => other);
    drawn.push(
      `<g><title>${svgText(others.join(', '))}</title>${drawNode({ ...rest.box, text: rest.label, type: undefined, style: rest.style, centred: true, textHeight: rest.box.h })}</g>`,
    );
  }
  return drawn.join('');
}

function colours({ fillColor, lineColor, lineWidth }: Style): Partial<Style> {
  return {
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(lineColor === undefined ? {} : { lineColor }),
    ...(lineWidth === undefined ? {} : { lineWidth }),
  };
}

/** A legend below a drawing, and where it ends. */
export function drawLegend(
  drawing: Box,
  title: string,
  looks: readonly StatusStyle[],
): { readonly svg: string; readonly bottom: number } {
  const legend = makeLegend([drawing], (part) => part, looks, title);
  const parts = [legend, ...legend.nodes].map((node) =>
    drawNode({
      ...node,
      text: node.labels[0]?.text ?? '',
      type: undefined,
      style: node.style,
      centred: node !== legend,
      textHeight: node === legend ? fontSizeOf(node.style) * 2 : node.h,
    }),
  );
  return { svg: `<g>${parts.join('')}</g>`, bottom: legend.y + legend.h };
}

/** What stands out on a view: components without an application, and with more than one. Each component once. */
export function findGaps(
  components: readonly Pick<DrawnComponent, 'component' | 'naam'>[],
  items: ReadonlyMap<string, readonly PlotItem[]>,
): {
  readonly empty: readonly NamedComponent[];
  readonly overlaps: readonly (NamedComponent & { readonly applicaties: readonly string[] })[];
} {
  const names = new Map(components.map(({ component, naam }) => [component, naam]));
  const sorted = [...names]
    .map(([component, naam]) => ({ component, naam }))
    .sort((a, b) => compareText(a.naam, b.naam));
  const countOf = ({ component }: NamedComponent) => items.get(component) ?? [];
  return {
    empty: sorted.filter((item) => countOf(item).length === 0),
    overlaps: sorted
      .filter((item) => countOf(item).length > 1)
      .map((item) => ({ ...item, applicaties: countOf(item).map(({ naam }) => naam) })),
  };
}

interface NamedComponent {
  readonly component: string;
  readonly naam: string;
}

/** The items of two organisations in one box: each application once, with whose it is. */
export function compareItems(
  a: readonly PlotItem[],
  b: readonly PlotItem[],
  looks: { readonly onlyA: StatusStyle; readonly onlyB: StatusStyle; readonly both: StatusStyle },
): readonly StyledItem[] {
  const inA = new Set(a.map(({ applicatie }) => applicatie));
  const inB = new Set(b.map(({ applicatie }) => applicatie));
  return [
    ...a.map((item) => ({ ...item, look: inB.has(item.applicatie) ? looks.both : looks.onlyA })),
    ...b.filter(({ applicatie }) => !inA.has(applicatie)).map((item) => ({ ...item, look: looks.onlyB })),
  ].sort(comparePlotItems);
}

/** Reads what a drawing says of a component's box; undefined where it says nothing. */
export function readDrawnBox(
  component: string,
  naam: string,
  place: string,
  size: number,
): DrawnComponent | undefined {
  const [x, y, w, h, taken] = place.split(' ').map(Number);
  if (x === undefined || y === undefined || w === undefined || h === undefined || taken === undefined)
    return undefined;
  return { component, naam, box: { x, y, w, h }, size, taken };
}
