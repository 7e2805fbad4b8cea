import { formatKeyPath, type KeyPath } from '../model/record.ts';
import { schemaAtPath } from '../schema/navigate.ts';
import { parseFieldPath } from './fieldText.ts';
import type { NamedKind } from './sources.ts';
import { exportedColumns, namedColumns, nameHeader, otherColumns, type TableKind } from './tableColumns.ts';

/** A column that holds a field of the record. */
export interface FieldColumn {
  readonly header: string;
  readonly index: number;
  readonly path: KeyPath;
}

/** A column with ids that has a column with the names of the same things beside it. */
export interface NameColumn {
  readonly index: number;
  readonly ids: FieldColumn;
  readonly kind: NamedKind;
}

export interface TableHeader {
  readonly names: readonly string[];
  readonly columns: readonly FieldColumn[];
  readonly nameColumns: readonly NameColumn[];
  /** Headers that mean nothing, with those that would. */
  readonly unknown: readonly {
    readonly name: string;
    readonly index: number;
    readonly known: readonly string[];
  }[];
  readonly double: readonly { readonly name: string; readonly index: number }[];
}

/** What the columns of a table mean. A name beside its id is for people; the id counts. */
export function readHeader(head: readonly string[], kind: TableKind): TableHeader {
  const names = head.map((name) => name.trim());
  const isName = (name: string) => names.some((other) => other !== name && isIdOf(other, name));
  const columns = names.flatMap((header, index): readonly FieldColumn[] => {
    const exported = exportedColumns[kind][header];
    if (exported === undefined && (otherColumns.has(header) || isName(header))) return [];
    const path = parseFieldPath(exported ?? header);
    return path === undefined || schemaAtPath(kind, path) === undefined ? [] : [{ header, index, path }];
  });
  const nameColumns = columns.flatMap((ids): readonly NameColumn[] => {
    const named = namedColumns[ids.header];
    const index = names.indexOf(nameHeader(ids.header));
    return named === undefined || index < 0 ? [] : [{ index, ids, kind: named }];
  });
  const known = [...Object.keys(exportedColumns[kind]), ...otherColumns];
  return {
    names,
    columns,
    nameColumns,
    unknown: names.flatMap((name, index) =>
      otherColumns.has(name) || isName(name) || columns.some((column) => column.index === index)
        ? []
        : [{ name, index, known }],
    ),
    double: names.flatMap((name, index) => (names.indexOf(name) < index ? [{ name, index }] : [])),
  };
}

function isIdOf(idHeader: string, name: string): boolean {
  return idHeader === `${name}-id` || (idHeader in namedColumns && nameHeader(idHeader) === name);
}

/** The column in which a field, or a part of it, stands. */
export function columnOfField({ columns }: TableHeader, field: string): FieldColumn | undefined {
  const isIn = (whole: string) =>
    field === whole || field.startsWith(`${whole}.`) || field.startsWith(`${whole}[`);
  return columns.find(({ path }) => isIn(formatKeyPath(path)));
}
