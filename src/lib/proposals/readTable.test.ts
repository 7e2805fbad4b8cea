import { describe, expect, test } from 'vitest';
import { accepted, contents, refused } from '../../../tests/support/editOutcome.ts';
import { loadFixture, smallFiles, sourceFiles, testSources } from '../../../tests/support/editSources.ts';
import { writeList } from '../exports/csv.ts';
import { makeLists } from '../exports/lists.ts';
import { csvRows } from '../imports/csvRows.ts';
import { applyEdit } from './applyEdit.ts';
import { parseFieldPath, parseFieldText } from './fieldText.ts';
import { type ReadTable, readTable } from './readTable.ts';
import type { TableKind } from './tableColumns.ts';
import { tableSourcesOf } from './tableSources.ts';

const sources = testSources();
const { catalogue } = loadFixture(sourceFiles(smallFiles));
const lists = new Map(makeLists(catalogue).map((list) => [list.name, writeList(list)]));
const tableSources = tableSourcesOf(
  sources,
  (kind, name) => (kind === 'applicatie' && name === 'Burger' ? ['soft/burger'] : []),
  (kind) => (kind === 'applicatie' ? ['Burger'] : []),
);

function read(text: string, kind: TableKind): ReadTable {
  const sheet = csvRows(text, 'tabel.csv');
  return readTable('rows' in sheet ? sheet.rows : [], 'tabel.csv', kind, tableSources);
}

const kinds = [
  ['organisaties', 'organisatie'],
  ['applicaties', 'applicatie'],
  ['gebruik', 'gebruik'],
  ['koppelingen', 'koppeling'],
] as const;

describe('readTable', () => {
  test.each(kinds)('reads the exported list of %s back as no change at all', (name, kind) => {
    expect(read(lists.get(name) ?? '', kind)).toMatchObject({
      edits: [],
      cells: [],
      diagnostics: [],
    });
  });

  test('a changed cell changes one field', () => {
    const table = (lists.get('gebruik') ?? '').replace(
      'soft/zaken;Soft BV;in-productie',
      'soft/zaken;Soft BV;uit-te-faseren',
    );
    const found = read(table, 'gebruik');
    expect(found.cells).toEqual([
      { row: 4, column: 'status', before: 'in-productie', after: 'uit-te-faseren' },
    ]);
    const [text] = contents(accepted(applyEdit(found.edits, sources)));
    expect(text).toContain('status: uit-te-faseren\ndatums:\n  inProductie: 2020-01-01\n');
  });

  test.each([
    ['gebruik', 'organisatie-id;applicatie-id;status\ngemeente-bee;soft/zaken;gepland\n', 'soft--zaken'],
    ['dienst', 'organisatie-id;naam;soorten\nsoft;Hulp;helpdesk | advies\n', 'hulp'],
    ['collega', 'organisatie-id;github.login;github.id;rollen\nsoft;piet;12;raadpleger\n', 'piet'],
    ['organisatie', 'naam;type;status\nVerse BV;leverancier;actief\n', 'verse-bv'],
    ['applicatie', 'leverancier-id;naam;status;soort\nsoft;Vers;actief;applicatie\n', 'vers'],
    [
      'koppeling',
      'organisatie-id;van-id;naar-id;richting;status\ngemeente-aa;soft/zaken;ander/zaken;heen;gepland\n',
      'zaken--zaken',
    ],
  ] as const)('a row without an id is a new %s', (kind, table, name) => {
    const found = read(table, kind);
    expect(found.diagnostics).toEqual([]);
    const { changeSet } = accepted(applyEdit(found.edits, sources));
    expect(changeSet.changes[0]?.path).toContain(name);
  });

  test('an empty cell takes a field away; a formula guard goes off and nothing runs', () => {
    const table = "bestand;naam;website\ncontent/organisaties/soft/organisatie.yaml;'=1+1;\n";
    const found = read(table, 'organisatie');
    expect(contents(accepted(applyEdit(found.edits, sources)))[0]).toContain('naam: "=1+1"\n');
  });

  test('unknown columns, short rows and homeless rows are named', () => {
    expect(faults('organisatie-id;statis\nx;y\n')).toEqual(["1:2 de kolom 'statis' bestaat niet."]);
    expect(faults('organisatie-id;status\nsoft\n')).toEqual(['2:1 rij 2 heeft 1 cellen en de kop 2.']);
    expect(faults('organisatie-id;applicatie-id;status\n;soft/zaken;gepland\n')).toEqual([
      '2:1 rij 2 zegt niet bij welke organisatie het record hoort.',
    ]);
    expect(faults('organisatie-id;status;status\n')).toEqual(["1:3 de kolom 'status' staat er twee keer."]);
  });

  test('a row without an organisation, or of one that is unknown, is checked for the rest all the same', () => {
    expect(
      faults(
        'applicatie-id;status;in productie;vervangen-door-id\nsoft/zaken;stuk;31-13-2026;soft/nergens\n',
      ),
    ).toEqual([
      '2:1 rij 2 zegt niet bij welke organisatie het record hoort.',
      expect.stringMatching(/^2:4 .*'soft\/nergens' staat niet in de catalogus/),
      expect.stringMatching(/^2:2 'stuk'/),
      expect.stringMatching(/^2:3 '31-13-2026'/),
    ]);
    const found = read('applicatie-id;organisatie-id;bbn\nsoft/zaken;gemeente-weg;bbn9\n', 'gebruik');
    expect(found.diagnostics.map(({ line, column, field }) => [line, column, field])).toEqual([
      [2, 2, 'organisatie-id'],
      [2, 1, 'status'],
      [2, 3, 'bbn'],
    ]);
    expect(found.diagnostics[0]?.message).toBe(
      "rij 2, kolom 'organisatie-id': 'gemeente-weg' staat niet in de catalogus.",
    );
    expect(found.edits).toEqual([]);
    const byName = { ...tableSources, idsOf: () => ['gemeente-aa'] };
    const sheet = [
      ['organisatie', 'applicatie-id', 'status'],
      ['Aa', 'soft/zaken', 'gepland'],
    ];
    expect(readTable(sheet, 'x', 'gebruik', byName).diagnostics.map(({ message }) => message)).toEqual([
      "rij 2, kolom 'organisatie': 'Aa' staat niet in de catalogus. Bedoelt u 'gemeente-aa'?",
    ]);
  });

  test('a row keeps its number after an empty line', () => {
    expect(faults('organisatie-id;applicatie-id;status\n\n;;\n;soft/zaken;gepland\n')).toEqual([
      '4:1 rij 4 zegt niet bij welke organisatie het record hoort.',
    ]);
  });

  test.each(['constructor', 'toString', '__proto__'])('a column named %s is unknown as any other', (name) => {
    const found = read(`organisatie-id;applicatie-id;${name}\ngemeente-aa;soft/zaken;x\n`, 'gebruik');
    expect(found).toMatchObject({ edits: [], diagnostics: [{ line: 1, column: 3, field: name }] });
  });

  test('a text that is no yes or no stays text, whatever its name', () => {
    expect(parseFieldText('organisatie', ['landschapOpenbaar'], 'constructor')).toBe('constructor');
    expect(parseFieldText('organisatie', ['landschapOpenbaar'], 'Ja')).toBe(true);
  });

  test('a date that is none is named as it was typed', () => {
    const table =
      'organisatie-id;applicatie-id;status;in productie\ngemeente-aa;soft/zaken;gepland;31-13-2026\n';
    expect(faults(table)).toEqual([expect.stringMatching(/^2:4 '31-13-2026'/)]);
  });

  test('names become a list where the schema has one', () => {
    const head = 'organisatie-id;applicatie-id;referentiecomponenten;referentiecomponenten-id\n';
    const sheet = head.trim().split(';');
    const named = { ...tableSources, knows: () => true, idsOf: () => ['id-1'], name: () => 'X' };
    const row = ['gemeente-aa', 'soft/zaken', 'Zaakregistratie', ''];
    expect(readTable([sheet, row], 'x', 'gebruik', named).rows[0]?.after).toMatchObject({
      referentiecomponenten: ['id-1'],
    });
  });

  test('values that do not fit are named with row and column, all at once', () => {
    const table =
      'organisatie-id;applicatie-id;status;in productie;bbn\ngemeente-aa;soft/zaken;stuk;2024-02-31;bbn9\ngemeente-bee;soft/zaken;gepland;;bbn7\n';
    expect(faults(table)).toEqual([
      expect.stringMatching(/^2:3 'stuk'/),
      expect.stringMatching(/^2:4 '2024-02-31'/),
      expect.stringMatching(/^2:5 'bbn9'/),
      expect.stringMatching(/^3:5 'bbn7'/),
    ]);
  });

  test('the same record twice, and a record that is gone, are named', () => {
    const path = 'content/organisaties/gemeente-aa/gebruik/';
    expect(
      faults(`bestand;status\n${path}soft--zaken.yaml;gepland\n${path}soft--zaken.yaml;gepland\n`),
    ).toEqual(['3:1 rij 3 gaat over hetzelfde als rij 2.']);
    expect(faults(`bestand;status\n${path}soft--weg.yaml;gepland\n`)[0]).toContain(
      'staat niet (meer) in de catalogus',
    );
  });

  test('usage that is there already is changed, with or without its file', () => {
    const { edits } = read('organisatie-id;applicatie-id;afdeling\ngemeente-aa;soft/zaken;Geo\n', 'gebruik');
    expect(edits).toEqual([
      {
        action: 'fields',
        kind: 'gebruik',
        organisatie: 'gemeente-aa',
        name: 'soft--zaken',
        fields: [{ path: ['afdeling'], value: 'Geo' }],
        baseOid: expect.stringMatching(/^[0-9a-f]{40}$/),
      },
    ]);
  });

  test('a changed name means what has that name; a name that means nothing is a fault, never passed over', () => {
    const head = 'organisatie-id;applicatie;applicatie-id;vervangen door;vervangen-door-id\n';
    const row = 'gemeente-aa;Zaken;soft/zaken;';
    expect(read(`${head}${row}Burger;\n`, 'gebruik').edits).toMatchObject([
      { fields: [{ path: ['vervangenDoor'], value: 'soft/burger' }] },
    ]);
    expect(faults(`${head}${row}Bestaat Niet;\n`)).toEqual([
      "2:4 rij 2, kolom 'vervangen door': 'Bestaat Niet' staat niet in de catalogus. Vul het id in, in de kolom 'vervangen-door-id'.",
    ]);
    expect(faults(`${head}${row};soft/nergens\n`)[0]).toContain("'soft/nergens' staat niet in de catalogus");
    expect(faults(`${head}gemeente-aa;Burger;soft/zaken;;\n`)).toEqual([]);
    expect(faults('organisatie-id;applicatie-id;status\ngemeente-aa;nergens/x;gepland\n')[0]).toContain(
      "'nergens/x' staat niet",
    );
  });

  test('a table of something else gets one message, and a column without a name its own', () => {
    expect(faults('Dit is een brief.;\nJan;\n')).toEqual([
      '1:1 de eerste rij is geen kop met kolommen die de catalogus kent.',
    ]);
    expect(faults('organisatie-id;applicatie-id;;\ngemeente-aa;soft/zaken;;los\n')).toEqual([
      '1:4 de kop van kolom 4 is leeg.',
    ]);
    expect(faults('organisatie-id;stat\n')).toEqual(["1:2 de kolom 'stat' bestaat niet."]);
  });

  test('a value past the end of a list is a fault, and what goes does not move what stays', () => {
    const head = 'bestand;links[1].titel;links[1].url;links[2].titel;links[2].url\n';
    const file = 'content/organisaties/soft/organisatie.yaml';
    const late = read(`${head}${file};;;Handleiding;https://b.example/\n`, 'organisatie');
    expect(late.diagnostics.map(({ line, column }) => [line, column])).toEqual([
      [2, 4],
      [2, 5],
    ]);
    const links = [
      { titel: 'Weg', url: 'https://a.example/' },
      { titel: 'Oud', url: 'https://b.example/' },
    ];
    const withLinks = { ...tableSources, record: () => ({ value: { naam: 'Soft BV', links }, oid: '' }) };
    const rows = [head.trim().split(';'), [file, '', '', 'Nieuw', 'https://b.example/']];
    expect(readTable(rows, 'x', 'organisatie', withLinks).rows[0]?.after).toEqual({
      naam: 'Soft BV',
      links: [{ titel: 'Nieuw', url: 'https://b.example/' }],
    });
  });

  test('where names are not at hand, ids are taken as they are', () => {
    const sheet = [
      ['organisatie-id', 'applicatie-id', 'diensten', 'diensten-id'],
      ['gemeente-aa', 'soft/zaken', 'Een naam', 'soft/hulp'],
    ];
    const blind = { ...tableSources, knows: () => false, name: () => undefined };
    expect(readTable(sheet, 'x', 'gebruik', blind)).toMatchObject({
      diagnostics: [],
      edits: [{ fields: [{ path: ['diensten'], value: ['soft/hulp'] }] }],
    });
  });

  test('dates and words as a Dutch spreadsheet shows them are understood', () => {
    const table =
      'organisatie-id;applicatie-id;status;in productie\ngemeente-aa;soft/zaken;Uit te faseren;1-2-2021\n';
    expect(read(table, 'gebruik').edits).toMatchObject([
      {
        fields: [
          { path: ['status'], value: 'uit-te-faseren' },
          { path: ['datums'], value: { inProductie: '2021-02-01' } },
        ],
      },
    ]);
  });

  test('what the check of the whole refuses is refused here too', () => {
    const found = read(
      'organisatie-id;van-id;naar-id;status\ngemeente-aa;soft/zaken;soft/burger;gepland\n',
      'koppeling',
    );
    expect(found.diagnostics.map(({ code }) => code)).toEqual(
      refused(applyEdit(found.edits, sources)).map((text) => text.slice(0, 6)),
    );
  });
});

function faults(table: string): readonly string[] {
  return read(table, 'gebruik').diagnostics.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

test.each([
  ['datums.inProductie', ['datums', 'inProductie']],
  ['links[2].titel', ['links', 1, 'titel']],
  ['a..b', undefined],
  ['__proto__', undefined],
  ['links[0]', undefined],
])('the field path %s', (text, path) => {
  expect(parseFieldPath(text)).toEqual(path);
});

test('texts become what the schema says', () => {
  expect(parseFieldText('organisatie', ['inwoners'], '1200')).toBe(1200);
  expect(parseFieldText('organisatie', ['inwoners'], '12.000')).toBe(12_000);
  expect(parseFieldText('organisatie', ['inwoners'], '1.2000')).toBe(1.2);
  expect(parseFieldText('organisatie', ['inwoners'], '99999999999999999999')).toBe('99999999999999999999');
  expect(parseFieldText('contract', ['kosten', 'bedrag'], '1.250,50')).toBe(1250.5);
  expect(parseFieldText('contract', ['kosten', 'bedrag'], '12,5')).toBe(12.5);
  expect(parseFieldText('organisatie', ['oin'], '00000001')).toBe('00000001');
  expect(parseFieldText('organisatie', ['landschapOpenbaar'], 'ja')).toBe(true);
  expect(parseFieldText('organisatie', ['deelnemers'], 'a | b')).toEqual(['a', 'b']);
  expect(parseFieldText('organisatie', ['naam'], ' ')).toBeUndefined();
});
