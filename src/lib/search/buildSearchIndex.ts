import type { Catalogue } from '../catalogue/catalogue.ts';
import { byName } from '../model/byName.ts';
import { type FacetDefinition, type FacetId, facetDefinitions, unknownValue } from './facets.ts';
import { applicatieRecords } from './records/applicatieRecords.ts';
import { dienstRecords } from './records/dienstRecords.ts';
import { referentiecomponentRecords, standaardRecords, voorzieningRecords } from './records/gemmaRecords.ts';
import { organisatieRecords } from './records/organisatieRecords.ts';
import { type FacetColumn, type SearchIndex, searchIndexVersion } from './searchIndex.ts';
import { searchKinds } from './searchKind.ts';
import type { FacetValue, SearchRecord } from './searchRecord.ts';

const inOrder = byName(({ name }: SearchRecord) => name);
const inOrderOfLabel = byName(({ label }: FacetValue) => label);

/** Order of values that say something by their order; others go by label. */
const fixedOrder: Readonly<Partial<Record<FacetId, readonly string[]>>> = {
  organisatietype: ['gemeente', 'leverancier', 'samenwerking', 'community'],
  rol: ['alle-verplicht', 'verplicht', 'aanbevolen'],
  hosting: ['saas', 'paas', 'iaas', 'on-premises'],
  licentie: ['open-source', 'closed-source'],
  gebruikers: ['100', '20-99', '5-19', '1-4', '0'],
  'soort-software': ['applicatie', 'systeemsoftware'],
  status: ['actief', 'concept', 'teruggetrokken', 'opgeheven', 'in-gebruik'],
  voorbeeld: ['nee', 'ja'],
};

/** What every record of a catalogue contributes, in order of kind, name and id. */
export function searchRecords(catalogue: Catalogue): readonly SearchRecord[] {
  const perKind = {
    applicatie: applicatieRecords,
    organisatie: organisatieRecords,
    referentiecomponent: referentiecomponentRecords,
    standaard: standaardRecords,
    voorziening: voorzieningRecords,
    dienst: dienstRecords,
  };
  return searchKinds.flatMap((kind) =>
    [...perKind[kind](catalogue)].sort((a, b) => inOrder(a, b) || byId(a, b)),
  );
}

/** The index of a catalogue. Pure: the same records give the same index, to the byte once written as JSON. */
export function buildSearchIndex(catalogue: Catalogue): SearchIndex {
  return indexRecords(searchRecords(catalogue));
}

/** The index of records that stand in the order of `searchRecords`. */
export function indexRecords(records: readonly SearchRecord[]): SearchIndex {
  const ownerNames = [...new Set(records.flatMap(({ owner }) => (owner === undefined ? [] : [owner])))].sort(
    byName((name) => name),
  );
  const ownerNumbers = new Map(ownerNames.map((name, index) => [name, index + 1]));
  const codeLabels: string[] = [];
  const codes: [number, number, string][] = [];
  records.forEach((record, number) => {
    for (const { label, code } of record.codes ?? []) {
      if (code === undefined) continue;
      if (!codeLabels.includes(label)) codeLabels.push(label);
      codes.push([number, codeLabels.indexOf(label), code]);
    }
  });
  return {
    version: searchIndexVersion,
    kinds: searchKinds,
    sizes: searchKinds.map((kind) => records.filter((record) => record.kind === kind).length),
    ids: records.map(({ id }) => id),
    names: records.map(({ name }) => name),
    ownerNames,
    owners: records.map(({ owner }) => (owner === undefined ? 0 : (ownerNumbers.get(owner) ?? 0))),
    alternatives: records.flatMap(({ alternatives = [] }, number) =>
      alternatives.length === 0 ? [] : [[number, ...alternatives] as const],
    ),
    codeLabels,
    codes,
    users: records.map(({ users = 0 }) => users),
    amounts: records.map(({ amount = 0 }) => amount),
    facets: facetDefinitions
      .map((definition) => columnOf(definition, records))
      .filter(({ values }) => values.length > 0),
  };
}

function columnOf(
  definition: FacetDefinition & { readonly id: FacetId },
  records: readonly SearchRecord[],
): FacetColumn {
  const { id } = definition;
  const found = new Map<string, FacetValue>();
  for (const { facets } of records) {
    for (const value of facets[id] ?? []) if (!found.has(value.id)) found.set(value.id, value);
  }
  const order = fixedOrder[id] ?? [];
  const rank = (value: FacetValue) => {
    if (value.id === unknownValue) return Number.POSITIVE_INFINITY;
    const place = order.indexOf(value.id);
    return place < 0 ? order.length : place;
  };
  const values = [...found.values()].sort(
    (a, b) => difference(rank(a), rank(b)) || inOrderOfLabel(a, b) || byId(a, b),
  );
  const numbers = new Map(values.map((value, index) => [value.id, index + 1]));
  const also = values.flatMap(({ also: words = [] }, number) =>
    words.length === 0 ? [] : [[number, ...words] as const],
  );
  return {
    id,
    values: values.map((value) => value.id),
    labels: values.map((value) => value.label),
    ...(also.length === 0 ? {} : { also }),
    column: records.map(({ facets }) => {
      const own = [...new Set((facets[id] ?? []).map((value) => numbers.get(value.id) ?? 0))];
      const [first = 0] = own;
      return own.length > 1 ? own.sort((a, b) => a - b) : first;
    }),
  };
}

/** As subtraction, also for infinity twice. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
