import { describe, expect, it } from 'vitest';
import { indexRecords } from './buildSearchIndex.ts';
import { createSearch, pageSize } from './createSearch.ts';
import { randomRecords } from './randomRecords.ts';
import { isSearchIndex } from './searchIndex.ts';
import type { SearchKind } from './searchKind.ts';
import type { SearchRecord } from './searchRecord.ts';
import { emptyState, type SearchState } from './searchState.ts';

const record = (
  kind: SearchKind,
  id: string,
  name: string,
  more: Partial<SearchRecord> = {},
): SearchRecord => ({
  kind,
  id,
  name,
  facets: {},
  ...more,
});

const zaak = { id: 'rc-zaak', label: 'Zaakregistratiecomponent', also: ['zaaksysteem', 'midoffice'] };
const search = createSearch(
  indexRecords([
    record('applicatie', 'a/burgerzaken', 'Burgerzaken Online', { owner: 'Alfa Software', users: 3 }),
    record('applicatie', 'a/chap1', 'CHAP1', { owner: 'Alfa Software' }),
    record('applicatie', 'b/esuite', 'e-Suite', {
      owner: 'Bêta',
      users: 9,
      facets: { referentiecomponent: [zaak], voorbeeld: [{ id: 'ja', label: 'Alleen voorbeelden' }] },
    }),
    record('applicatie', 'b/zaken', 'Zaken', { owner: 'Bêta' }),
    record('applicatie', 'b/zakenbeheer', 'Zakenbeheer', { owner: 'Bêta', users: 7 }),
    record('organisatie', 'gemeente-s-gravenhage', 'Den Haag', {
      alternatives: ["'s-Gravenhage"],
      codes: [
        { label: 'CBS-code', code: 'GM0518' },
        { label: 'OIN', code: '00000001002220647000' },
        { label: 'KvK-nummer', code: undefined },
      ],
      facets: { organisatietype: [{ id: 'gemeente', label: 'Gemeente' }] },
    }),
    record('referentiecomponent', 'rc-zaak', 'Zaakregistratiecomponent'),
    record('standaard', 'st-stuf', 'StUF', { alternatives: ['StUF-BG 3.10'] }),
  ]),
);

const find = (text: string, more: Partial<SearchState> = {}) =>
  search.search({ ...emptyState, text, ...more });
const names = (text: string, more: Partial<SearchState> = {}) =>
  find(text, more).groups.flatMap(({ hits }) => hits.map(({ name }) => name));
const hit = (text: string) => find(text).groups[0]?.hits[0];
const marked = (text: string, ranges: readonly (readonly [number, number])[] = []) =>
  ranges.map(([from, to]) => text.slice(from, to));

describe('what is found', () => {
  it.each([
    ['registratiecomponent', ['e-Suite', 'Zaakregistratiecomponent']],
    ['Zaaksysteem', ['e-Suite']],
    ['chap', ['CHAP1']],
    ['zaken', ['Zaken', 'Zakenbeheer', 'Burgerzaken Online']],
    ['online burger', ['Burgerzaken Online']],
    ['beta zaken', ['Zakenbeheer', 'Zaken']],
    ['alfa', ['Burgerzaken Online', 'CHAP1']],
    ['esuite', ['e-Suite']],
    ['E-SUITE', ['e-Suite']],
    ["'s-gravenhage", ['Den Haag']],
    ['gravenhage gemeente', ['Den Haag']],
    ['gm0518', ['Den Haag']],
    ['00000001002220647000', ['Den Haag']],
    ['stuf 3.10', ['StUF']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('finds a code only when it is complete', () => {
    expect(find('GM051').total).toBe(0);
    expect(find('0000000100222').total).toBe(0);
  });

  it('shows everything for no text, and for signs that are no words', () => {
    expect(find('').total).toBe(8);
    expect(find(' &/ ').total).toBe(8);
  });

  it('treats every sign in a text as a sign, not as a pattern', () => {
    expect(find('.*').total).toBe(8);
    expect(find('zaken.*[').total).toBe(3);
    expect(find('__proto__').total).toBe(0);
  });
});

describe('spelling mistakes', () => {
  it.each([
    ['burgezaken', 'Burgerzaken Online'],
    ['brugerzaken', 'Burgerzaken Online'],
    ['registratiekomponent', 'Zaakregistratiecomponent'],
    ['zaekn', 'Zaken'],
    ['gravenhaage', 'Den Haag'],
  ])('%s', (text, expected) => {
    const result = find(text);
    const all = result.groups.flatMap(({ hits }) => hits);
    expect(all.map(({ name }) => name)).toContain(expected);
    expect(all.every(({ guessed }) => guessed)).toBe(true);
    expect(result.guessed).toBe(result.total);
  });

  it('marks the word that was guessed', () => {
    const found = hit('burgezaken');
    expect(marked(found?.name ?? '', found?.nameRanges)).toEqual(['Burgerzaken']);
  });

  it('guesses nothing for short words and nonsense', () => {
    expect(find('xyz').total).toBe(0);
    expect(find('qqqqqqqqqqq').total).toBe(0);
  });

  it('does not guess when the name was typed as it is', () => {
    expect(names('CHAP1')).toEqual(['CHAP1']);
  });

  it('suggests names that look like a text without hits', () => {
    expect(search.suggest('zakenbeheersing')).toContain('Zakenbeheer');
    expect(search.suggest('')).toEqual([]);
  });
});

describe('order', () => {
  it('puts the exact name first, then beginnings, then parts, then owners; more users first within those', () => {
    expect(names('zaken', { kind: 'applicatie' })).toEqual(['Zaken', 'Zakenbeheer', 'Burgerzaken Online']);
    expect(names('alfa')).toEqual(['Burgerzaken Online', 'CHAP1']);
  });

  it('sorts by name or by users when asked', () => {
    expect(names('', { kind: 'applicatie', sort: 'naam' })).toEqual([
      'Burgerzaken Online',
      'CHAP1',
      'e-Suite',
      'Zaken',
      'Zakenbeheer',
    ]);
    expect(names('zaken', { kind: 'applicatie', sort: 'gebruikers' })).toEqual([
      'Zakenbeheer',
      'Burgerzaken Online',
      'Zaken',
    ]);
  });
});

describe('the reason of a hit', () => {
  it('marks the words in the name and the owner', () => {
    const found = hit('beta zaken');
    expect(marked(found?.name ?? '', found?.nameRanges)).toEqual(['Zaken']);
    expect(marked(found?.owner ?? '', found?.ownerRanges)).toEqual(['Bêta']);
    expect(found?.reasons).toEqual([]);
  });

  it('marks a part of a word, and a word across a hyphen', () => {
    const inside = find('zaken').groups[0]?.hits[2];
    expect(marked(inside?.name ?? '', inside?.nameRanges)).toEqual(['zaken']);
    const across = hit('esuite');
    expect(marked(across?.name ?? '', across?.nameRanges)).toEqual(['e-Suite']);
  });

  it('names the other name, the code or the component', () => {
    expect(hit('gravenhage')?.reasons).toEqual([
      { label: 'Ook bekend als', text: "'s-Gravenhage", ranges: [[3, 13]] },
    ]);
    expect(hit('GM0518')?.reasons).toEqual([{ label: 'CBS-code', text: 'GM0518', ranges: [[0, 6]] }]);
    expect(hit('registratie')?.reasons).toEqual([
      { label: 'Geschikt voor', text: 'Zaakregistratiecomponent', ranges: [[4, 15]] },
    ]);
    expect(hit('office')?.reasons).toEqual([
      { label: 'Geschikt voor', text: 'Zaakregistratiecomponent (midoffice)', ranges: [[29, 35]] },
    ]);
    expect(hit('zaaksyteem')?.reasons).toEqual([
      { label: 'Geschikt voor', text: 'Zaakregistratiecomponent (zaaksysteem)', ranges: [[26, 37]] },
    ]);
  });
});

describe('groups, pages and examples', () => {
  it('groups by kind, in a fixed order', () => {
    expect(find('').groups.map(({ kind, total }) => [kind, total])).toEqual([
      ['applicatie', 5],
      ['organisatie', 1],
      ['referentiecomponent', 1],
      ['standaard', 1],
    ]);
  });

  it('counts made-up examples apart', () => {
    expect(find('').fictional).toBe(1);
  });

  it('pages within a kind, and never beyond the last page', () => {
    const many = createSearch(indexRecords(randomRecords(400, 3)));
    const seen = new Set<string>();
    const first = many.search({ ...emptyState, kind: 'applicatie' });
    expect(first.pages).toBe(300 / pageSize);
    for (let page = 1; page <= first.pages; page += 1) {
      const { groups } = many.search({ ...emptyState, kind: 'applicatie', page });
      for (const { id } of groups[0]?.hits ?? []) seen.add(id);
    }
    expect(seen.size).toBe(300);
    expect(many.search({ ...emptyState, kind: 'applicatie', page: 99 }).page).toBe(first.pages);
  });

  it('says which records fit the filters whatever the text, and in which order the selection stands', () => {
    const state: SearchState = {
      ...emptyState,
      text: 'zaken',
      facets: new Map([['organisatietype', ['gemeente']]]),
    };
    const there = { kind: 'organisatie', id: 'gemeente-s-gravenhage' };
    const elsewhere = [
      { kind: 'applicatie', id: 'a/burgerzaken' },
      there,
      { kind: 'organisatie', id: 'weg' },
    ];
    expect(search.alsoFound(state, elsewhere)).toEqual([there]);
    // Found by its name: it stands in the results already.
    expect(search.alsoFound({ ...state, text: 'gravenhage' }, elsewhere)).toEqual([]);
    expect(search.list({ ...emptyState, text: 'zaken' }).map(({ id }) => id)).toEqual([
      'b/zaken',
      'b/zakenbeheer',
      'a/burgerzaken',
    ]);
  });

  it('keeps a chosen value that no longer exists in sight, without results', () => {
    const result = find('', { facets: new Map([['leverancier', ['weg']]]) });
    expect(result.total).toBe(0);
    expect(result.facets.find(({ id }) => id === 'leverancier')?.values).toEqual([
      { value: 'weg', label: 'weg', count: 0, chosen: true },
    ]);
  });
});

describe('the index', () => {
  it('is the same for the same records, survives JSON, and refuses other versions and half files', () => {
    const index = indexRecords(randomRecords(50, 1));
    const json = JSON.stringify(index);
    expect(JSON.stringify(indexRecords(randomRecords(50, 1)))).toBe(json);
    expect(isSearchIndex(JSON.parse(json))).toBe(true);
    expect(isSearchIndex({ ...index, version: 0 })).toBe(false);
    expect(isSearchIndex({ ...index, names: index.names.slice(1) })).toBe(false);
    expect(isSearchIndex(null)).toBe(false);
    expect(isSearchIndex('<!doctype html>')).toBe(false);
  });
});
