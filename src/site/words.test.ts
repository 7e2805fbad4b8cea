import { expect, it } from 'vitest';
import { byName, countOf, listOf } from './words.ts';

it('sorts as a Dutch reader does: signs in front do not count, numbers by value, accents by letter', () => {
  const names = ['Utrecht', "'s-Hertogenbosch", 'Épe', 'Aa en Hunze', 'Soest', 'Regio 10', 'Regio 9'];
  expect([...names].sort(byName(String))).toEqual([
    'Aa en Hunze',
    'Épe',
    'Regio 9',
    'Regio 10',
    "'s-Hertogenbosch",
    'Soest',
    'Utrecht',
  ]);
});

it('writes counts and lists in words', () => {
  expect([0, 1, 1234].map((count) => countOf(count, 'applicatie', 'applicaties'))).toEqual([
    'geen applicaties',
    '1 applicatie',
    '1.234 applicaties',
  ]);
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listOf)).toEqual(['', 'a', 'a en b', 'a, b en c']);
});
