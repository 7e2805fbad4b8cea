import type { GemmaElementen } from '../model/generated/records.ts';
import type { Fixed } from '../model/record.ts';

export type GemmaSoort = GemmaElementen['soort'];
type FileElement = Fixed<GemmaElementen>['elementen'][number];

/** A standaard that GEMMA demands of or recommends for a referentiecomponent. */
export interface GemmaStandaardRol {
  /** Object ID of the standaard. */
  readonly standaard: string;
  readonly rol: 'verplicht' | 'aanbevolen';
}

/** An element of the reference model, with everything that its file leaves out because it follows from the rest. */
export interface GemmaElement {
  readonly soort: GemmaSoort;
  /** Object ID: stays the same in every release. */
  readonly id: string;
  /** Identifier in the release that was imported; may differ in the next. */
  readonly identifier: string;
  /** ArchiMate type. */
  readonly type: string;
  readonly naam: string;
  /** `GEMMA status`; of a standaardversie its `Status`. */
  readonly status?: string | undefined;
  /** The last release in which it stood: a tombstone, so that old references keep working. */
  readonly vervallen?: string | undefined;
  /** Properties that are facts, by name, as `propertiesOf` of the import chose them. */
  readonly eigenschappen: Readonly<Record<string, string>>;
  /** Of a standaardversie: Object ID of its standaard. */
  readonly standaard?: string | undefined;
  /** Of a referentiecomponent (or whatever else realizes a standaard): verplicht first, then by name. */
  readonly standaarden: readonly GemmaStandaardRol[];
  /** Object IDs of the domains in which its applicatieservices stand, in order of name. */
  readonly domeinen: readonly string[];
}

/** What an element of its kind nearly always is; the files leave these out (ameff.md §3.3). */
const usual: Readonly<Record<GemmaSoort, { readonly type: string; readonly gemmaType: string | undefined }>> =
  {
    referentiecomponent: { type: 'ApplicationComponent', gemmaType: 'Referentiecomponent' },
    technologiecomponent: { type: 'SystemSoftware', gemmaType: 'Technologiecomponent' },
    standaard: { type: 'Constraint', gemmaType: 'Standaard' },
    standaardversie: { type: 'Constraint', gemmaType: 'Standaardversie' },
    voorziening: { type: 'ApplicationComponent', gemmaType: 'Buitengemeentelijke voorziening' },
    cloudmodel: { type: 'Product', gemmaType: 'Cloud-dienstverleningsmodel' },
    domein: { type: 'Grouping', gemmaType: 'Groep' },
    overig: { type: '', gemmaType: undefined },
  };

/** ArchiMate type that needs no mention in the file of this kind; empty where every element names its own. */
export function usualType(soort: GemmaSoort): string {
  return usual[soort].type;
}

/** `GEMMA type` of every element of this kind; undefined for `overig`, where elements name their own, if any. */
export function gemmaTypeOf(soort: GemmaSoort): string | undefined {
  return usual[soort].gemmaType;
}

/** Name of the property that holds the status of this kind (ameff.md §3.3). */
export function statusProperty(soort: GemmaSoort): string {
  return soort === 'standaardversie' ? 'Status' : 'GEMMA status';
}

/** Identifier that follows from an Object ID; files mention an identifier only where it differs. */
export function usualIdentifier(id: string): string {
  return `id-${id}`;
}

/** An element as in its file, with what follows from its kind and id filled in; relations come from the index. */
export function expandElement(item: FileElement, soort: GemmaSoort): GemmaElement {
  return {
    soort,
    id: item.id,
    identifier: item.identifier ?? usualIdentifier(item.id),
    type: item.type ?? usualType(soort),
    naam: item.naam,
    status: item.status,
    vervallen: item.vervallen,
    eigenschappen: item.eigenschappen ?? {},
    standaarden: [],
    domeinen: [],
  };
}
