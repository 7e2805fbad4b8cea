import { heightTaken } from '../archimate/draw/drawDiagram.ts';
import { fontSizeOf } from '../archimate/draw/drawNode.ts';
import {
  type Connection,
  type Diagram,
  dutch,
  type LabelNode,
  nameOf,
  type ViewNode,
} from '../archimate/model.ts';
import { propertyDefinitionId, propertyValue } from '../archimate/properties.ts';
import { elementOf } from './addElements.ts';
import type { Placement } from './addRelations.ts';
import type { Base } from './base.ts';
import { copyView } from './copyView.ts';
import { identifierOf, objectIdOf, partIdentifier } from './ids.ts';
import type { LandscapeData } from './landscapeData.ts';
import { makeLegend } from './legend.ts';
import type { ModelBuilder } from './modelBuilder.ts';
import { comparePlotItems, type PlotItem, plotBox } from './plotBox.ts';
import { plotStatuses } from './plotItems.ts';
import { legendOf } from './plotStyle.ts';

/** The value of `Publiceren` on the views that are meant for the Softwarecatalogus (ameff.md §1). */
const meantForCatalogue = 'Softwarecatalogus en GEMMA Online en redactie';

/** The views of a base that are copied and plotted for every landscape. */
export function viewsToPlot(base: Base): readonly Diagram[] {
  return base.model.views.filter(
    (view) => propertyValue(view, 'Publiceren', base.model) === meantForCatalogue,
  );
}

interface Plotted extends Placement, PlotItem {}

/**
 * Adds a copy of each view meant for it, with the applications drawn inside every occurrence of their components,
 * a connection for each Specialization drawn, and a legend. What is no longer in use is not drawn.
 */
export function plotViews(
  builder: ModelBuilder,
  base: Base,
  data: LandscapeData,
  placements: readonly Placement[],
): void {
  const byElement = plottedByElement(base, data, placements);
  const namen = new Map(base.model.elements.map((element) => [element.identifier, nameOf(element)]));
  for (const view of viewsToPlot(base))
    builder.views.push(plotView(builder, base, data, view, { byElement, namen }));
}

/** Per element identifier what is drawn in its boxes, in order of name. */
function plottedByElement(
  base: Base,
  data: LandscapeData,
  placements: readonly Placement[],
): ReadonlyMap<string, readonly Plotted[]> {
  const statuses = plotStatuses(data);
  const namen = new Map(data.applicaties.map(({ id, naam }) => [id, naam]));
  const result = new Map<string, Plotted[]>();
  for (const placement of placements) {
    const element = base.identifierOf(placement.component);
    const status = data.verschil === undefined ? statuses.get(placement.applicatie) : placement.stand;
    if (element === undefined || status === undefined) continue;
    const list = result.get(element) ?? [];
    // Used for it and suited for it: two relations, one box.
    if (list.some(({ applicatie }) => applicatie === placement.applicatie)) continue;
    list.push({ ...placement, status, naam: namen.get(placement.applicatie) ?? placement.applicatie });
    result.set(element, list);
  }
  for (const list of result.values()) {
    list.sort(comparePlotItems);
  }
  return result;
}

function plotView(
  builder: ModelBuilder,
  base: Base,
  data: LandscapeData,
  view: Diagram,
  {
    byElement,
    namen,
  }: {
    readonly byElement: ReadonlyMap<string, readonly Plotted[]>;
    /** Names of the base's elements. */
    readonly namen: ReadonlyMap<string, string>;
  },
): Diagram {
  const objectId = objectIdOf('view', data.key, view.identifier);
  const rename = (identifier: string) =>
    identifier === view.identifier ? identifierOf(objectId) : partIdentifier(objectId, identifier);
  const legend = legendOf(data);
  const connections: Connection[] = [];
  const inside = (node: ViewNode): readonly ViewNode[] => {
    const plotted = node.type === 'Element' ? byElement.get(node.elementRef) : undefined;
    if (plotted === undefined || node.type !== 'Element') return [];
    const naam = node.labels[0]?.text ?? namen.get(node.elementRef);
    const { boxes, rest } = plotBox(
      node,
      { ...(naam === undefined ? {} : { naam }), size: fontSizeOf(node.style), taken: heightTaken(node) },
      plotted,
    );
    const target = rename(node.identifier);
    const boxId = target.slice(3);
    const drawn: ViewNode[] = boxes.map(({ item, box, style }) => {
      const identifier = partIdentifier(boxId, item.applicatie);
      connections.push({
        identifier: partIdentifier(boxId, `lijn ${item.applicatie}`),
        type: 'Relationship',
        relationshipRef: item.relationship,
        source: identifier,
        target,
        labels: [],
        documentation: [],
        viewRefs: [],
        bendpoints: [],
      });
      return {
        ...plain(identifier),
        type: 'Element',
        elementRef: elementOf.applicatie(item.applicatie),
        ...box,
        style,
        nodes: [],
      };
    });
    if (rest === undefined) return drawn;
    const label: LabelNode = {
      ...plain(partIdentifier(boxId, 'meer')),
      type: 'Label',
      labels: dutch(rest.label),
      ...rest.box,
      style: rest.style,
    };
    return [...drawn, label];
  };
  const title = propertyValue(view, 'Titel view SWC', base.model) || nameOf(view);
  const dropped = new Set(
    ['Publiceren', 'Object ID', 'Bron'].map((name) => propertyDefinitionId(name, base.model)),
  );
  const copy = copyView(
    view,
    {
      names: dutch(`${title} ${data.title}`),
      properties: [
        ...view.properties.filter(({ definition }) => !dropped.has(definition)),
        ...builder.properties([
          ['Bron', 'Softwarecatalogus'],
          ['Object ID', objectId],
        ]),
      ],
    },
    rename,
    inside,
  );
  return {
    ...copy,
    nodes: [
      ...copy.nodes,
      makeLegend(
        view.nodes,
        (part) => partIdentifier(objectId, `legenda ${part}`),
        legend.styles,
        legend.title,
      ),
    ],
    connections: [...copy.connections, ...connections],
  };
}

function plain(identifier: string) {
  return { identifier, labels: [], documentation: [], viewRefs: [] } as const;
}
