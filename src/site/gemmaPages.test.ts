import { expect, test } from 'vitest';
import { smallSite } from '../../tests/support/smallSite.ts';
import { componentIds, componentPage } from './component.ts';
import { componentList } from './componentList.ts';
import { standaardIds, standaardPage, versiesMetStandaard } from './standaard.ts';
import { standaardList } from './standaardList.ts';

const zaakregistratie = 'a97b6545-d5a7-485d-9b13-3ce22db5b9cf';
const zakenApi = '3a597286-4edc-47ed-b19a-14d7497db340';
const zakenApiV1 = '9ee2936a-01e8-4d54-8ec6-43ae374f1313';
const stufBg = 'bcd20d91-8db0-11e3-67ab-0050568a6153';
const catalogue = smallSite(zaakregistratie, zakenApiV1);

test('the list of components groups by domain in GEMMA’s order and counts real use of today', () => {
  const list = componentList(catalogue);
  expect(list.groups.map(({ id, rows }) => [id, rows.length])).toEqual([
    ['domein-fysieke-leefomgeving', 1],
    ['domein-publieksdiensten', 2],
    ['domein-niet-domeingebonden', 7],
    ['zonder-domein', 1],
  ]);
  expect(list).toMatchObject({ count: 11, covered: 1 });
  expect(list.technologie.map(({ naam }) => naam)).toMatchObject([
    { text: 'API-gateway' },
    { text: 'Message broker' },
  ]);
  const row = list.groups.flatMap(({ rows }) => rows).find(({ applicaties }) => applicaties === 2);
  // Bee plans it, Voorbeeldstad is fictional, Cee says nothing but uses it.
  expect(row).toMatchObject({ naam: { text: 'Zaakregistratiecomponent' }, gebruikers: 2 });
});

test('a component shows who uses what for it, plans and fictional users named as such', () => {
  const page = componentPage(catalogue, zaakregistratie);
  expect(page.lead).toBe(
    'Een soort software voor alle domeinen. Er zijn 2 applicaties voor opgegeven; 2 organisaties laten zien dat zij er software voor gebruiken.',
  );
  expect(page.usage).toHaveLength(1);
  expect(page.usage[0]?.organisaties.map(({ text, note }) => [text, note])).toEqual([
    ['Gemeente Aa', undefined],
    ['Gemeente Bee', '(gepland)'],
    ['Gemeente Cee', undefined],
    ['Gemeente Voorbeeldstad', '(voorbeeld)'],
  ]);
  expect(page.applicaties.map(({ applicatie, gebruikers }) => [applicatie, gebruikers])).toMatchObject([
    [{ text: 'Zaken', href: '/applicaties/soft/zaken/' }, 2],
    [{ text: 'Archief', note: '(concept)' }, 0],
  ]);
  expect(page.standaarden[0]).toMatchObject({ rol: { text: 'Verplicht' } });
});

test('a technologiecomponent has the same page; an unknown id is our own fault', () => {
  const [id = ''] = componentIds(catalogue).slice(-1);
  expect(componentPage(catalogue, id)).toMatchObject({
    kind: 'Technologiecomponent',
    usage: [],
    applicaties: [],
  });
  expect(() => componentPage(catalogue, 'weg')).toThrow('no component weg');
});

test('a component that GEMMA no longer has says so', () => {
  const gone = smallSite(zaakregistratie, zakenApiV1, {
    'gemma/referentiecomponent.yaml': `soort: referentiecomponent\nelementen:\n  - id: ${zaakregistratie}\n    naam: Zaakregistratiecomponent\n    status: In gebruik\n    vervallen: 2025-10-11\n`,
  });
  const page = componentPage(gone, zaakregistratie);
  expect(page).toMatchObject({ vervallen: '2025-10-11', status: { text: 'Vervallen', tone: 'negative' } });
  expect(page.applicaties).toHaveLength(2);
});

test('a standaard shows its versions in use first, the newest on top, with support and test report', () => {
  const page = standaardPage(catalogue, zakenApi);
  expect(page.versies).toMatchObject([
    {
      fragment: `versie-${zakenApiV1}`,
      applicaties: [
        {
          applicatie: { text: 'Zaken' },
          ondersteuning: { text: 'Ondersteund' },
          testrapport: { text: 'soft.example' },
        },
      ],
    },
  ]);
  expect(page.coverage).toEqual({
    applicaties: 1,
    metTestrapport: 1,
    verplichtVoor: 2,
    daarvanOndersteund: 1,
  });
  expect(page.componenten.map(({ component, rol }) => [component, rol])).toMatchObject([
    [{ text: 'Mijngemeentecomponent' }, { text: 'Verplicht' }],
    [{ text: 'Zaakregistratiecomponent' }, { text: 'Verplicht' }],
  ]);
  expect(standaardPage(catalogue, stufBg).versies.map(({ label, status }) => [label, status?.text])).toEqual([
    ['3.10', 'In gebruik'],
    ['2.04', 'In gebruik'],
    ['3.20', 'Teruggetrokken'],
  ]);
});

test('every standaard has a page, and every version leads to one', () => {
  const pages = new Set(standaardIds(catalogue));
  expect(versiesMetStandaard(catalogue).filter(({ standaard = '' }) => !pages.has(standaard))).toEqual([]);
  expect(pages.size + versiesMetStandaard(catalogue).length).toBe(16);
});

test('the list of standaarden counts applications that support a version', () => {
  const list = standaardList(catalogue);
  expect(list).toMatchObject({ versies: 10, supported: 1, overig: [] });
  expect(list.inGebruik.find(({ applicaties }) => applicaties === 1)).toMatchObject({
    naam: { text: 'Zaken API-standaard' },
    componenten: 2,
  });
});
