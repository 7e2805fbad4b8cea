import { compareText } from '../diagnostics/order.ts';
import type { GemmaRelease } from '../model/generated/records.ts';
import type { Entry, Fixed } from '../model/record.ts';
import { domainsOf } from './gemmaDomains.ts';
import { expandElement, type GemmaElement, type GemmaSoort, type GemmaStandaardRol } from './gemmaElement.ts';
import { expandGroup, type GemmaRelatie } from './gemmaRelatie.ts';
import { expandView, type GemmaView } from './gemmaView.ts';

export type { GemmaElement, GemmaSoort } from './gemmaElement.ts';
export type { GemmaRelatie } from './gemmaRelatie.ts';
export type { GemmaView } from './gemmaView.ts';

/** The catalogue's own part of GEMMA, indexed by Object ID. */
export interface Gemma {
  /** Undefined before the first import. */
  readonly release: Fixed<GemmaRelease> | undefined;
  /** Every element that the catalogue holds, tombstones included. */
  readonly elementen: ReadonlyMap<string, GemmaElement>;
  readonly perSoort: ReadonlyMap<GemmaSoort, readonly GemmaElement[]>;
  readonly relaties: readonly GemmaRelatie[];
  readonly views: ReadonlyMap<string, GemmaView>;
  /** Standaardversies per standaard, by Object ID of the standaard. */
  readonly versiesVan: ReadonlyMap<string, readonly GemmaElement[]>;
  /** Components that realize a standaard as verplicht or aanbevolen, by Object ID of the standaard. */
  readonly componentenMetStandaard: ReadonlyMap<string, readonly GemmaElement[]>;
  /** Referentiecomponenten per domein, by Object ID of the domein. */
  readonly componentenInDomein: ReadonlyMap<string, readonly GemmaElement[]>;
}

/** Indexes the `gemma/` files. Order: as in the files. O(elements + relations). */
export function indexGemma(entries: readonly Entry[]): Gemma {
  const plain = new Map<string, GemmaElement>();
  const relaties: GemmaRelatie[] = [];
  const views = new Map<string, GemmaView>();
  let release: Fixed<GemmaRelease> | undefined;
  for (const entry of entries) {
    if (isKind(entry, 'gemma-release')) release = entry.value;
    else if (isKind(entry, 'gemma-relaties'))
      for (const group of entry.value.groepen) relaties.push(...expandGroup(group));
    else if (isKind(entry, 'gemma-view')) views.set(entry.value.id, expandView(entry.value));
    else if (isKind(entry, 'gemma-elementen')) {
      const { soort } = entry.value;
      for (const item of entry.value.elementen) plain.set(item.id, expandElement(item, soort));
    }
  }
  const { standaardVan, rollenVan } = readStandards(plain, relaties);
  const domeinenVan = domainsOf(plain, relaties);

  const elementen = new Map<string, GemmaElement>();
  const perSoort = new Map<GemmaSoort, GemmaElement[]>();
  const versiesVan = new Map<string, GemmaElement[]>();
  const componentenMetStandaard = new Map<string, GemmaElement[]>();
  const componentenInDomein = new Map<string, GemmaElement[]>();
  for (const item of plain.values()) {
    const element: GemmaElement = {
      ...item,
      standaard: standaardVan.get(item.id),
      standaarden: rollenVan.get(item.id) ?? item.standaarden,
      domeinen: domeinenVan.get(item.id) ?? item.domeinen,
    };
    elementen.set(element.id, element);
    append(perSoort, element.soort, element);
    if (element.standaard !== undefined) append(versiesVan, element.standaard, element);
    for (const { standaard } of element.standaarden) append(componentenMetStandaard, standaard, element);
    for (const domein of element.domeinen) append(componentenInDomein, domein, element);
  }
  return {
    release,
    elementen,
    perSoort,
    relaties,
    views,
    versiesVan,
    componentenMetStandaard,
    componentenInDomein,
  };
}

/** Standards of components and of versions, from the relations (ameff.md §3.4). */
function readStandards(elementen: ReadonlyMap<string, GemmaElement>, relaties: readonly GemmaRelatie[]) {
  const standaardVan = new Map<string, string>();
  const rollenVan = new Map<string, GemmaStandaardRol[]>();
  for (const { type, van, naar, eigenschappen } of relaties) {
    if (elementen.get(naar)?.soort !== 'standaard') continue;
    if (type === 'Specialization' && elementen.get(van)?.soort === 'standaardversie') {
      if (!standaardVan.has(van)) standaardVan.set(van, naar);
    } else if (type === 'Realization') {
      const rol = eigenschappen.Verbindingsrol?.toLowerCase();
      if (rol === 'verplicht' || rol === 'aanbevolen') append(rollenVan, van, { standaard: naar, rol });
    }
  }
  const nameOf = ({ standaard }: GemmaStandaardRol) => elementen.get(standaard)?.naam ?? '';
  for (const rollen of rollenVan.values())
    rollen.sort((a, b) =>
      a.rol === b.rol
        ? compareText(nameOf(a).toLowerCase(), nameOf(b).toLowerCase())
        : a.rol === 'verplicht'
          ? -1
          : 1,
    );
  return { standaardVan, rollenVan };
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
