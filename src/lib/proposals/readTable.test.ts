import { describe, expect, test } from 'vitest';
import { accepted, contents, refused } from '../../../tests/support/editOutcome.ts';
import { loadFixture, smallFiles, sourceFiles, testSources } from '../../../tests/support/editSources.ts';
import { writeList } from '../exports/csv.ts';
import { makeLists } from '../exports/lists.ts';
import { applyEdit } from './applyEdit.ts';
import { parseFieldPath, parseFieldText } from './fieldText.ts';
import { readTable } from './readTable.ts';

const sources = testSources();
const { catalogue } = loadFixture(sourceFiles(smallFiles));
const lists = new Map(makeLists(catalogue).map((list) => [list.name, writeList(list)]));
const kinds = [
  ['organisaties', 'organisatie'],
  ['applicaties', 'applicatie'],
  ['gebruik', 'gebruik'],
  ['koppelingen', 'koppeling'],
] as const;

describe('readTable', () => {
  test.each(kinds)('reads the exported list of %s back as no change at all', (name, kind) => {
    expect(readTable(lists.get(name) ?? '', 'tabel.csv', kind, sources)).toEqual({
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
    const read = readTable(table, 'tabel.csv', 'gebruik', sources);
    expect(read.cells).toEqual([
      { row: 4, column: 'status', before: 'in-productie', after: 'uit-te-faseren' },
    ]);
    const [text] = contents(accepted(applyEdit(read.edits, sources)));
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
    const read = readTable(table, 'tabel.csv', kind, sources);
    expect(read.diagnostics).toEqual([]);
    const { changeSet } = accepted(applyEdit(read.edits, sources));
    expect(changeSet.changes[0]?.path).toContain(name);
  });

  test('an empty cell takes a field away; a formula guard goes off and nothing runs', () => {
    const table = "bestand;naam;website\ncontent/organisaties/soft/organisatie.yaml;'=1+1;\n";
    const read = readTable(table, 'tabel.csv', 'organisatie', sources);
    expect(contents(accepted(applyEdit(read.edits, sources)))[0]).toContain('naam: "=1+1"\n');
  });

  test('unknown columns, short rows and homeless rows are named', () => {
    const messages = (table: string) =>
      readTable(table, 'tabel.csv', 'gebruik', sources).diagnostics.map(
        ({ line, message }) => `${line}: ${message}`,
      );
    expect(messages('organisatie-id;statis\nx;y\n')).toEqual(["1: de kolom 'statis' bestaat niet."]);
    expect(messages('organisatie-id;status\nsoft\n')).toEqual(['2: regel 2 heeft 1 cellen en de kop 2.']);
    expect(messages('organisatie-id;status\n;gepland\n')).toEqual([
      '2: regel 2 zegt niet bij welke organisatie het record hoort.',
    ]);
  });

  test('values that do not fit are refused by the schema, in place', () => {
    const read = readTable(
      'organisatie-id;applicatie-id;status\ngemeente-bee;soft/zaken;stuk\n',
      't.csv',
      'gebruik',
      sources,
    );
    expect(refused(applyEdit(read.edits, sources))[0]).toMatch(/^SWC204 /);
  });
});

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
  expect(parseFieldText('organisatie', ['oin'], '00000001')).toBe('00000001');
  expect(parseFieldText('organisatie', ['landschapOpenbaar'], 'ja')).toBe(true);
  expect(parseFieldText('organisatie', ['deelnemers'], 'a | b')).toEqual(['a', 'b']);
  expect(parseFieldText('organisatie', ['naam'], ' ')).toBeUndefined();
});
