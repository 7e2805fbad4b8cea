import { describe, expect, it } from 'vitest';
import { sortKey, valueItems } from './value.ts';

describe('valueItems', () => {
  it.each([null, undefined, '', []])('finds nothing in %j', (value) => {
    expect(valueItems(value)).toEqual([]);
  });

  it('writes numbers as Dutch readers do and keeps them as sort key', () => {
    expect(valueItems(61234)).toEqual([{ text: '61.234', sort: 61234 }]);
    expect(valueItems([0])).toEqual([{ text: '0', sort: 0 }]);
  });

  it('takes texts and items side by side', () => {
    expect(valueItems(['SaaS', { text: 'EUPL-1.2', note: 'open source' }])).toEqual([
      { text: 'SaaS' },
      { text: 'EUPL-1.2', note: 'open source' },
    ]);
  });
});

describe('sortKey', () => {
  it.each([
    [{ text: '1 maart 2026', sort: '2026-03-01' }, '2026-03-01'],
    [['b', 'a'], 'b'],
    [1234, '1234'],
    [null, ''],
  ])('%j sorts by %s', (value, expected) => {
    expect(sortKey(value)).toBe(expected);
  });
});
