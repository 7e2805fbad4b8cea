import {
  type Color,
  type Connection,
  type Diagram,
  dutch,
  type Style,
  type ViewNode,
} from '../archimate/model.ts';
import { VIEWPOINTS } from '../archimate/vocabulary.ts';
import type { GemmaKnoop, GemmaStijl, GemmaVerbinding, GemmaView } from '../catalogue/gemmaView.ts';
import type { ModelBuilder } from './modelBuilder.ts';

/**
 * A view of the catalogue's part of GEMMA as it stood in the release, without what is not there.
 * @param identifiers identifier in the model of each Object ID that it holds
 */
export function makeView(
  view: GemmaView,
  identifiers: ReadonlyMap<string, string>,
  builder: ModelBuilder,
): Diagram {
  const drawn = new Set<string>();
  const nodes = view.knopen.flatMap((knoop) => makeNodes(knoop, identifiers, drawn));
  const viewpoint = VIEWPOINTS.find((known) => known === view.viewpoint);
  return {
    identifier: view.identifier,
    names: dutch(view.naam),
    documentation: [],
    properties: builder.properties([
      ['Object ID', view.id],
      ['Titel view SWC', view.titel],
      ...Object.entries(view.eigenschappen).filter(([name]) => name !== 'Titel view SWC'),
    ]),
    ...(viewpoint === undefined ? {} : { viewpoint }),
    nodes,
    connections: makeConnections(view.verbindingen, identifiers, drawn),
  };
}

function makeNodes(
  knoop: GemmaKnoop,
  identifiers: ReadonlyMap<string, string>,
  drawn: Set<string>,
): ViewNode[] {
  const { x, y, w, h } = knoop;
  const base = {
    identifier: knoop.id,
    labels: knoop.tekst === undefined ? [] : dutch(knoop.tekst),
    documentation: [],
    viewRefs: [],
    x,
    y,
    w,
    h,
    ...styled(knoop.stijl),
  };
  if (knoop.soort === 'label') {
    drawn.add(knoop.id);
    return [{ ...base, type: 'Label' }];
  }
  const nested = () => knoop.knopen.flatMap((inner) => makeNodes(inner, identifiers, drawn));
  if (knoop.soort !== 'element') {
    drawn.add(knoop.id);
    return [{ ...base, type: 'Container', nodes: nested() }];
  }
  const elementRef = identifiers.get(knoop.element);
  // What a missing element's box held stays on the view, in its own place: coordinates are absolute.
  if (elementRef === undefined) return nested();
  drawn.add(knoop.id);
  return [{ ...base, type: 'Element', elementRef, nodes: nested() }];
}

/** Lines may end at lines: tried again until nothing changes, as with relations. */
function makeConnections(
  verbindingen: readonly GemmaVerbinding[],
  identifiers: ReadonlyMap<string, string>,
  drawn: Set<string>,
): readonly Connection[] {
  const connections: Connection[] = [];
  let waiting = verbindingen;
  while (waiting.length > 0) {
    const later: GemmaVerbinding[] = [];
    for (const verbinding of waiting) {
      if (!drawn.has(verbinding.van) || !drawn.has(verbinding.naar)) {
        later.push(verbinding);
        continue;
      }
      const connection = makeConnection(verbinding, identifiers);
      if (connection === undefined) continue;
      drawn.add(verbinding.id);
      connections.push(connection);
    }
    if (later.length === waiting.length) break;
    waiting = later;
  }
  return connections;
}

function makeConnection(
  { id, soort, relatie, van, naar, stijl, punten }: GemmaVerbinding,
  identifiers: ReadonlyMap<string, string>,
): Connection | undefined {
  const base = {
    identifier: id,
    labels: [],
    documentation: [],
    viewRefs: [],
    source: van,
    target: naar,
    bendpoints: punten.map(([x, y]) => ({ x, y })),
    ...styled(stijl),
  };
  if (soort === 'lijn') return { ...base, type: 'Line' };
  const relationshipRef = relatie === undefined ? undefined : identifiers.get(relatie);
  if (relationshipRef === undefined) return undefined;
  return { ...base, type: soort === 'nesting' ? 'NestingRelationship' : 'Relationship', relationshipRef };
}

function styled(stijl: GemmaStijl | undefined): { readonly style?: Style } {
  if (stijl === undefined) return {};
  const { vulling, lijn, lijndikte, letter, lettertype, lettergrootte, letterstijl } = stijl;
  const hasFont = [letter, lettertype, lettergrootte, letterstijl].some((part) => part !== undefined);
  const style: Style = {
    ...(lijndikte === undefined ? {} : { lineWidth: lijndikte }),
    ...(lijn === undefined ? {} : { lineColor: colorOf(lijn) }),
    ...(vulling === undefined ? {} : { fillColor: colorOf(vulling) }),
    ...(hasFont
      ? {
          font: {
            ...(lettertype === undefined ? {} : { name: lettertype }),
            ...(lettergrootte === undefined ? {} : { size: String(lettergrootte) }),
            ...(letterstijl === undefined ? {} : { style: letterstijl }),
            ...(letter === undefined ? {} : { color: colorOf(letter) }),
          },
        }
      : {}),
  };
  return { style };
}

/** `#rrggbb` or `#rrggbbaa`; opacity is a percentage in the exchange format. */
function colorOf(hex: string): Color {
  const part = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  const color = { r: part(1), g: part(3), b: part(5) };
  return hex.length > 7 ? { ...color, a: Math.round((part(7) / 255) * 100) } : color;
}
