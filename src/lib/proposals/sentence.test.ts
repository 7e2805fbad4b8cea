import { expect, test } from 'vitest';
import { componentId, testSources } from '../../../tests/support/editSources.ts';
import { koppelingInWords, sentenceOf } from './sentence.ts';

const sources = testSources();
const change = (before: object, after: object) =>
  sentenceOf(
    {
      kind: 'gebruik',
      organisatie: 'gemeente-aa',
      path: '',
      before: { applicatie: 'soft/zaken', ...before },
      after: { applicatie: 'soft/zaken', ...after },
    },
    sources,
  ).replace('Gemeente Aa: gebruik van applicatie Zaken verandert: ', '');

test.each([
  [
    { datums: { gepland: '2020-01-01' } },
    { datums: { gepland: '2020-01-01', inProductie: '2021-02-03' } },
    'in productie wordt 3 februari 2021.',
  ],
  [
    { deelnemers: ['gemeente-aa'] },
    { deelnemers: ['gemeente-bee'] },
    'bij namens deelnemers komt erbij Bee; bij namens deelnemers vervalt Aa.',
  ],
  [{}, { referentiecomponenten: [componentId] }, 'gebruikt voor wordt Zaakregistratiecomponent.'],
  [{ hosting: 'saas' }, {}, 'hosting vervalt (was SaaS (bij de leverancier)).'],
])('%j → %j', (before, after, sentence) => {
  expect(change(before, after)).toBe(sentence);
});

test.each([
  ['heen', 'Zaken → Burger'],
  ['terug', 'Zaken ← Burger'],
  ['beide', 'Zaken ↔ Burger'],
])('a koppeling %s is called %s', (richting, name) => {
  expect(koppelingInWords({ van: 'soft/zaken', naar: 'soft/burger', richting }, sources)).toBe(name);
});

test('words that every object knows are words as any other', () => {
  expect(koppelingInWords({ van: 'soft/zaken', naar: 'soft/burger', richting: 'constructor' }, sources)).toBe(
    'Zaken – Burger',
  );
  const value = { applicatie: 'soft/zaken', status: 'toString' };
  const added = { kind: 'gebruik', organisatie: 'gemeente-aa', path: '', before: undefined } as const;
  expect(sentenceOf({ ...added, after: value }, sources)).toBe('Gemeente Aa gebruikt applicatie Zaken.');
  expect(change({}, { constructor: 'x' })).toBe('constructor wordt x.');
});
