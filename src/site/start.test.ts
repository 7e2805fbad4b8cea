import { expect, it } from 'vitest';
import { catalogueOf } from '../../tests/support/catalogueOf.ts';
import { recentChanges } from './start.ts';

const catalogue = catalogueOf(
  Object.fromEntries(
    Array.from({ length: 9 }, (_value, index) => [
      `organisaties/lev-${index}/organisatie.yaml`,
      `naam: Lev ${index}\ntype: leverancier\nstatus: actief\n`,
    ]),
  ),
);

it('names a few records per day and counts the others, newest day first', () => {
  const dateOf = (file: string) => ({
    date: file.includes('lev-8') ? '2026-11-24T08:00:00Z' : '2026-11-23T23:30:00Z',
  });
  // Half past eleven in the evening by UTC is the next day in the Netherlands.
  expect(
    recentChanges(catalogue, dateOf).map(({ date, records, more }) => [date, records.length, more]),
  ).toEqual([['24 november 2026', 6, 3]]);
  const earlier = (file: string) => ({
    date: file.includes('lev-8') ? '2026-11-24T08:00:00Z' : '2026-11-20T12:00:00Z',
  });
  expect(recentChanges(catalogue, earlier)).toMatchObject([
    { date: '24 november 2026', records: [{ text: 'Lev 8', href: '/organisaties/lev-8/' }], more: 0 },
    { date: '20 november 2026', more: 2 },
  ]);
});

it('shows nothing without history', () => {
  expect(recentChanges(catalogue, () => undefined)).toEqual([]);
});
