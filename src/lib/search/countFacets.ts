import { type FacetId, facetDefinitions } from './facets.ts';
import type { LoadedFacet, SearchColumns } from './searchColumns.ts';
import type { SearchState } from './searchState.ts';

/** The records that fit, and what each filter would give. */
export interface Filtered {
  /** Records that fit all filters, in order of number. */
  readonly records: Uint32Array;
  /** Per kind, as `index.kinds`: records that fit all filters but the kind. */
  readonly kindCounts: Uint32Array;
  /** Per facet, as `columns.facets`, per value: records that fit all filters but those of this facet. */
  readonly facetCounts: readonly Uint32Array[];
}

interface Filter {
  readonly facet: LoadedFacet;
  readonly chosen: Uint8Array;
}

/**
 * Applies the filters of a state to the records that fit its text, in one walk. Within a facet any chosen value
 * will do, over facets all must. Counts are disjunctive: a facet's own choice does not lower its other counts.
 *
 * @param isHit  whether a record fits the text
 */
export function countFacets(
  columns: SearchColumns,
  state: SearchState,
  isHit: (record: number) => boolean,
): Filtered {
  const { size, kindNumbers, facets, index } = columns;
  const filters = filtersOf(columns, state);
  const wantedKind = state.kind === undefined ? -1 : index.kinds.indexOf(state.kind);
  // A chosen facet of which the index has no value at all: nothing fits, and no other facet can count.
  const missing = filters === undefined;
  const records = new Uint32Array(size);
  const kindCounts = new Uint32Array(index.kinds.length);
  const facetCounts = facets.map(({ values }) => new Uint32Array(values.length));
  let found = 0;
  for (let record = 0; record < size && !missing; record += 1) {
    if (!isHit(record)) continue;
    const kindFits = wantedKind < 0 || kindNumbers[record] === wantedKind;
    let failed = 0;
    let failedFacet = -1;
    for (let number = 0; number < filters.length && failed < 2; number += 1) {
      const filter = filters[number];
      if (filter === undefined || fits(filter, record)) continue;
      failed += 1;
      failedFacet = number;
    }
    if (failed === 0) add(kindCounts, kindNumbers[record] ?? 0);
    if (!kindFits || failed > 1) continue;
    if (failed === 1) {
      const facet = filters[failedFacet]?.facet;
      if (facet !== undefined) countValues(facet, facetCounts[facets.indexOf(facet)], record);
      continue;
    }
    records[found] = record;
    found += 1;
    for (let number = 0; number < facets.length; number += 1) {
      countValues(facets[number], facetCounts[number], record);
    }
  }
  return { records: records.subarray(0, found), kindCounts, facetCounts };
}

/** Undefined when a facet is chosen of which the index has no values. */
function filtersOf(columns: SearchColumns, state: SearchState): readonly Filter[] | undefined {
  const filters: Filter[] = [];
  for (const [id, values] of state.facets) {
    const facet = columns.facets.find((candidate) => candidate.id === id);
    if (facet === undefined) return undefined;
    const chosen = new Uint8Array(facet.values.length);
    for (const value of values) {
      const number = facet.numberOf.get(value);
      if (number !== undefined) chosen[number] = 1;
    }
    filters.push({ facet, chosen });
  }
  return filters;
}

function fits({ facet, chosen }: Filter, record: number): boolean {
  const end = facet.offsets[record + 1] ?? 0;
  for (let at = facet.offsets[record] ?? 0; at < end; at += 1) {
    if (chosen[facet.flat[at] ?? 0] === 1) return true;
  }
  return false;
}

function countValues(facet: LoadedFacet | undefined, counts: Uint32Array | undefined, record: number): void {
  if (facet === undefined || counts === undefined) return;
  const end = facet.offsets[record + 1] ?? 0;
  for (let at = facet.offsets[record] ?? 0; at < end; at += 1) add(counts, facet.flat[at] ?? 0);
}

function add(counts: Uint32Array, number: number): void {
  counts[number] = (counts[number] ?? 0) + 1;
}

/** A value of a facet as it is shown. */
export interface FacetCount {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** A facet as it is shown. */
export interface FacetResult {
  readonly id: FacetId;
  readonly title: string;
  readonly help: string | undefined;
  readonly values: readonly FacetCount[];
}

/** The facets worth showing: those with a value that gives results or is chosen. Chosen values are always there. */
export function facetResults(
  columns: SearchColumns,
  state: SearchState,
  { facetCounts }: Filtered,
): readonly FacetResult[] {
  const results: FacetResult[] = [];
  for (const { id, title, help, order } of facetDefinitions) {
    const number = columns.facets.findIndex((facet) => facet.id === id);
    const facet = columns.facets[number];
    const chosen = state.facets.get(id) ?? [];
    const values: FacetCount[] = chosen
      .filter((value) => facet?.numberOf.has(value) !== true)
      .map((value) => ({ value, label: value, count: 0, chosen: true }));
    facet?.values.forEach((value, at) => {
      const count = facetCounts[number]?.[at] ?? 0;
      const isChosen = chosen.includes(value);
      if (count === 0 && !isChosen) return;
      values.push({ value, label: facet.labels[at] ?? value, count, chosen: isChosen });
    });
    if (values.length === 0) continue;
    if (order === 'count') values.sort((a, b) => b.count - a.count); // stable: equal counts stay by label
    results.push({ id, title, help, values });
  }
  return results;
}
