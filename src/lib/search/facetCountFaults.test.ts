import { describe, expect, it } from 'vitest';
import { contentRoots, readRoots } from '../adapters/disk.ts';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { buildSearchIndex, indexRecords } from './buildSearchIndex.ts';
import { createSearch, type Search } from './createSearch.ts';
import { facetCountFaults } from './facetCountFaults.ts';
import { randomRecords } from './randomRecords.ts';

describe('facet counts', () => {
  it('equal the results for 200 random combinations on the catalogue of this repository', async () => {
    const { catalogue } = loadCatalogue(await readRoots(contentRoots('content')));
    const check = facetCountFaults(buildSearchIndex(catalogue), 200);
    expect(check.faults.slice(0, 10)).toEqual([]);
    expect(check.combinations).toBe(200);
    expect(check.withResults).toBeGreaterThan(100);
    expect(check.counts).toBeGreaterThan(10_000);
  });

  it('equal the results for 200 random combinations on made-up records', () => {
    const check = facetCountFaults(indexRecords(randomRecords(2_000, 11)), 200, 5);
    expect(check.faults.slice(0, 10)).toEqual([]);
    expect(check.withResults).toBeGreaterThan(100);
  });

  it('are refused of an engine that counts one too many', () => {
    const index = indexRecords(randomRecords(200, 3));
    const search = createSearch(index);
    const wrong: Search = {
      ...search,
      search: (state) => {
        const result = search.search(state);
        const facets = result.facets.map((facet) =>
          facet.id === 'hosting'
            ? { ...facet, values: facet.values.map((value) => ({ ...value, count: value.count + 1 })) }
            : facet,
        );
        return { ...result, facets };
      },
    };
    const { faults } = facetCountFaults(index, 20, 1, wrong);
    expect(faults[0]).toMatch(/Hosting \S+ zegt \d+, geteld \d+/);
    expect(facetCountFaults(index, 20).faults).toEqual([]);
  });
});
