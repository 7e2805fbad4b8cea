import type { Place } from '../diagnostics/diagnostic.ts';
import type { Stewards, Voorzieningen } from '../model/generated/records.ts';
import type { FileKind } from '../model/kinds.ts';
import type { Entry, Fixed, KeyPath } from '../model/record.ts';
import { append, type Gemma, indexGemma, isKind } from './gemma.ts';
import { makeRedirects, type Redirects } from './redirects.ts';

/** A national facility: from GEMMA (id = Object ID) or from `beheer/voorzieningen.yaml`. */
export interface Voorziening {
  readonly id: string;
  readonly naam: string;
  readonly fromGemma: boolean;
  /** What `beheer/` knows of it; undefined for one of GEMMA. */
  readonly details: Fixed<Voorzieningen>['voorzieningen'][number] | undefined;
}

/** Everything that belongs to one organisation. Lists are in order of file. */
export interface OrganisatieIndex {
  readonly collegas: readonly Entry<'collega'>[];
  readonly applicaties: readonly Entry<'applicatie'>[];
  readonly diensten: readonly Entry<'dienst'>[];
  /** Usage in its own folder. */
  readonly gebruik: readonly Entry<'gebruik'>[];
  /** Usage that a samenwerking registered on its behalf (`deelnemers` of that gebruik). */
  readonly gebruikNamens: readonly Entry<'gebruik'>[];
  readonly koppelingen: readonly Entry<'koppeling'>[];
  /** Samenwerkingen in which it takes part. */
  readonly samenwerkingen: readonly Entry<'organisatie'>[];
}

/** All records of the given roots, unchangeable and indexed once; every question of a page is a look-up. */
export interface Catalogue {
  /** Every valid record and shared file, in order of root and path. */
  readonly entries: readonly Entry[];
  readonly organisaties: ReadonlyMap<string, Entry<'organisatie'>>;
  readonly applicaties: ReadonlyMap<string, Entry<'applicatie'>>;
  readonly diensten: ReadonlyMap<string, Entry<'dienst'>>;
  readonly gebruik: ReadonlyMap<string, Entry<'gebruik'>>;
  readonly koppelingen: ReadonlyMap<string, Entry<'koppeling'>>;
  readonly collegas: ReadonlyMap<string, Entry<'collega'>>;
  readonly contracten: ReadonlyMap<string, Entry<'contract'>>;
  readonly notities: ReadonlyMap<string, Entry<'notitie'>>;
  readonly gemma: Gemma;
  readonly voorzieningen: ReadonlyMap<string, Voorziening>;
  readonly stewards: readonly Fixed<Stewards>['stewards'][number][];
  readonly redirects: Redirects;
  /** What belongs to an organisation; empty lists for an unknown one. */
  readonly of: (organisatie: string) => OrganisatieIndex;
  /** Organisation by id or old id. */
  readonly organisatie: (id: string) => Entry<'organisatie'> | undefined;
  /** Application by id or old id. */
  readonly applicatie: (id: string) => Entry<'applicatie'> | undefined;
  readonly dienst: (id: string) => Entry<'dienst'> | undefined;
  readonly voorziening: (id: string) => Voorziening | undefined;
  /** Usage of an application, over all organisations. */
  readonly gebruikVanApplicatie: (applicatie: string) => readonly Entry<'gebruik'>[];
  /** Applications that state to be suited for a referentiecomponent or technologiecomponent. */
  readonly applicatiesVoor: (objectId: string) => readonly Entry<'applicatie'>[];
  /** Usage of which the user says that it serves this component. */
  readonly gebruikVoor: (objectId: string) => readonly Entry<'gebruik'>[];
  /** Applications that name a standaardversie, whatever the support. */
  readonly applicatiesMetStandaardversie: (objectId: string) => readonly Entry<'applicatie'>[];
  /** Everyday words for a referentiecomponent, of `beheer/zoekwoorden.yaml`, in order of that file. */
  readonly zoekwoordenVan: (objectId: string) => readonly string[];
  /** Koppelingen with a facility, over all organisations. */
  readonly koppelingenMetVoorziening: (id: string) => readonly Entry<'koppeling'>[];
  /** Diensten about an application, over all organisations. */
  readonly dienstenVoor: (applicatie: string) => readonly Entry<'dienst'>[];
  /** Applications that are part of this one. */
  readonly onderdelenVan: (applicatie: string) => readonly Entry<'applicatie'>[];
  /** Whether there is a file for this record, also when it has faults and so is not in the maps. */
  readonly hasFile: (kind: FileKind, id: string) => boolean;
  /** Ids of all files of a kind, in order of root and path, also of those with faults. */
  readonly idsOfFiles: (kind: FileKind) => ReadonlySet<string>;
  /** Line and column of a value in its file. Parses that file again: for messages, not for pages. */
  readonly placeOf: (entry: Entry, path: KeyPath) => Place;
}

/** What `buildCatalogue` needs besides the entries. */
export interface CatalogueParts {
  readonly entries: readonly Entry[];
  readonly idsOfFiles: (kind: FileKind) => ReadonlySet<string>;
  readonly placeOf: (entry: Entry, path: KeyPath) => Place;
}

const nothing: readonly never[] = [];
const emptyIndex: OrganisatieIndex = {
  collegas: nothing,
  applicaties: nothing,
  diensten: nothing,
  gebruik: nothing,
  gebruikNamens: nothing,
  koppelingen: nothing,
  samenwerkingen: nothing,
};

/** Indexes valid entries. O(number of entries and of their references). */
export function buildCatalogue({ entries, idsOfFiles, placeOf }: CatalogueParts): Catalogue {
  const all = <K extends FileKind>(kind: K): Entry<K>[] =>
    entries.filter((entry) => isKind(entry, kind)) as Entry<K>[]; // filtered by that kind
  const byId = <K extends FileKind>(list: readonly Entry<K>[]) =>
    new Map(list.map((entry) => [entry.id, entry]));

  const gemma = indexGemma(entries);
  const redirects = makeRedirects(all('omleidingen').map((entry) => entry.value));
  const organisaties = byId(all('organisatie'));
  const applicaties = byId(all('applicatie'));
  const diensten = byId(all('dienst'));
  const gebruik = byId(all('gebruik'));
  const koppelingen = byId(all('koppeling'));
  const collegas = byId(all('collega'));
  const voorzieningen = indexVoorzieningen(gemma, all('voorzieningen'));

  const currentApplicatie = (id: string) => redirects.current('applicaties', id);
  const currentOrganisatie = (id: string) => redirects.current('organisaties', id);
  const gebruikVanApplicatie = group(gebruik.values(), ({ value }) => [currentApplicatie(value.applicatie)]);
  const gebruikVoor = group(gebruik.values(), ({ value }) => value.referentiecomponenten ?? []);
  const gebruikNamens = group(gebruik.values(), ({ value }) =>
    (value.deelnemers ?? []).map(currentOrganisatie),
  );
  const applicatiesVoor = group(applicaties.values(), ({ value }) => value.referentiecomponenten ?? []);
  const metStandaardversie = group(applicaties.values(), ({ value }) =>
    (value.standaarden ?? []).map((s) => s.standaardversie),
  );
  const onderdelen = group(applicaties.values(), ({ value }) =>
    value.onderdeelVan === undefined ? [] : [currentApplicatie(value.onderdeelVan)],
  );
  const dienstenVoor = group(diensten.values(), ({ value }) =>
    (value.applicaties ?? []).map(currentApplicatie),
  );
  const metVoorziening = group(koppelingen.values(), ({ value }) =>
    value.voorziening === undefined ? [] : [redirects.current('voorzieningen', value.voorziening)],
  );
  const zoekwoorden = indexZoekwoorden(all('zoekwoorden'));
  const samenwerkingen = group(organisaties.values(), ({ value }) =>
    (value.deelnemers ?? []).map(currentOrganisatie),
  );
  const owned = {
    collegas: group(collegas.values(), (entry) => [entry.organisatie]),
    applicaties: group(applicaties.values(), (entry) => [entry.organisatie]),
    diensten: group(diensten.values(), (entry) => [entry.organisatie]),
    gebruik: group(gebruik.values(), (entry) => [entry.organisatie]),
    koppelingen: group(koppelingen.values(), (entry) => [entry.organisatie]),
  };

  return {
    entries,
    organisaties,
    applicaties,
    diensten,
    gebruik,
    koppelingen,
    collegas,
    contracten: byId(all('contract')),
    notities: byId(all('notitie')),
    gemma,
    voorzieningen,
    stewards: all('stewards').flatMap((entry) => entry.value.stewards),
    redirects,
    of: (id) =>
      organisaties.has(id)
        ? {
            collegas: owned.collegas.get(id) ?? nothing,
            applicaties: owned.applicaties.get(id) ?? nothing,
            diensten: owned.diensten.get(id) ?? nothing,
            gebruik: owned.gebruik.get(id) ?? nothing,
            gebruikNamens: gebruikNamens.get(id) ?? nothing,
            koppelingen: owned.koppelingen.get(id) ?? nothing,
            samenwerkingen: samenwerkingen.get(id) ?? nothing,
          }
        : emptyIndex,
    organisatie: (id) => organisaties.get(currentOrganisatie(id)),
    applicatie: (id) => applicaties.get(currentApplicatie(id)),
    dienst: (id) => diensten.get(redirects.current('diensten', id)),
    voorziening: (id) => voorzieningen.get(redirects.current('voorzieningen', id)),
    gebruikVanApplicatie: (id) => gebruikVanApplicatie.get(id) ?? nothing,
    applicatiesVoor: (id) => applicatiesVoor.get(id) ?? nothing,
    gebruikVoor: (id) => gebruikVoor.get(id) ?? nothing,
    applicatiesMetStandaardversie: (id) => metStandaardversie.get(id) ?? nothing,
    zoekwoordenVan: (id) => zoekwoorden.get(id) ?? nothing,
    koppelingenMetVoorziening: (id) => metVoorziening.get(id) ?? nothing,
    dienstenVoor: (id) => dienstenVoor.get(id) ?? nothing,
    onderdelenVan: (id) => onderdelen.get(id) ?? nothing,
    hasFile: (kind, id) => idsOfFiles(kind).has(id),
    idsOfFiles,
    placeOf,
  };
}

function group<Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, Item[]> {
  const map = new Map<string, Item[]>();
  for (const item of items) for (const key of keysOf(item)) append(map, key, item);
  return map;
}

function indexVoorzieningen(
  gemma: Gemma,
  files: readonly Entry<'voorzieningen'>[],
): ReadonlyMap<string, Voorziening> {
  const map = new Map<string, Voorziening>();
  for (const element of gemma.perSoort.get('voorziening') ?? []) {
    map.set(element.id, { id: element.id, naam: element.naam, fromGemma: true, details: undefined });
  }
  for (const { value } of files) {
    for (const details of value.voorzieningen) {
      map.set(details.id, { id: details.id, naam: details.naam, fromGemma: false, details });
    }
  }
  return map;
}

function indexZoekwoorden(files: readonly Entry<'zoekwoorden'>[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const { value } of files) {
    for (const { woord, referentiecomponenten } of value.zoekwoorden) {
      for (const id of referentiecomponenten) append(map, id, woord);
    }
  }
  return map;
}
