import { writeList } from '../lib/exports/csv.ts';
import { writeWorkbook } from '../lib/exports/xlsx.ts';
import { csvRows } from '../lib/imports/csvRows.ts';
import { idOfRow } from './idOfRow.ts';
import { saveFile } from './saveFile.ts';

interface Wanted {
  readonly file: string;
  /** Without its ending. */
  readonly name: string;
  readonly sheet: string;
  readonly format: 'csv' | 'xlsx';
  /** Rows of the page that are shown; undefined for everything. */
  readonly shown: readonly HTMLElement[] | undefined;
}

/**
 * Makes a table of the rows that a page shows, from the whole table that the build wrote, and saves it.
 * @returns what was saved, or what is wrong with the whole table
 * @throws Error when the whole table does not come
 */
export async function makeTable(
  wanted: Wanted,
): Promise<{ readonly name: string; readonly count: number } | { readonly fault: string }> {
  const response = await fetch(wanted.file);
  if (!response.ok) throw new Error(`${response.status}`);
  const read = csvRows(await response.text(), wanted.file);
  if ('diagnostics' in read) {
    const places = read.diagnostics.map(({ line, message }) => `regel ${line}: ${message}`);
    return { fault: `De lijst op deze site klopt niet. Meld dit aan de beheerder: ${places.join(' ')}` };
  }
  const [header = [], ...all] = read.rows;
  const rows = wanted.shown === undefined ? all : rowsOf(all, header, wanted.shown);
  const list = { name: wanted.sheet, header, rows };
  const name = `${wanted.name}.${wanted.format}`;
  if (wanted.format === 'csv') saveFile(name, new Blob([writeList(list)], { type: 'text/csv' }));
  else {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    // Copied, so that the type is that of an ordinary buffer.
    saveFile(name, new Blob([new Uint8Array(await writeWorkbook([list]))], { type }));
  }
  return { name, count: rows.length };
}

/** By id, and by name for an application that moved: the page links to its new place. */
function rowsOf(
  all: readonly (readonly string[])[],
  header: readonly string[],
  shown: readonly HTMLElement[],
): readonly (readonly string[])[] {
  const keys = new Set(
    shown.flatMap((row) => [idOfRow(row) ?? '', row.querySelector('th a')?.textContent?.trim() ?? '']),
  );
  const [id, name] = [header.indexOf('applicatie-id'), header.indexOf('applicatie')];
  return all.filter((row) => keys.has(row[id] || '-') || keys.has(row[name] || '-'));
}
