import type { Color, Connection, Diagram, Style, ViewConcept, ViewNode } from '../archimate/model.ts';
import { nameOf } from '../archimate/model.ts';
import type { GemmaKnoop, GemmaStijl, GemmaVerbinding, GemmaView } from '../catalogue/gemmaView.ts';
import type { LeftOut } from './release.ts';

/** Longest text on a view that is a heading; longer ones are GEMMA's prose and stay on GEMMA Online. */
const longestHeading = 80;

/** Object IDs of what a view shows, by identifier of the release; undefined for what is not held. */
export interface ViewReferences {
  readonly element: (identifier: string) => string | undefined;
  readonly relation: (identifier: string) => string | undefined;
  /** Name of an element, to leave out labels that repeat it. */
  readonly name: (identifier: string) => string;
}

type Geometry = Pick<GemmaView, 'knopen' | 'verbindingen'>;

/**
 * The boxes and lines of a view, nested as in the file, in absolute coordinates. Headings stay; longer texts,
 * documentation and references to other views do not, and are counted.
 */
export function readGemmaView(
  view: Diagram,
  references: ViewReferences,
): { readonly geometry: Geometry; readonly leftOut: LeftOut } {
  const leftOut = { notes: 0, references: 0 };

  const textOf = (concept: ViewConcept, ownName: string): string | undefined => {
    const text = nameOf({ names: concept.labels });
    if (text.trim() === '' || text === ownName) return undefined;
    if (text.length <= longestHeading) return text;
    leftOut.notes += 1;
    return undefined;
  };
  const readKnoop = (node: ViewNode): GemmaKnoop => {
    const { x, y, w, h, identifier } = node;
    if (node.viewRefs.length > 0 || node.documentation.length > 0) leftOut.references += 1;
    if (node.type === 'Label' && node.conceptRef !== undefined) leftOut.references += 1;
    const base = { id: identifier, x, y, w, h, stijl: styleOf(node.style) };
    const knopen = node.type === 'Label' ? [] : node.nodes.map(readKnoop);
    const element = node.type === 'Element' ? references.element(node.elementRef) : undefined;
    if (node.type === 'Element' && element !== undefined) {
      const tekst = textOf(node, references.name(node.elementRef));
      return { ...base, soort: 'element', element, tekst, knopen };
    }
    const soort = node.type === 'Label' ? 'label' : 'groep';
    return { ...base, soort, tekst: textOf(node, ''), knopen };
  };
  const readVerbinding = (connection: Connection): GemmaVerbinding[] => {
    const { source, target } = connection;
    const relatie = connection.type === 'Line' ? undefined : references.relation(connection.relationshipRef);
    const isLost = connection.type !== 'Line' && relatie === undefined;
    if (isLost || source === undefined || target === undefined) {
      leftOut.references += 1;
      return [];
    }
    return [
      {
        id: connection.identifier,
        soort:
          connection.type === 'Line' ? 'lijn' : connection.type === 'Relationship' ? 'relatie' : 'nesting',
        relatie,
        van: source,
        naar: target,
        stijl: styleOf(connection.style),
        punten: connection.bendpoints.map(({ x, y }) => [x, y] as const),
      },
    ];
  };
  const geometry = {
    knopen: view.nodes.map(readKnoop),
    verbindingen: view.connections.flatMap(readVerbinding),
  };
  return { geometry, leftOut };
}

function styleOf(style: Style | undefined): GemmaStijl | undefined {
  if (style === undefined) return undefined;
  const { font } = style;
  const size = Number(font?.size);
  const found: GemmaStijl = {
    ...put('vulling', colourOf(style.fillColor)),
    ...put('lijn', colourOf(style.lineColor)),
    ...put('lijndikte', style.lineWidth),
    ...put('letter', colourOf(font?.color)),
    ...put('lettertype', font?.name),
    ...put('lettergrootte', size >= 1 ? size : undefined),
    ...put('letterstijl', font?.style),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

/** `#rrggbb`; with two more digits where it is not opaque (AMEFF counts opacity in per cent). */
function colourOf(color: Color | undefined): string | undefined {
  if (color === undefined) return undefined;
  const hex = (part: number) => part.toString(16).padStart(2, '0');
  const opacity = color.a ?? 100;
  const end = opacity === 100 ? '' : hex(Math.round((opacity * 255) / 100));
  return `#${hex(color.r)}${hex(color.g)}${hex(color.b)}${end}`;
}

function put<Key extends keyof GemmaStijl>(
  key: Key,
  value: GemmaStijl[Key] | undefined,
): Partial<Pick<GemmaStijl, Key>> {
  const part: Partial<Pick<GemmaStijl, Key>> = {};
  return value === undefined ? part : { ...part, [key]: value };
}
