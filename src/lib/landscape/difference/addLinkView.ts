import type { Connection, ElementNode, LabelNode, Style } from '../../archimate/model.ts';
import { dutch } from '../../archimate/model.ts';
import { elementOf } from '../addElements.ts';
import type { Base } from '../base.ts';
import { identifierOf, objectIdOf, partIdentifier } from '../ids.ts';
import type { ChangeKind, LandscapeData } from '../landscapeData.ts';
import { layoutLinks } from '../layoutLinks.ts';
import { makeLegend } from '../legend.ts';
import { linksOf } from '../linksOf.ts';
import type { ModelBuilder } from '../modelBuilder.ts';
import { legendOf, statusStyles } from '../plotStyle.ts';

const box = { w: 200, h: 50 } as const;
const columnGap = 180;
const rowHeight = 80;
const margin = 24;

/**
 * Adds the view that shows which koppelingen differ: every koppeling of either version between its ends, in the
 * colours of the legend. A landscape without koppelingen gets none.
 */
export function addLinkView(builder: ModelBuilder, base: Base, data: LandscapeData): void {
  const { nodes, links } = linksOf(data);
  if (links.length === 0) return;
  const objectId = objectIdOf('view', data.key, 'koppelingen');
  const layout = layoutLinks(new Map(nodes.map(({ id, naam }) => [id, naam])), links);
  const at = ({ column, row }: { readonly column: number; readonly row: number }) => ({
    x: margin + column * (box.w + columnGap),
    y: Math.round(margin + row * rowHeight),
  });
  const marks = data.verschil;
  const boxes = nodes.flatMap(({ id, soort }): readonly ElementNode[] => {
    const place = layout.places.get(id);
    const elementRef =
      soort === 'applicatie' ? elementOf.applicatie(id) : (base.identifierOf(id) ?? ownVoorziening(data, id));
    if (place === undefined || elementRef === undefined) return [];
    return [
      {
        ...plain(partIdentifier(objectId, id)),
        type: 'Element',
        elementRef,
        ...at(place),
        ...box,
        style: sized(statusStyles[marks?.applicaties[id]?.soort ?? 'gelijk'].style),
        nodes: [],
      },
    ];
  });
  const drawn = new Set(boxes.map(({ identifier }) => identifier));
  const connections = links.flatMap((link): readonly Connection[] => {
    const [source, target] = [partIdentifier(objectId, link.from), partIdentifier(objectId, link.to)];
    if (!drawn.has(source) || !drawn.has(target)) return [];
    const mark = marks?.koppelingen[link.id]?.soort;
    return [
      {
        ...plain(partIdentifier(objectId, `lijn ${link.id}`)),
        type: 'Relationship',
        relationshipRef: identifierOf(objectIdOf('koppeling', link.id)),
        source,
        target,
        style: lineOf(mark),
        bendpoints: (layout.bends.get(link.id) ?? []).map((bend) => {
          const { x, y } = at(bend);
          return { x: x + box.w / 2, y: y + box.h / 2 };
        }),
      },
    ];
  });
  const { title, styles } = legendOf(data);
  const legend = makeLegend(boxes, (part) => partIdentifier(objectId, `legenda ${part}`), styles, title);
  const note: LabelNode = {
    ...plain(partIdentifier(objectId, 'legenda uitleg')),
    type: 'Label',
    labels: dutch('Lijnen hebben dezelfde kleuren als de randen in de legenda.'),
    x: legend.x,
    y: legend.y + legend.h + margin,
    w: 460,
    h: 32,
    style: sized(statusStyles.gelijk.style),
  };
  builder.views.push({
    identifier: linkViewId(data),
    names: dutch(`Koppelingen ${data.title}`),
    documentation: [],
    properties: builder.properties([
      ['Bron', 'Softwarecatalogus'],
      ['Object ID', objectId],
    ]),
    nodes: [...boxes, legend, note],
    connections,
  });
}

/** Identifier of the view of the koppelingen of a difference. */
export function linkViewId({ key }: Pick<LandscapeData, 'key'>): string {
  return identifierOf(objectIdOf('view', key, 'koppelingen'));
}

/** A facility that GEMMA lacks; undefined for one of GEMMA that the base does not hold. */
function ownVoorziening({ voorzieningen }: LandscapeData, id: string): string | undefined {
  return voorzieningen.some((own) => own.id === id) ? elementOf.voorziening(id) : undefined;
}

function lineOf(mark: ChangeKind | undefined): Style {
  const { lineColor, lineWidth = 1 } = statusStyles[mark ?? 'gelijk'].style;
  return { lineWidth, ...(lineColor === undefined ? {} : { lineColor }) };
}

function sized(style: Style): Style {
  return { ...style, font: { ...style.font, size: '9' } };
}

function plain(identifier: string) {
  return { identifier, labels: [], documentation: [], viewRefs: [] } as const;
}
