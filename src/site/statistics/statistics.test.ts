import { expect, test } from 'vitest';
import { smallSite } from '../../../tests/support/smallSite.ts';
import { changesChart } from './changesChart.ts';
import { chartRows, largestBars, numberOf, widthOf } from './chart.ts';
import { statistics } from './statistics.ts';

const zaakregistratie = 'a97b6545-d5a7-485d-9b13-3ce22db5b9cf';
const zakenApiV1 = '9ee2936a-01e8-4d54-8ec6-43ae374f1313';

/** Twelve gemeenten with one application of a fictional supplier, which counts nowhere, and one of a real one. */
const more = Object.fromEntries(
  Array.from({ length: 10 }, (_, index) => {
    const id = `gemeente-nr${index}`;
    return [
      [
        `organisaties/${id}/organisatie.yaml`,
        `naam: Nr ${index}\ntype: gemeente\nstatus: actief\ncbsCode: GM80${index}0\n`,
      ],
      [
        `organisaties/${id}/gebruik/soft--zaken.yaml`,
        `applicatie: soft/zaken\nstatus: in-productie\nreferentiecomponenten:\n  - ${zaakregistratie}\n`,
      ],
    ];
  }).flat(),
);
const example = {
  'organisaties/voorbeeldsoft/organisatie.yaml':
    'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\nvoorbeeld: true\n',
  'organisaties/voorbeeldsoft/applicaties/zaken.yaml': `naam: Voorbeeld Zaken\nstatus: actief\nsoort: applicatie\nlicentie:\n  soort: open-source\n  spdx: EUPL-1.2\nreferentiecomponenten:\n  - ${zaakregistratie}\n`,
};
const charts = statistics(smallSite(zaakregistratie, zakenApiV1, { ...more, ...example })).flatMap(
  (group) => group.charts,
);
const numbersOf = (id: string) =>
  charts.find((chart) => chart.id === id)?.bars.map((bar) => [bar.label, bar.value]);

test('applications of fictional suppliers count in no chart', () => {
  expect(numbersOf('referentiecomponenten')).toEqual([['Zaakregistratiecomponent', 2]]);
  expect(numbersOf('licenties')).toEqual([['niet ingevuld', 2]]);
  expect(numbersOf('hosting')).toEqual([
    ['SaaS (bij de leverancier)', 1],
    ['niet ingevuld', 1],
  ]);
});

test('a domain without applications is shown with none, and what has no domain is named as such', () => {
  expect(numbersOf('domeinen')?.at(-1)).toEqual(['nog niet ingedeeld', 0]);
  expect(numbersOf('domeinen')?.reduce((sum, [, value]) => sum + Number(value), 0)).toBe(2);
});

test('market shares: planned and fictional use do not count, silence falls back on what the application is for', () => {
  expect(numbersOf('leveranciers')).toEqual([['Soft BV', 12]]);
  const market = charts.find(({ id }) => id === `markt-${zaakregistratie}`);
  expect(market?.bars.map(numberOf)).toEqual(['12 van 12 (100 %)']);
});

test('a market with few users is not shown', () => {
  const few = statistics(smallSite(zaakregistratie, zakenApiV1)).flatMap((group) => group.charts);
  expect(few.filter(({ id }) => id.startsWith('markt-'))).toEqual([]);
});

test('adoption of verplichte standaarden is a part of the applications that must', () => {
  const chart = charts.find(({ id }) => id === 'verplichte-standaarden');
  expect(chart?.bars.map((bar) => [bar.label, bar.value, bar.of])).toContainEqual([
    'Zaken API-standaard',
    1,
    2,
  ]);
});

test('landscapes: every real gemeente counts once', () => {
  const chart = charts.find(({ id }) => id === 'landschappen');
  expect(chart?.bars.map(({ value }) => value)).toEqual([1, 12, 0, 0, 0, 0, 0, 0]);
  expect(chart?.bars.every(({ of }) => of === 13)).toBe(true);
});

test('the largest bars come first, the others are added up and what is unknown stays itself', () => {
  const bars = [
    { label: 'a', value: 1 },
    { label: 'onbekend', value: 9, isRest: true },
    { label: 'b', value: 3 },
    { label: 'c', value: 2 },
  ];
  expect(largestBars(bars, 1, 'Anderen')).toEqual([
    { label: 'b', value: 3 },
    { label: 'Anderen (2)', value: 3, isRest: true },
    { label: 'onbekend', value: 9, isRest: true },
  ]);
  expect(largestBars([], 1, 'Anderen')).toEqual([]);
});

test('the widest bar fills the chart, a part fills its part, and nothing of nothing is nothing', () => {
  const bars = [
    { label: 'a', value: 4 },
    { label: 'b', value: 1 },
  ];
  expect(bars.map((bar) => widthOf(bar, bars))).toEqual([100, 25]);
  expect(widthOf({ label: 'c', value: 1, of: 3 }, bars)).toBe(33.33);
  expect(widthOf({ label: 'd', value: 0, of: 0 }, bars)).toBe(0);
  expect(numberOf({ label: 'd', value: 0, of: 0 })).toBe('0 van 0 (–)');
});

test('the table beside a chart holds the same numbers as the picture', () => {
  for (const chart of charts) expect(chartRows(chart)).toHaveLength(chart.bars.length);
});

test('changes per month: the newest first, imports left out, and honest words without a history', () => {
  const months = [
    { maand: '2026-10', wijzigingen: 3, records: 9, ingelezen: 0 },
    { maand: '2026-11', wijzigingen: 1, records: 1, ingelezen: 900 },
  ];
  const chart = changesChart(months);
  expect(chart.bars).toEqual([
    { label: 'november 2026', value: 1 },
    { label: 'oktober 2026', value: 3 },
  ]);
  expect(changesChart(undefined)).toMatchObject({
    bars: [],
    intro: expect.stringContaining('niet beschikbaar'),
  });
});
