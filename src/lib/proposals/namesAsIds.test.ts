import { describe, expect, test } from 'vitest';
import { testSources } from '../../../tests/support/editSources.ts';
import { csvRows } from '../imports/csvRows.ts';
import { type ReadTable, readTable } from './readTable.ts';
import { tableSourcesOf } from './tableSources.ts';

const tableSources = tableSourcesOf(
  testSources(),
  (kind, name) => (kind === 'applicatie' && name === 'Burger' ? ['soft/burger'] : []),
  (kind) => (kind === 'applicatie' ? ['Burger'] : []),
);

function read(text: string): ReadTable {
  const sheet = csvRows(text, 'tabel.csv');
  return readTable('rows' in sheet ? sheet.rows : [], 'tabel.csv', 'gebruik', tableSources);
}

const faults = (text: string) =>
  read(text).diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('a table with names', () => {
  test('a list of somebody’s own, with names and no ids, is understood', () => {
    const head = 'Organisatie-id;Applicatie; Status ;In  productie\n';
    const found = read(`${head}gemeente-aa;Burger;Gepland;1-2-2027\n`);
    expect(found.diagnostics).toEqual([]);
    expect(found.rows[0]?.after).toEqual({
      applicatie: 'soft/burger',
      status: 'gepland',
      datums: { inProductie: '2027-02-01' },
    });
    expect(read(`${head}gemeente-aa;soft/burger;Gepland;\n`).diagnostics).toEqual([]);
    expect(faults(`${head}gemeente-aa;Burgers;Gepland;\n`)).toEqual([
      "2:2 rij 2, kolom 'Applicatie': 'Burgers' staat niet in de catalogus; bedoelt u 'Burger'?",
    ]);
  });

  test('a name without its id is the record that is there, and is known when it comes twice', () => {
    const head = 'organisatie-id;applicatie;applicatie-id;afdeling\n';
    const named = { ...tableSources, idsOf: () => ['soft/zaken'] };
    const rows = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((row) => row.split(';'));
    const once = readTable(rows(`${head}gemeente-aa;Zaken;;Geo`), 'x', 'gebruik', named);
    expect(once.edits).toMatchObject([{ action: 'fields', name: 'soft--zaken', fields: [{ value: 'Geo' }] }]);
    const twice = rows(`${head}gemeente-aa;Zaken;;Geo\ngemeente-aa;Zaken;;Geo`);
    expect(readTable(twice, 'x', 'gebruik', named).diagnostics.map(({ message }) => message)).toEqual([
      'rij 3 gaat over hetzelfde als rij 2.',
    ]);
  });

  test('a name counts where the ids beside it were left out', () => {
    const head = ['organisatie-id', 'applicatie-id', 'vervangen door', 'vervangen-door-id'];
    const before = { applicatie: 'soft/zaken', vervangenDoor: 'soft/oud' };
    const named = { ...tableSources, record: () => ({ value: before, oid: 'a' }), name: () => 'Oud' };
    const valueWith = (name: string) =>
      readTable([head, ['gemeente-aa', 'soft/zaken', name, '']], 'x', 'gebruik', named).rows[0]?.after;
    expect(valueWith('Burger')).toMatchObject({ vervangenDoor: 'soft/burger' });
    expect(valueWith('Oud')).toEqual({ applicatie: 'soft/zaken' });
  });
});
