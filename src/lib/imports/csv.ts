import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import { oneLine } from './oneLine.ts';

/** One cell: its text on one line, without quotes and outer spaces, and where it starts. */
export interface CsvCell {
  readonly text: string;
  readonly place: Place;
}

/** One row of data. */
export interface CsvRow<Column extends string> {
  readonly place: Place;
  readonly cell: (column: Column) => CsvCell;
  /** Text of a cell; empty where the cell is empty. */
  readonly text: (column: Column) => string;
}

export interface ReadCsv<Column extends string> {
  readonly rows: readonly CsvRow<Column>[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a CSV text (RFC 4180) with a header line. Accepts a byte order mark, Windows and Unix line ends, quotes,
 * and `;` or `,` (the one that the header line has most of). Columns are found by name; others are ignored.
 * All faults at once: a missing column, an open quote, a row with too many or too few cells. Faulty rows are left out.
 *
 * A tokenizer of our own, because the CSV reader among our packages (hucre) gives no line and column, and every
 * message must name the place.
 */
export function readCsv<const Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): ReadCsv<Column> {
  const { records, openQuote } = tokenize(text, file);
  const diagnostics: Diagnostic[] = [];
  if (openQuote !== undefined) diagnostics.push(diagnose(importTexts.openQuote, {}, openQuote));
  const [header, ...body] = records;
  if (header === undefined) {
    return { rows: [], diagnostics: [diagnose(importTexts.emptyFile, {}, { file, line: 1, column: 1 })] };
  }
  const names = header.map((cell) => cell.text);
  const index = new Map<string, number>();
  for (const column of columns) {
    const at = names.indexOf(column);
    if (at >= 0) index.set(column, at);
    else {
      const near = nearest(column, names);
      diagnostics.push(
        diagnose(importTexts.missingColumn, { column, nearest: near, names }, placeOf(header)),
      );
    }
  }
  if (index.size < columns.length) return { rows: [], diagnostics };

  const rows: CsvRow<Column>[] = [];
  for (const cells of body) {
    const place = placeOf(cells);
    if (cells.length === 1 && cells[0]?.text === '') continue;
    if (cells.length !== names.length) {
      const params = { found: cells.length, expected: names.length };
      diagnostics.push(diagnose(importTexts.cellCount, params, place));
      continue;
    }
    const cell = (column: Column): CsvCell => cells[index.get(column) ?? -1] ?? { text: '', place };
    rows.push({ place, cell, text: (column) => cell(column).text });
  }
  return { rows, diagnostics };
}

function placeOf(cells: readonly CsvCell[]): Place {
  return cells[0]?.place ?? { file: '-', line: 1, column: 1 };
}

interface Tokens {
  readonly records: readonly (readonly CsvCell[])[];
  /** Where a quote was opened that is never closed. */
  readonly openQuote: Place | undefined;
}

function tokenize(withMark: string, file: string): Tokens {
  const text = withMark.startsWith('\uFEFF') ? withMark.slice(1) : withMark;
  const delimiter = delimiterOf(text);
  const records: CsvCell[][] = [];
  let cells: CsvCell[] = [];
  let line = 1;
  let lineStart = 0;
  let at = 0;
  let openQuote: Place | undefined;
  while (at < text.length || cells.length > 0) {
    const place: Place = { file, line, column: at - lineStart + 1 };
    let value = '';
    if (text[at] === '"') {
      at += 1;
      let closed = false;
      while (at < text.length && !closed) {
        const character = text[at];
        if (character === '"' && text[at + 1] === '"') {
          value += '"';
          at += 2;
        } else if (character === '"') {
          closed = true;
          at += 1;
        } else {
          value += character;
          at += 1;
          if (character === '\n') {
            line += 1;
            lineStart = at;
          }
        }
      }
      if (!closed) openQuote ??= place;
    }
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n') {
      value += text[at];
      at += 1;
    }
    cells.push({ text: oneLine(value), place });
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      cells.push({ text: '', place: { file, line, column: at - lineStart + 1 } });
    }
    // The rest of the file went into a cell that is never closed: its row says nothing.
    if (openQuote === undefined || records.length === 0) records.push(cells);
    cells = [];
    at += 1;
    line += 1;
    lineStart = at;
  }
  return { records, openQuote };
}

function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const header = end < 0 ? text : text.slice(0, end);
  return header.split(';').length > header.split(',').length ? ';' : ',';
}
