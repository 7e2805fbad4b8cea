import type { CellValue } from 'hucre/csv';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import { proposalTexts } from '../diagnostics/texts/proposals.ts';
import { csvRows } from './csvRows.ts';

/** A table as rows of texts, all as wide as the first row; or why it cannot be read. */
export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Largest table that is read, in bytes: the usage of all gemeenten together is smaller. */
const maxBytes = 20 * 1024 * 1024;

/**
 * Reads a table that a user gives: CSV (`;`, `,` or tab; UTF-8 with or without byte order mark, UTF-16 or Windows-1252)
 * or XLSX (the first sheet that is not hidden). By its bytes, whatever the name says. Dates become `jjjj-mm-dd`,
 * yes and no `ja` and `nee`. The reader of XLSX is loaded when it is needed only.
 *
 * @param file  name for the messages
 */
export async function readSheet(bytes: Uint8Array, file: string): Promise<Sheet> {
  const place = { file, line: 1, column: 1 };
  const refuse = (reason: string): Sheet => ({
    rows: [],
    diagnostics: [diagnose(proposalTexts.noSheet, { reason }, place)],
  });
  if (bytes.length > maxBytes) return refuse('het bestand is groter dan 20 MB');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return refuse('dit is een oud Excel-bestand (.xls) of het is beveiligd');
  if (startsWith(bytes, '%PDF')) return refuse('dit is een PDF-bestand');
  if (isBinary(bytes)) return refuse('dit is geen tabel');
  const sheet = bytes[0] === 0x50 && bytes[1] === 0x4b ? await xlsxRows(bytes) : csvRows(decode(bytes), file);
  if (typeof sheet === 'string') return refuse(sheet);
  if ('diagnostics' in sheet) return { rows: [], diagnostics: sheet.diagnostics };
  return sheet.rows.length === 0
    ? { rows: [], diagnostics: [diagnose(importTexts.emptyFile, {}, place)] }
    : { rows: sheet.rows, diagnostics: [] };
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((one, index) => bytes[index] === one.charCodeAt(0));
}

/** A picture or a program: no text has a zero byte, but for UTF-16, and a workbook is a ZIP file. */
function isBinary(bytes: Uint8Array): boolean {
  const isText16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return !startsWith(bytes, 'PK') && !isText16 && bytes.subarray(0, 4096).includes(0);
}

async function xlsxRows(
  bytes: Uint8Array,
): Promise<{ readonly rows: readonly (readonly string[])[] } | string> {
  try {
    const { readXlsx } = await import('hucre/xlsx');
    const { sheets } = await readXlsx(bytes, { sheets: (info) => !info.hidden && !info.veryHidden });
    const [first] = sheets;
    if (first === undefined) return 'er staat geen blad in';
    const rows = first.rows.map((row) => trimmed(row.map(textOf)));
    while (rows.at(-1)?.length === 0) rows.pop();
    const width = rows[0]?.length ?? 0;
    // Empty cells at the end of a row are not in the file.
    return { rows: rows.map((row) => [...row, ...Array<string>(Math.max(0, width - row.length)).fill('')]) };
  } catch {
    return 'het bestand is beschadigd, of het is geen rekenblad';
  }
}

function trimmed(row: readonly string[]): readonly string[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === '') end -= 1;
  return row.slice(0, end);
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value);
}

/** UTF-16 by its mark, else UTF-8 where the bytes allow it, else Windows-1252: how Excel saves on a Dutch computer. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
