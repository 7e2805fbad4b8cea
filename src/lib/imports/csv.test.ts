import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';

const cellsOf = (text: string) =>
  readCsv(text, 'bron.csv', ['id', 'naam']).rows.map((row) => [row.text('id'), row.text('naam')]);

describe('readCsv', () => {
  it('reads commas, semicolons, Windows line ends and a byte order mark alike', () => {
    const expected = [
      ['1', 'Aa en Hunze'],
      ['2', 'Bergen'],
    ];
    expect(cellsOf('id,naam\n1,Aa en Hunze\n2,Bergen\n')).toEqual(expected);
    expect(cellsOf('id;naam\r\n1;Aa en Hunze\r\n2;Bergen')).toEqual(expected);
    expect(cellsOf('\uFEFFid,naam\r\n1,Aa en Hunze\r\n2,Bergen\r\n')).toEqual(expected);
  });

  it('reads quoted delimiters and quotes, and puts a cell on one line in NFC', () => {
    expect(
      cellsOf(
        'id,naam\n1,"Nuenen, Gerwen en Nederwetten"\n2,"zegt ""ja"""\n3,"een\r\ntwee"\n4,Frysla\u0302n\n',
      ),
    ).toEqual([
      ['1', 'Nuenen, Gerwen en Nederwetten'],
      ['2', 'zegt "ja"'],
      ['3', 'een twee'],
      ['4', 'Fryslân'],
    ]);
  });

  it('finds columns by name, in any order, and keeps empty cells', () => {
    expect(cellsOf('naam,anders,id\nUtrecht,x,\n')).toEqual([['', 'Utrecht']]);
    expect(cellsOf('id,naam\n1,')).toEqual([['1', '']]);
  });

  it('knows line and column of each cell, also after a quoted line end', () => {
    const { rows } = readCsv('id,naam\n"a\nb","c"\n1,Utrecht\n', 'bron.csv', ['id', 'naam']);
    expect(rows.map((row) => row.cell('naam').place)).toEqual([
      { file: 'bron.csv', line: 3, column: 4 },
      { file: 'bron.csv', line: 4, column: 3 },
    ]);
  });

  it('skips empty lines and reports every missing column', () => {
    expect(cellsOf('id,naam\n\n1,Utrecht\n\n')).toEqual([['1', 'Utrecht']]);
    const { diagnostics } = readCsv('nummer,naan\n', 'bron.csv', ['id', 'naam']);
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "SWC503 de kolom 'id' ontbreekt; gevonden: nummer, naan.",
      "SWC503 de kolom 'naam' ontbreekt; gevonden: nummer, naan.",
    ]);
  });
});
