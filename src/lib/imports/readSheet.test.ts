import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../../../tests/support/hostileText.ts';
import { writeList } from '../exports/csv.ts';
import { writeWorkbook } from '../exports/xlsx.ts';
import { readSheet } from './readSheet.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const rowsOf = async (bytes: Uint8Array) => (await readSheet(bytes, 'x')).rows;
const faultOf = async (bytes: Uint8Array) =>
  (await readSheet(bytes, 'x')).diagnostics.map(({ code }) => code);

describe('readSheet', () => {
  const wanted = [
    ['naam', 'plaats'],
    ['Zaken', 'Súdwest, "oost"'],
  ];
  test.each([
    ['; and a byte order mark', encode('\uFEFFnaam;plaats\r\nZaken;"Súdwest, ""oost"""\r\n')],
    [',', encode('naam,plaats\nZaken,"Súdwest, ""oost"""\n')],
    ['tab', encode('naam\tplaats\nZaken\t"Súdwest, ""oost"""')],
    ['a line that names it', encode('sep=,\r\nnaam,plaats\r\nZaken,"Súdwest, ""oost"""\r\n')],
    [
      'Windows-1252',
      Uint8Array.from([...'naam;plaats\nZaken;"Súdwest, ""oost"""\n'].map((c) => c.charCodeAt(0))),
    ],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFFnaam;plaats\nZaken;"Súdwest, ""oost"""\n', 'utf16le'))],
  ])('reads CSV with %s', async (_name, bytes) => {
    expect(await rowsOf(bytes)).toEqual(wanted);
  });

  test('keeps line ends inside a cell, and takes guards off', async () => {
    expect(await rowsOf(encode('a;b\n"twee\nregels";\'=1+1\n\n'))).toEqual([
      ['a', 'b'],
      ['twee\nregels', '=1+1'],
    ]);
  });

  test('keeps an empty line between others, so that rows are counted as a spreadsheet shows them', async () => {
    expect(await rowsOf(encode('a;b\n1;2\n\n3;4\n\n;\n'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      [''],
      ['3', '4'],
    ]);
  });

  test('reads XLSX as a user leaves it: dates, numbers, yes and no, short rows, a hidden sheet first', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Verborgen', rows: [['geheim']], hidden: true },
        {
          name: 'Gebruik',
          rows: [
            ['naam', 'sinds', 'aantal', 'openbaar'],
            ['Zaken', new Date(Date.UTC(2024, 2, 1)), 12, true],
            ['Kort', null, null, null],
          ],
        },
      ],
    });
    expect(await rowsOf(bytes)).toEqual([
      ['naam', 'sinds', 'aantal', 'openbaar'],
      ['Zaken', '2024-03-01', '12', 'ja'],
      ['Kort', '', '', ''],
    ]);
  });

  test.each([
    ['an empty file', new Uint8Array(), 'SWC501'],
    ['a quote that is never closed', encode('a;b\n"open;b\n'), 'SWC502'],
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'SWC717'],
    ['a broken workbook', encode('PK\u0003\u0004 stuk'), 'SWC717'],
    ['a PDF', encode('%PDF-1.7\n1 0 obj\n'), 'SWC717'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'SWC717'],
    ['a file beyond reason', new Uint8Array(21 * 1024 * 1024), 'SWC717'],
  ])('refuses %s', async (_name, bytes, code) => {
    expect(await faultOf(bytes)).toEqual([code]);
  });

  test('reads back what the exports wrote, whatever the texts', async () => {
    const rows = [...hostileTexts(11, 120)].map((text) => ['x', plain(text), 'z']);
    const list = { name: 'Alles', header: ['a', 'b', 'c'], rows };
    expect(await rowsOf(encode(writeList(list)))).toEqual([list.header, ...rows]);
    const book = await rowsOf(await writeWorkbook([list]));
    expect(book.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n')))).toEqual([
      list.header,
      ...rows,
    ]);
  });
});

test('a workbook has the same bytes every time', async () => {
  const list = { name: 'Gebruik: alles/deel', header: ['a'], rows: [['=1+1'], ['1.10']] };
  expect(await writeWorkbook([list])).toEqual(await writeWorkbook([list]));
});

/** What no file can hold is left out by the export of XLSX; lone halves of pairs by the encoding of CSV. */
function plain(text: string): string {
  return [...text.toWellFormed().replace(/\r\n?/g, '\n')]
    .filter((one) => one >= ' ' || one === '\n' || one === '\t')
    .filter((one) => one !== '\ufffe' && one !== '\uffff')
    .join('');
}
