import { writeCsv } from 'hucre/csv';

/** One list: a header and rows of text, all of the same length. */
export interface List {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Writes a list as Dutch spreadsheets open it: UTF-8 with a byte order mark, `;` between cells, CRLF after each row.
 * Cells that a spreadsheet would run as a formula get an apostrophe in front. Same list, same bytes.
 */
export function writeList({ header, rows }: List): string {
  const cells = [header, ...rows].map((row) => row.map(guardFormula));
  return `${writeCsv(cells, { delimiter: ';', bom: true, lineSeparator: '\r\n' })}\r\n`;
}

/**
 * Puts an apostrophe before a text that starts as a formula does (OWASP, "CSV injection"), also with the full-width
 * signs that a spreadsheet reads as the plain ones. A text that starts with an apostrophe gets one more, so that
 * taking one away always gives the text back.
 */
export function guardFormula(text: string): string {
  return /^['=+\-@|\t\r\n\0＝＋－＠]/u.test(text) ? `'${text}` : text;
}
