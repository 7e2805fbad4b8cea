import { expect, test } from 'vitest';
import { smallSite } from '../../tests/support/smallSite.ts';
import { pagesOfVoorziening, voorzieningPage } from './voorziening.ts';
import { voorzieningList } from './voorzieningList.ts';

const digid = 'a5786df1-7ecf-11e3-67ab-0050568a6153';
const zakenApiV1 = '9ee2936a-01e8-4d54-8ec6-43ae374f1313';
const koppeling = (voorziening: string, more = '') =>
  `van: soft/zaken\nvoorziening: ${voorziening}\nrichting: terug\nstatus: in-productie\n${more}`;
const many = Object.fromEntries(
  Array.from({ length: 51 }, (_, index) => [
    `organisaties/gemeente-aa/koppelingen/zaken--digid-${index + 2}.yaml`,
    koppeling(digid, `standaarden:\n  - ${zakenApiV1}\n`),
  ]),
);
const catalogue = smallSite('a97b6545-d5a7-485d-9b13-3ce22db5b9cf', zakenApiV1, {
  ...many,
  'organisaties/gemeente-voorbeeldstad/koppelingen/zaken--digid.yaml': koppeling(digid),
  'organisaties/gemeente-bee/koppelingen/zaken--postbus.yaml': koppeling('postbus', 'transport: api\n'),
  'organisaties/soft/applicaties/portaal.yaml':
    'naam: Portaal\nstatus: actief\nsoort: applicatie\nkoppelingen:\n  - voorziening: postbus\n    richting: heen\n',
  'beheer/voorzieningen.yaml':
    'voorzieningen:\n  - id: berichtenbox\n    naam: Berichtenbox\n    beheerder: Logius\n    soort: portaal\n    bron:\n      soort: openbare-bron\n      naam: Een lijst\n',
  'beheer/omleidingen.yaml': 'organisaties: {}\nvoorzieningen:\n  postbus: berichtenbox\n',
});

test('fifty koppelingen on a page, in order of organisation, and the rest on the next', () => {
  expect(pagesOfVoorziening(catalogue, digid)).toBe(2);
  const first = voorzieningPage(catalogue, digid);
  const second = voorzieningPage(catalogue, digid, 2);
  expect([first.koppelingen.length, second.koppelingen.length, first.total]).toEqual([50, 2, 52]);
  expect(second.koppelingen.map(({ organisatie }) => organisatie)).toMatchObject([
    { text: 'Gemeente Aa', href: '/organisaties/gemeente-aa/landschap/' },
    { text: 'Gemeente Voorbeeldstad', note: '(voorbeeld)' },
  ]);
  expect(first.lead).toContain('1 organisatie laat openbaar zien dat zij ermee koppelt.');
  expect(first.standaarden).toMatchObject([{ text: 'Zaken API-standaard v1.x', note: 'bij 51 koppelingen' }]);
});

test('a facility of our own, also under its old id: facts, source and who offers a koppeling', () => {
  const page = voorzieningPage(catalogue, 'berichtenbox');
  expect(page).toMatchObject({ gemmaOnline: undefined, bron: { naam: 'Een lijst' }, pages: 1 });
  expect(page.facts.slice(0, 2)).toEqual([
    { label: 'Beheerder', value: 'Logius' },
    { label: 'Soort', value: 'Portaal' },
  ]);
  expect(page.koppelingen).toMatchObject([
    {
      organisatie: { text: 'Gemeente Bee' },
      richting: '← van de voorziening',
      transport: 'API',
      status: { text: 'In productie' },
    },
  ]);
  expect(page.aanbod).toMatchObject([{ applicatie: { text: 'Portaal' }, leverancier: { text: 'Soft BV' } }]);
  expect(() => voorzieningPage(catalogue, 'postbus')).toThrow('no voorziening postbus');
});

test('the list counts real organisations, not koppelingen', () => {
  const list = voorzieningList(catalogue);
  expect(
    list.gemma.find(({ naam }) => typeof naam === 'object' && 'text' in naam && naam.text === 'DigiD'),
  ).toMatchObject({ organisaties: 1 });
  expect(list.eigen).toMatchObject([{ naam: { text: 'Berichtenbox' }, soort: 'portaal', organisaties: 1 }]);
});
