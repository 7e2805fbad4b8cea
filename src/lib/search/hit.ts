import { type Explanation, explainHit } from './explainHit.ts';
import type { FacetId } from './facets.ts';
import type { Vocabulary } from './fuzzy.ts';
import { tiers } from './matchText.ts';
import type { SearchColumns } from './searchColumns.ts';
import { type SearchKind, urlOfHit } from './searchKind.ts';

/** One thing found: what it is and how it is filled in. */
export interface Found {
  readonly kind: SearchKind;
  readonly id: string;
  /** Path from the site's base. */
  readonly url: string;
  readonly name: string;
  /** Name of the supplier or other owner; empty for none. */
  readonly owner: string;
  readonly users: number;
  readonly amount: number;
  /** Labels of its facet values. */
  readonly labels: (facet: FacetId) => readonly string[];
  /** Ids of its facet values. */
  readonly values: (facet: FacetId) => readonly string[];
}

/** One thing found, with all that a result shows. */
export interface Hit extends Found, Explanation {
  /** Found by forgiving a spelling mistake. */
  readonly guessed: boolean;
}

/** Reads a record of the index by its number. */
export function readFound({ index, facets, kindNumbers }: SearchColumns, record: number): Found {
  const kind = index.kinds[kindNumbers[record] ?? 0] ?? 'applicatie';
  const id = index.ids[record] ?? '';
  const read = (facetId: FacetId, list: 'labels' | 'values') => {
    const facet = facets.find((candidate) => candidate.id === facetId);
    if (facet === undefined) return [];
    const own = facet.flat.subarray(facet.offsets[record], facet.offsets[record + 1]);
    return [...own].map((value) => facet[list][value] ?? '');
  };
  return {
    kind,
    id,
    url: urlOfHit(kind, id),
    name: index.names[record] ?? '',
    owner: index.ownerNames[(index.owners[record] ?? 0) - 1] ?? '',
    users: index.users[record] ?? 0,
    amount: index.amounts[record] ?? 0,
    labels: (facet) => read(facet, 'labels'),
    values: (facet) => read(facet, 'values'),
  };
}

/** A record with why a text found it: for the hits on a page, not for all. */
export function makeHit(
  columns: SearchColumns,
  vocabulary: () => Vocabulary,
  text: string,
  record: number,
  tierOf: Uint8Array,
): Hit {
  return {
    ...explainHit(columns, vocabulary, text, record),
    ...readFound(columns, record),
    guessed: (tierOf[record] ?? 0) >= tiers.fuzzy,
  };
}
