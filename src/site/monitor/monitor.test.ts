import { expect, test } from 'vitest';
import { smallSite } from '../../../tests/support/smallSite.ts';
import { componentMonitor, monitoredComponents, monitorPages, monitorRows } from './componentMonitor.ts';
import { monitorComponenten, monitorStandaarden } from './standaardenMonitor.ts';

const zaakregistratie = 'a97b6545-d5a7-485d-9b13-3ce22db5b9cf';
const zakenApiV1 = '9ee2936a-01e8-4d54-8ec6-43ae374f1313';
const catalogue = smallSite(zaakregistratie, zakenApiV1, {
  'organisaties/soft/applicaties/later.yaml': `naam: Later\nstatus: actief\nsoort: applicatie\nreferentiecomponenten:\n  - ${zaakregistratie}\nstandaarden:\n  - standaardversie: ${zakenApiV1}\n    ondersteuning: gepland\n`,
  'organisaties/voorbeeldsoft/organisatie.yaml':
    'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\nvoorbeeld: true\n',
  'organisaties/voorbeeldsoft/applicaties/a.yaml': `naam: A\nstatus: actief\nsoort: applicatie\nreferentiecomponenten:\n  - ${zaakregistratie}\nstandaarden:\n  - standaardversie: ${zakenApiV1}\n    ondersteuning: ondersteund\n`,
});

test('a component shows per application what is met and what is missing, and what the supplier says of it', () => {
  const monitor = componentMonitor(catalogue, zaakregistratie);
  const [first] = monitorPages(catalogue, zaakregistratie);
  if (first === undefined) throw new Error('no page');
  const rows = monitorRows(catalogue, monitor, first.props.page);
  const verplicht = monitor.verplicht.length;
  expect(rows.map(({ applicatie, voldoet }) => [applicatie, voldoet])).toMatchObject([
    [{ text: 'Archief' }, { text: `0 van ${verplicht}`, tone: 'neutral' }],
    [{ text: 'Later' }, { text: `0 van ${verplicht}` }],
    [{ text: 'Zaken' }, { text: `1 van ${verplicht}` }],
    [{ text: 'A', note: 'van Voorbeeldsoft (voorbeeld)' }, { text: `1 van ${verplicht}` }],
  ]);
  expect(rows[1]?.niet).toContainEqual(
    expect.objectContaining({ text: 'Zaken API-standaard', note: 'gepland' }),
  );
  expect(rows[0]?.niet).toContainEqual(
    expect.objectContaining({ text: 'Zaken API-standaard', note: 'niet ingevuld' }),
  );
  expect(rows[2]?.ondersteunt).toMatchObject([{ text: 'Zaken API-standaard' }]);
});

test('fictional applications stand in the list and not in the numbers', () => {
  expect(componentMonitor(catalogue, zaakregistratie)).toMatchObject({ count: 3, complete: 0 });
  const row = monitorComponenten(catalogue)[0];
  expect(row).toMatchObject({
    naam: { text: 'Zaakregistratiecomponent' },
    applicaties: 3,
    voldoet: { text: '0 van 3', note: '0 %' },
  });
});

test('only components with a verplichte standaard have a page; one without applications has an empty one', () => {
  const all = monitoredComponents(catalogue);
  expect(all.every(({ standaarden }) => standaarden.some(({ rol }) => rol === 'verplicht'))).toBe(true);
  const empty = all.find(({ id }) => componentMonitor(catalogue, id).applicaties.length === 0);
  expect(monitorPages(catalogue, empty?.id ?? '')).toMatchObject([
    { params: { page: undefined }, props: { page: { total: 0, pages: 1 } } },
  ]);
  expect(() => componentMonitor(catalogue, 'weg')).toThrow('no component weg');
});

test('a standaard shows which versions how many real applications support', () => {
  const zaken = monitorStandaarden(catalogue).find(({ naam }) => naam === 'Zaken API-standaard');
  expect(zaken?.row).toMatchObject({
    voldoet: { text: '1 van 3', note: '33 %' },
    applicaties: 1,
    versies: [{ note: '1×' }],
  });
});
