import { expect, it } from 'vitest';
import { countOf, listOf } from './words.ts';

it('writes counts and lists in words', () => {
  expect([0, 1, 1234].map((count) => countOf(count, 'applicatie', 'applicaties'))).toEqual([
    'geen applicaties',
    '1 applicatie',
    '1.234 applicaties',
  ]);
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listOf)).toEqual(['', 'a', 'a en b', 'a, b en c']);
});
