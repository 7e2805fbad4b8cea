import type { KeyPath } from '../model/record.ts';
import { equalValues, valueAt } from '../yaml/editOps.ts';
import { fieldText, parseFieldText } from './fieldText.ts';
import type { PlainRecord } from './sources.ts';
import type { TableKind } from './tableColumns.ts';
import type { FieldColumn, TableHeader } from './tableHeader.ts';
import { withField } from './withField.ts';

/** A cell that would change. */
export interface ChangedCell {
  /** Row in the table, from 1 with the header as 1. */
  readonly row: number;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** The same with the field that it holds. */
export interface ChangedField extends ChangedCell {
  readonly path: KeyPath;
}

/** The value of a row on top of what is there. */
export function readRow(
  row: readonly string[],
  line: number,
  { columns }: TableHeader,
  kind: TableKind,
  before: PlainRecord | undefined,
): {
  readonly after: PlainRecord;
  readonly changed: readonly ChangedField[];
  /** Columns of which the value lies past the end of a list. */
  readonly noPlace: readonly number[];
} {
  let after: PlainRecord = before ?? {};
  const changed: ChangedField[] = [];
  const noPlace: number[] = [];
  const found: { readonly column: FieldColumn; readonly value: unknown }[] = [];
  for (const column of columns) {
    const wanted = (row[column.index] ?? '').replaceAll('\r\n', '\n');
    const old = fieldText(valueAt(before, column.path));
    if (old === undefined || old === wanted) continue;
    const value = parseFieldText(kind, column.path, wanted);
    if (equalValues(value, valueAt(before, column.path))) continue;
    found.push({ column, value });
    changed.push({ row: line, column: column.header, before: old, after: wanted, path: column.path });
  }
  // What goes goes last, and the last of a list first: a number in a list counts in the record as it was.
  const gone = found.filter(({ value }) => value === undefined).reverse();
  for (const { column, value } of [...found.filter(({ value }) => value !== undefined), ...gone]) {
    const next = withField(after, column.path, value);
    if (next === undefined) noPlace.push(column.index);
    else after = next;
  }
  return { after, changed, noPlace };
}
