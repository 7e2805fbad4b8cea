import { createSearch, type Search } from './createSearch.ts';
import { type FacetId, facetDefinitions } from './facets.ts';
import { seededRandom } from './randomRecords.ts';
import type { SearchIndex } from './searchIndex.ts';
import { kindLabels } from './searchKind.ts';
import { emptyState, formatSearchState, type SearchState, toggleValue } from './searchState.ts';

/** What a check of counts found, and how much it looked at: a check that looked at nothing proves nothing. */
export interface FacetCountCheck {
  /** One line per count that is not what the filter gives. */
  readonly faults: readonly string[];
  readonly combinations: number;
  /** Combinations with at least one result. */
  readonly withResults: number;
  /** Counts that were held against a recount. */
  readonly counts: number;
}

/**
 * Holds the counts of facets and kinds against a plain recount over the index itself, for random combinations of text,
 * kind and filters. The recount shares no code with the engine but the matching of the text.
 *
 * @param index         of any catalogue
 * @param combinations  how many; the same seed gives the same ones
 * @param search        the engine that is held against it
 */
export function facetCountFaults(
  index: SearchIndex,
  combinations: number,
  seed = 1,
  search: Search = createSearch(index),
): FacetCountCheck {
  const random = seededRandom(seed);
  const valuesOf = new Map(index.facets.map(({ id, values, column }) => [id, { values, column }]));
  const kindOf = index.sizes.flatMap((size, kind) => new Array<number>(size).fill(kind));
  const numberOf = new Map(index.ids.map((id, record) => [`${kindOf[record]} ${id}`, record]));
  const own = (record: number, facet: FacetId): readonly string[] => {
    const { values, column } = valuesOf.get(facet) ?? { values: [], column: [] };
    const numbers = column[record] ?? 0;
    return (typeof numbers === 'number' ? [numbers] : numbers).flatMap((number) => values[number - 1] ?? []);
  };
  /** @param but  what is left out of the question, if anything */
  const fits = (record: number, state: SearchState, but: FacetId | 'kind' | undefined) =>
    (but === 'kind' || state.kind === undefined || index.kinds[kindOf[record] ?? 0] === state.kind) &&
    [...state.facets].every(
      ([facet, wanted]) => facet === but || own(record, facet).some((value) => wanted.includes(value)),
    );

  const randomState = (): SearchState => {
    let state: SearchState = emptyState;
    const record = random(index.ids.length);
    if (random(2) === 0) {
      const word = (index.names[random(index.ids.length)] ?? '').split(/[^\p{L}\p{N}]+/u)[0] ?? '';
      const from = random(Math.max(1, word.length - 3));
      state = { ...state, text: word.slice(from, from + 3 + random(4)) };
    }
    if (random(2) === 0) state = { ...state, kind: index.kinds[kindOf[record] ?? 0] };
    for (let choice = random(4); choice > 0; choice -= 1) {
      const facet = facetDefinitions[random(facetDefinitions.length)];
      // Values of one record together, so that combinations with results are not rare; sometimes any other value.
      const from = random(4) === 0 ? random(index.ids.length) : record;
      const values = facet === undefined ? [] : own(from, facet.id);
      const value = values[random(Math.max(1, values.length))];
      if (facet !== undefined && value !== undefined) state = toggleValue(state, facet.id, value);
    }
    return state;
  };

  const faults: string[] = [];
  let withResults = 0;
  let counts = 0;
  for (let combination = 0; combination < combinations; combination += 1) {
    const state = randomState();
    const result = search.search(state);
    const inText = search
      .list({ ...emptyState, text: state.text })
      .map(({ kind, id }) => numberOf.get(`${index.kinds.indexOf(kind)} ${id}`) ?? -1);
    const compare = (what: string, shown: number, counted: number) => {
      counts += 1;
      if (shown !== counted)
        faults.push(`?${formatSearchState(state)}: ${what} zegt ${shown}, geteld ${counted}`);
    };
    const all = inText.filter((record) => fits(record, state, undefined));
    compare('totaal', result.total, all.length);
    compare('selectie', search.list(state).length, all.length);
    if (result.total > 0) withResults += 1;
    for (const [number, kind] of index.kinds.entries()) {
      const shown = result.kinds.find((one) => one.kind === kind)?.count ?? 0;
      const counted = inText.filter((record) => kindOf[record] === number && fits(record, state, 'kind'));
      compare(kindLabels[kind].many, shown, counted.length);
    }
    for (const { id, title } of facetDefinitions) {
      const counted = new Map<string, number>();
      for (const record of inText.filter((one) => fits(one, state, id))) {
        for (const value of own(record, id)) counted.set(value, (counted.get(value) ?? 0) + 1);
      }
      const shown = new Map(
        result.facets.find((facet) => facet.id === id)?.values.map(({ value, count }) => [value, count]),
      );
      for (const value of new Set([...counted.keys(), ...shown.keys()])) {
        compare(`${title} ${value}`, shown.get(value) ?? 0, counted.get(value) ?? 0);
      }
    }
  }
  return { faults, combinations, withResults, counts };
}
