import type { RedirectKind } from '../catalogue/redirects.ts';
import type { FileKind } from '../model/kinds.ts';
import type { PlainRecord } from './sources.ts';

export type ReferenceKind = 'organisatie' | 'applicatie' | 'dienst' | 'voorziening';

/** Where the old ids of each kind stand in `beheer/omleidingen.yaml`. */
export const redirectKindOf = {
  organisatie: 'organisaties',
  applicatie: 'applicaties',
  dienst: 'diensten',
  voorziening: 'voorzieningen',
} as const satisfies Readonly<Record<ReferenceKind, RedirectKind>>;

/** Where records point at other records (GEMMA elements aside, which never move). `[]` stands for each item. */
const places: Partial<Record<FileKind, readonly (readonly [ReferenceKind, readonly string[]])[]>> = {
  organisatie: [['organisatie', ['deelnemers', '[]']]],
  applicatie: [
    ['applicatie', ['onderdeelVan']],
    ['applicatie', ['koppelingen', '[]', 'met']],
    ['voorziening', ['koppelingen', '[]', 'voorziening']],
  ],
  dienst: [['applicatie', ['applicaties', '[]']]],
  gebruik: [
    ['applicatie', ['applicatie']],
    ['applicatie', ['vervangenDoor']],
    ['dienst', ['diensten', '[]']],
    ['organisatie', ['deelnemers', '[]']],
  ],
  koppeling: [
    ['applicatie', ['van']],
    ['applicatie', ['naar']],
    ['applicatie', ['intermediair']],
    ['voorziening', ['voorziening']],
  ],
};

/** Gives each reference its new id; a list that then names one record twice keeps the first. Keys keep their order. */
export function mapReferences(
  kind: FileKind,
  value: PlainRecord,
  map: (kind: ReferenceKind, id: string) => string,
): PlainRecord {
  let result = value;
  for (const [reference, place] of places[kind] ?? []) {
    const next = mapAt(result, place, (id) => map(reference, id));
    if (isRecord(next)) result = next;
  }
  return result;
}

/** All references of a record. */
export function referencesOf(
  kind: FileKind,
  value: PlainRecord,
): readonly (readonly [ReferenceKind, string])[] {
  const found: (readonly [ReferenceKind, string])[] = [];
  mapReferences(kind, value, (reference, id) => {
    found.push([reference, id]);
    return id;
  });
  return found;
}

function mapAt(value: unknown, place: readonly string[], map: (id: string) => string): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return typeof value === 'string' ? map(value) : value;
  if (key === '[]') {
    if (!Array.isArray(value)) return value;
    const items = value.map((item: unknown) => mapAt(item, rest, map));
    return rest.length === 0 ? [...new Set(items)] : items;
  }
  if (!isRecord(value) || !Object.hasOwn(value, key)) return value;
  return { ...value, [key]: mapAt(value[key], rest, map) };
}

export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
