import type { List } from './csv.ts';

/** One sheet of a workbook. */
export interface SheetList extends List {
  /** Name of the sheet, at most 31 characters. */
  readonly name: string;
}

/** The moment that every file says it was made: the same lists give the same bytes. */
const fixedTime = new Date(Date.UTC(2000, 0, 1));

/** Column widths in characters; wider texts wrap in nobody's favour. */
const width = { least: 10, most: 48 } as const;

/**
 * Writes lists as an XLSX workbook, one sheet each, with the header row fixed and a filter on it. Every cell is text:
 * nothing runs as a formula and a version `1.10` stays `1.10`. Same lists, same bytes. The writer is loaded when it is
 * needed only.
 */
export async function writeWorkbook(lists: readonly SheetList[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    properties: { created: fixedTime, modified: fixedTime },
    sheets: lists.map(({ name, header, rows }) => ({
      name: sheetName(name),
      columns: header.map((title, index) => ({ width: widthOf(title, rows, index) })),
      rows: [header, ...rows].map((row) => row.map(plainText)),
      freezePane: { rows: 1 },
    })),
  });
}

/** What XML 1.0 cannot hold (control characters, halves of pairs) leaves: no spreadsheet would open the file. */
function plainText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/** Excel refuses `\ / ? * [ ] :` and names of more than 31 characters. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'Blad';
}

function widthOf(title: string, rows: List['rows'], index: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), title.length);
  return Math.min(width.most, Math.max(width.least, longest + 2));
}
