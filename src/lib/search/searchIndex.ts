import { type FacetId, isFacetId } from './facets.ts';
import { isSearchKind, type SearchKind } from './searchKind.ts';

/** Changes whenever an older page could not read a newer index. */
export const searchIndexVersion = 1;

/** Values of a facet and who has them. */
export interface FacetColumn {
  readonly id: FacetId;
  /** Ids of the values, as they stand in URLs, in the order in which they are shown. */
  readonly values: readonly string[];
  readonly labels: readonly string[];
  /** Other words that find the records with a value: its number in `values`, and the words. Sparse; absent for none. */
  readonly also?: readonly (readonly [value: number, ...words: string[]])[];
  /** Per record: 0 none, n the value `n - 1`, a list for several. */
  readonly column: readonly (number | readonly number[])[];
}

/**
 * What is fetched once by the search page: one array per property instead of one object per record, which is a
 * third of the size. Records stand in order of kind, then name by Dutch collation: their number is that order.
 */
export interface SearchIndex {
  readonly version: typeof searchIndexVersion;
  readonly kinds: readonly SearchKind[];
  /** Number of records per kind, as `kinds`. */
  readonly sizes: readonly number[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Names of suppliers and other owners, each once. */
  readonly ownerNames: readonly string[];
  /** Per record: 0 none, n the name `n - 1`. */
  readonly owners: readonly number[];
  /** Other names: record and names. Sparse. */
  readonly alternatives: readonly (readonly [record: number, ...names: string[]])[];
  /** Labels of codes: `CBS-code`. */
  readonly codeLabels: readonly string[];
  /** Codes that find a record when typed in full: record, label, code. */
  readonly codes: readonly (readonly [record: number, label: number, code: string])[];
  /** Organisations that publicly use it; without fictional ones. */
  readonly users: readonly number[];
  /** The number that a card shows: applications of a supplier or component, deelnemers, applications in use. */
  readonly amounts: readonly number[];
  readonly facets: readonly FacetColumn[];
}

/** Whether fetched JSON is an index that this code can read: another version, or half a file, is not. */
export function isSearchIndex(value: unknown): value is SearchIndex {
  if (typeof value !== 'object' || value === null) return false;
  const index: Partial<Record<keyof SearchIndex, unknown>> = value;
  if (index.version !== searchIndexVersion) return false;
  const { kinds, sizes, ids, facets } = index;
  if (!Array.isArray(kinds) || !Array.isArray(sizes) || !Array.isArray(ids) || !Array.isArray(facets))
    return false;
  if (!kinds.every((kind) => typeof kind === 'string' && isSearchKind(kind))) return false;
  const sum = sizes.reduce(
    (total: number, size: unknown) => total + (typeof size === 'number' ? size : 0),
    0,
  );
  const hasRecords = (list: unknown) => Array.isArray(list) && list.length === ids.length;
  return (
    sum === ids.length &&
    [index.names, index.owners, index.users, index.amounts].every(hasRecords) &&
    [index.ownerNames, index.alternatives, index.codeLabels, index.codes].every(Array.isArray) &&
    facets.every((facet) => isFacetId(String(facet?.id)) && hasRecords(facet.column))
  );
}
