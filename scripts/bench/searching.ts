import { readRoots } from '../../src/lib/adapters/disk.ts';
import { loadCatalogue } from '../../src/lib/catalogue/loadCatalogue.ts';
import { comparedApplicatie } from '../../src/lib/comparison/comparedApplicatie.ts';
import { gemeenteList } from '../../src/lib/comparison/gemeenteList.ts';
import { buildSearchIndex } from '../../src/lib/search/buildSearchIndex.ts';
import { createSearch } from '../../src/lib/search/createSearch.ts';
import { facetCountFaults } from '../../src/lib/search/facetCountFaults.ts';
import { fold } from '../../src/lib/search/fold.ts';
import { emptyState } from '../../src/lib/search/searchState.ts';
import { contentOf, writeNational } from '../national/writeNational.ts';
import { type Bench, limited, medians } from './bench.ts';
import { inTemporaryFolder } from './inTemporaryFolder.ts';

/** Texts as they are typed, key by key: found at once, found by any part, and misspelt, which costs most. */
const typed = ['registratie', 'zaaksysteem', 'burgezaken', 'qzqzqz'];
/** Issue 5, in milliseconds. */
const keyBound = 100;
const combinations = 200;

/**
 * The search on a made-up catalogue as large as the country, without a browser (the bench `nationaal` has one): the
 * slowest key, held against 100 ms and against a plain search in the same names; counts of filters against a recount;
 * and what the pages that compare are made of.
 */
export const searching: Bench = {
  name: 'zoeken',
  run: (log) =>
    inTemporaryFolder(async (folder) => {
      await writeNational(folder, 1, 1);
      const content = contentOf(folder);
      const { catalogue } = loadCatalogue(
        await readRoots([{ name: 'content', folder: content, isPrivate: false }]),
      );
      const index = buildSearchIndex(catalogue);
      log(`${index.ids.length.toLocaleString('nl-NL')} records om in te zoeken`);
      const search = createSearch(index);
      const names = index.names.map(fold);
      const keys = typed.flatMap((text) => [...text].map((_key, end) => text.slice(0, end + 1)));
      const slowest = { text: '', time: 0 };
      let turn = 0;
      for (const text of keys) {
        // A space more finds the same, but is another text: nothing is remembered of the turn before.
        const { key } = await medians(5, {
          key: () => {
            turn += 1;
            search.search({ ...emptyState, text: text + ' '.repeat(turn) });
          },
        });
        if (key > slowest.time) Object.assign(slowest, { text, time: key });
      }
      log(`traagste toets: ‘${slowest.text}’`);
      const times = await medians(5, {
        typing: () => keys.map((text) => search.search({ ...emptyState, text })),
        plain: () => keys.map((text) => names.filter((name) => name.includes(text)).length),
      });
      const check = facetCountFaults(index, combinations, 1, search);
      log(
        `${check.counts.toLocaleString('nl-NL')} aantallen nageteld in ${combinations} combinaties, waarvan ${check.withResults} met resultaten`,
      );
      for (const fault of check.faults.slice(0, 10)) log(fault);
      const comparing = await medians(3, {
        applicaties: () =>
          [...catalogue.applicaties.values()].map((entry) => comparedApplicatie(catalogue, entry)),
        gemeenten: () => gemeenteList(catalogue),
        index: () => buildSearchIndex(catalogue),
      });
      return [
        limited('traagste toets tot resultaten', slowest.time, keyBound),
        {
          name: `${keys.length} toetsen`,
          value: times.typing,
          yardstickName: 'alleen kijken welke namen de tekst hebben',
          yardstick: times.plain,
          bound: 60,
        },
        limited('aantallen bij filters die niet kloppen', check.faults.length, 1e-9, 'aantallen'),
        {
          name: 'wat alle vergelijkingen van applicaties nodig hebben',
          value: comparing.applicaties,
          yardstickName: 'de zoekindex maken',
          yardstick: comparing.index,
          bound: 8,
        },
        {
          name: 'alle gemeenten met die erop lijken',
          value: comparing.gemeenten,
          yardstickName: 'de zoekindex maken',
          yardstick: comparing.index,
          bound: 3,
        },
      ];
    }),
};
