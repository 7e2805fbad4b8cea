import { expect, it } from 'vitest';
import { byName } from './byName.ts';

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
