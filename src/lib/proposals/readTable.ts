import { parseCsv } from 'hucre/csv';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { proposalTexts } from '../diagnostics/texts/proposals.ts';
import { meaningOfPath, pathOfRecord } from '../model/paths.ts';
import type { KeyPath } from '../model/record.ts';
import { schemaAtPath } from '../schema/navigate.ts';
import { applyToValue, equalValues, valueAt } from '../yaml/editOps.ts';
import { readYaml } from '../yaml/readYaml.ts';
import type { RecordEdit } from './edits.ts';
import { fieldText, parseFieldPath, parseFieldText } from './fieldText.ts';
import { isRecord } from './references.ts';
import type { EditSources, PlainRecord } from './sources.ts';
import { exportedColumns, otherColumns, type TableKind } from './tableColumns.ts';

/** A cell that would change. */
export interface ChangedCell {
  /** Row in the table, from 1 with the header as 1. */
  readonly row: number;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export interface ReadTable {
  readonly edits: readonly RecordEdit[];
  readonly cells: readonly ChangedCell[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Column {
  readonly header: string;
  readonly index: number;
  readonly path: KeyPath;
}

/** Most rows of one table: what a steward may do at once, and a person can look through. */
const maxRows = 20_000;

/**
 * Reads a table (CSV, `;` or `,`) back as edits: a row with `bestand` or a known id changes that record, in the cells
 * that differ only; another row is a new record. The apostrophe that guards a formula on export is taken off.
 */
export function readTable(text: string, file: string, kind: TableKind, sources: EditSources): ReadTable {
  const rows = parseCsv(text.replace(/^\uFEFF/, '')).map((row) => row.map((cell) => String(cell ?? '')));
  const [header = [], ...body] = rows;
  const names = header.map((name) => unguard(name).trim());
  const diagnostics: Diagnostic[] = [];
  const fault = (reason: string, line: number, field = '') =>
    diagnostics.push(diagnose(proposalTexts.badTable, { reason }, { file, line, column: 1, field }));
  const columns = names.flatMap((name, index) => columnOf(name, index, names, kind) ?? []);
  for (const name of unknownColumns(names, kind)) {
    const near = nearest(name, [...Object.keys(exportedColumns[kind]), ...otherColumns]);
    fault(`de kolom '${name}' bestaat niet${near === undefined ? '' : `; bedoelt u '${near}'?`}.`, 1, name);
  }
  if (body.length > maxRows) fault(`de tabel heeft meer dan ${maxRows} regels.`, 1);
  if (diagnostics.length > 0) return { edits: [], cells: [], diagnostics };

  const edits: RecordEdit[] = [];
  const cells: ChangedCell[] = [];
  body.forEach((row, index) => {
    const line = index + 2;
    if (row.every((cell) => cell.trim() === '')) return;
    if (row.length !== names.length) {
      fault(`regel ${line} heeft ${row.length} cellen en de kop ${names.length}.`, line);
      return;
    }
    const cell = (name: string) => unguard(row[names.indexOf(name)] ?? '').trim();
    const place = placeOfRow(cell, names, kind);
    if (place === undefined) {
      fault(`regel ${line} zegt niet bij welke organisatie het record hoort.`, line);
      return;
    }
    const path = place.name === undefined ? undefined : pathOfRecord(kind, place.organisatie, place.name);
    const before = path === undefined ? undefined : valueOfText(path, sources);
    let after: PlainRecord = before ?? {};
    for (const column of columns) {
      const wanted = unguard(row[column.index] ?? '');
      const old = fieldText(valueAt(before, column.path));
      if (old === undefined || old === wanted) continue;
      const value = parseFieldText(kind, column.path, wanted);
      if (equalValues(value, valueAt(before, column.path))) continue;
      after = withField(after, column.path, value);
      cells.push({ row: line, column: column.header, before: old, after: wanted });
    }
    if (before === undefined)
      edits.push({ action: 'create', kind, organisatie: place.organisatie, value: after });
    else if (after !== before && place.name !== undefined) {
      edits.push({ action: 'update', kind, organisatie: place.organisatie, name: place.name, value: after });
    }
  });
  return { edits, cells, diagnostics };
}

/** Takes one guarding apostrophe away (`exports/csv.ts` puts one before what a spreadsheet would run). */
function unguard(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

function columnOf(
  header: string,
  index: number,
  names: readonly string[],
  kind: TableKind,
): Column | undefined {
  const exported = exportedColumns[kind][header];
  // A name beside its id (`applicatie`, `applicatie-id`) is for people; the id counts.
  if (exported === undefined && (otherColumns.has(header) || names.includes(`${header}-id`)))
    return undefined;
  const path = parseFieldPath(exported ?? header);
  return path === undefined || schemaAtPath(kind, path) === undefined ? undefined : { header, index, path };
}

function unknownColumns(names: readonly string[], kind: TableKind): readonly string[] {
  return names.filter((name, index) => {
    if (otherColumns.has(name) || names.includes(`${name}-id`)) return false;
    return columnOf(name, index, names, kind) === undefined;
  });
}

interface RowPlace {
  readonly organisatie: string;
  /** Undefined for a new record. */
  readonly name: string | undefined;
}

function placeOfRow(
  cell: (name: string) => string,
  names: readonly string[],
  kind: TableKind,
): RowPlace | undefined {
  const meaning = meaningOfPath(cell('bestand').replace(/^.*?(?=organisaties\/)/, ''));
  if (meaning?.kind === kind) return { organisatie: meaning.organisatie, name: meaning.name };
  const [owner = '', name] = cell('id').split('/');
  if (owner !== '') return { organisatie: owner, name: kind === 'organisatie' ? owner : name };
  const column = names.includes('organisatie-id')
    ? 'organisatie-id'
    : kind === 'applicatie'
      ? 'leverancier-id'
      : 'organisatie';
  const organisatie = cell(column);
  if (kind === 'organisatie') return { organisatie: '', name: undefined };
  return organisatie === '' ? undefined : { organisatie, name: undefined };
}

function valueOfText(path: string, sources: EditSources): PlainRecord | undefined {
  const text = sources.file(path)?.text;
  const value = text === undefined ? undefined : readYaml(text, path).value;
  return isRecord(value) ? value : undefined;
}

function withField(record: PlainRecord, path: KeyPath, value: unknown): PlainRecord {
  let result: unknown = record;
  for (let depth = 1; depth < path.length; depth += 1) {
    const at = path.slice(0, depth);
    if (value !== undefined && valueAt(result, at) === undefined) {
      result = applyToValue(result, {
        op: 'set',
        path: at,
        value: typeof path[depth] === 'number' ? [] : {},
      });
    }
  }
  const next = applyToValue(
    result,
    value === undefined ? { op: 'remove', path } : { op: 'set', path, value },
  );
  return isRecord(next) ? next : record;
}
