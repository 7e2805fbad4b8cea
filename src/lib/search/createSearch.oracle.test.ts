import { describe, expect, it } from 'vitest';
import { indexRecords } from './buildSearchIndex.ts';
import { createSearch } from './createSearch.ts';
import { type FacetId, facetDefinitions, isFacetId } from './facets.ts';
import { randomRecords, seededRandom } from './randomRecords.ts';
import type { SearchRecord } from './searchRecord.ts';
import { emptyState, type SearchState, toggleValue } from './searchState.ts';

const records = randomRecords(400, 7);
const search = createSearch(indexRecords(records));

/** The plainest possible reading of what a filter means. */
function fitsNaively(record: SearchRecord, state: SearchState, but?: FacetId | 'kind'): boolean {
  const text = `${record.name}|${record.owner ?? ''}|${(record.facets.referentiecomponent ?? [])
    .concat(record.facets.standaard ?? [])
    .map(({ label }) => label)
    .join('|')}`.toLowerCase();
  if (!state.text.split(' ').every((word) => text.includes(word))) return false;
  if (but !== 'kind' && state.kind !== undefined && record.kind !== state.kind) return false;
  return [...state.facets].every(
    ([facet, values]) => facet === but || (record.facets[facet] ?? []).some(({ id }) => values.includes(id)),
  );
}

function randomState(seed: number): SearchState {
  const random = seededRandom(seed);
  let state: SearchState = emptyState;
  // Texts with enough hits, so that no spelling is guessed: guesses have tests of their own.
  if (random(2) === 0)
    state = { ...state, text: ['zaak', 'beheer', 'open zaak', 'ge', 'vergunning'][random(5)] ?? '' };
  if (random(3) > 0) state = { ...state, kind: random(3) === 0 ? 'organisatie' : 'applicatie' };
  const choices = random(4);
  for (let choice = 0; choice < choices; choice += 1) {
    const record = records[random(records.length)];
    const facets = Object.entries(record?.facets ?? {});
    const [facet = '', values = []] = facets[random(facets.length)] ?? [];
    const value = values[random(Math.max(1, values.length))]?.id;
    if (isFacetId(facet) && value !== undefined) state = toggleValue(state, facet, value);
  }
  return state;
}

describe('facet counts against a naive recount', () => {
  it.each(Array.from({ length: 200 }, (_item, seed) => seed))('combination %i', (seed) => {
    const state = randomState(seed);
    const result = search.search(state);
    const expected = records.filter((record) => fitsNaively(record, state));
    expect(result.guessed).toBe(0);
    expect(result.total).toBe(expected.length);
    expect(
      search
        .list(state)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(expected.map(({ id }) => id).sort());
    for (const { id } of facetDefinitions) {
      const naive = new Map<string, number>();
      for (const record of records) {
        if (!fitsNaively(record, state, id)) continue;
        for (const value of new Set((record.facets[id] ?? []).map((own) => own.id))) {
          naive.set(value, (naive.get(value) ?? 0) + 1);
        }
      }
      const shown = result.facets.find((facet) => facet.id === id)?.values ?? [];
      expect(
        new Map(shown.filter(({ count }) => count > 0).map(({ value, count }) => [value, count])),
      ).toEqual(naive);
    }
    for (const { kind, count } of result.kinds) {
      const naive = records.filter((record) => record.kind === kind && fitsNaively(record, state, 'kind'));
      expect(count).toBe(naive.length);
    }
  });

  it.each(Array.from({ length: 200 }, (_item, seed) => seed))(
    'a count of combination %i is what choosing that value alone gives',
    (seed) => {
      const state = randomState(seed);
      const random = seededRandom(seed + 1000);
      const { facets } = search.search(state);
      const facet = facets[random(facets.length)];
      const option = facet?.values[random(facet.values.length)];
      if (facet === undefined || option === undefined) return;
      const chosenAlone = new Map([...state.facets, [facet.id, [option.value]] as const]);
      expect(search.search({ ...state, facets: chosenAlone }).total).toBe(option.count);
    },
  );

  it('has random combinations of every size, with and without results', () => {
    const totals = Array.from({ length: 200 }, (_item, seed) => search.search(randomState(seed)).total);
    expect(totals.filter((total) => total === 0).length).toBeGreaterThan(3);
    expect(totals.filter((total) => total > 0 && total < 50).length).toBeGreaterThan(20);
    expect(totals.filter((total) => total >= 50).length).toBeGreaterThan(20);
  });
});
