import type { GemmaElementen, GemmaRelaties, GemmaRelease, GemmaView } from '../model/generated/records.ts';
import type { Entry, Fixed } from '../model/record.ts';

type FileElement = Fixed<GemmaElementen>['elementen'][number];
export type GemmaSoort = GemmaElementen['soort'];

/** An element of the reference model, with its kind. */
export interface GemmaElement extends FileElement {
  readonly soort: GemmaSoort;
}
export type GemmaRelatie = Fixed<GemmaRelaties>['relaties'][number];

/** The catalogue's own part of GEMMA, indexed by Object ID. */
export interface Gemma {
  /** Undefined before the first import. */
  readonly release: Fixed<GemmaRelease> | undefined;
  /** Every element that the catalogue holds, tombstones included. */
  readonly elementen: ReadonlyMap<string, GemmaElement>;
  readonly perSoort: ReadonlyMap<GemmaSoort, readonly GemmaElement[]>;
  readonly relaties: readonly GemmaRelatie[];
  readonly views: ReadonlyMap<string, Fixed<GemmaView>>;
  /** Standaardversies per standaard, by Object ID of the standaard. */
  readonly versiesVan: ReadonlyMap<string, readonly GemmaElement[]>;
}

/** Indexes the `gemma/` files. Order: as in the files. */
export function indexGemma(entries: readonly Entry[]): Gemma {
  const elementen = new Map<string, GemmaElement>();
  const perSoort = new Map<GemmaSoort, GemmaElement[]>();
  const relaties: GemmaRelatie[] = [];
  const views = new Map<string, Fixed<GemmaView>>();
  const versiesVan = new Map<string, GemmaElement[]>();
  let release: Fixed<GemmaRelease> | undefined;
  for (const entry of entries) {
    if (isKind(entry, 'gemma-release')) release = entry.value;
    else if (isKind(entry, 'gemma-relaties')) relaties.push(...entry.value.relaties);
    else if (isKind(entry, 'gemma-view')) views.set(entry.value.id, entry.value);
    else if (isKind(entry, 'gemma-elementen')) {
      const { soort } = entry.value;
      for (const item of entry.value.elementen) {
        const element: GemmaElement = { ...item, soort };
        elementen.set(element.id, element);
        append(perSoort, soort, element);
        if (element.standaard !== undefined) append(versiesVan, element.standaard, element);
      }
    }
  }
  return { release, elementen, perSoort, relaties, views, versiesVan };
}

/** Whether a user may choose this element today (ameff.md §3.3); tombstones never. */
export function isSelectable(element: GemmaElement): boolean {
  if (element.vervallen !== undefined) return false;
  switch (element.soort) {
    case 'referentiecomponent':
    case 'standaard':
    case 'voorziening':
    case 'standaardversie':
      return element.status === 'In gebruik';
    case 'technologiecomponent':
    case 'cloudmodel':
      return true;
    default:
      return false;
  }
}

/** Narrows an entry to its kind. */
export function isKind<K extends Entry['kind']>(entry: Entry, kind: K): entry is Entry<K> & Entry {
  return entry.kind === kind;
}

/** Adds to a list in a map, making the list where it is missing. */
export function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
