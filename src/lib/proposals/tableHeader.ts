import { formatKeyPath, type KeyPath } from '../model/record.ts';
import { schemaAtPath } from '../schema/navigate.ts';
import { parseFieldPath } from './fieldText.ts';
import type { NamedKind } from './sources.ts';
import {
  exportedField,
  idHeaderOf,
  knownHeaders,
  namedKindOf,
  nameHeader,
  otherColumns,
  type TableKind,
} from './tableColumns.ts';

/** A column that holds a field of the record. */
export interface FieldColumn {
  readonly header: string;
  readonly index: number;
  readonly path: KeyPath;
  /** Whether the field holds a list, by the schema. */
  readonly isList: boolean;
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
  /** Headers that mean nothing. */
  readonly unknown: readonly { readonly name: string; readonly index: number }[];
  /** Headers that would have meant something, but for field paths. */
  readonly known: readonly string[];
  readonly double: readonly { readonly name: string; readonly index: number }[];
}

/** What the columns of a table mean. A name beside its id is for people; the id counts. */
export function readHeader(head: readonly string[], kind: TableKind): TableHeader {
  const names = head.map((name) => ownHeader(kind, name));
  const isName = (name: string) => names.some((other) => other !== name && isIdOf(other, name));
  const columns = names.flatMap((header, index): readonly FieldColumn[] => {
    const exported = exportedField(kind, header);
    if (exported === undefined && (otherColumns.has(header) || isName(header))) return [];
    const path = parseFieldPath(exported ?? header);
    const at = path === undefined ? undefined : schemaAtPath(kind, path);
    return path === undefined || at === undefined
      ? []
      : [{ header, index, path, isList: at.schema.type === 'array' }];
  });
  const nameColumns = columns.flatMap((ids): readonly NameColumn[] => {
    const named = namedKindOf(ids.header);
    const index = names.indexOf(nameHeader(ids.header));
    return named === undefined || index < 0 ? [] : [{ index, ids, kind: named }];
  });
  return {
    names,
    columns,
    nameColumns,
    unknown: names.flatMap((name, index) =>
      name === '' ||
      otherColumns.has(name) ||
      isName(name) ||
      columns.some((column) => column.index === index)
        ? []
        : [{ name, index }],
    ),
    known: knownHeaders(kind),
    double: names.flatMap((name, index) =>
      name !== '' && names.indexOf(name) < index ? [{ name, index }] : [],
    ),
  };
}

/** A header as the catalogue writes it: people write ‘Status’ and ‘In  productie’. What means nothing stays as it is. */
function ownHeader(kind: TableKind, typed: string): string {
  const name = typed.trim();
  const plain = name.toLowerCase().replace(/\s+/g, ' ');
  if (exportedField(kind, plain) !== undefined || otherColumns.has(plain)) return plain;
  const isField = (text: string) => {
    const path = parseFieldPath(text);
    return path !== undefined && schemaAtPath(kind, path) !== undefined;
  };
  return !isField(name) && (isField(plain) || idHeaderOf(kind, plain) !== undefined) ? plain : name;
}

function isIdOf(idHeader: string, name: string): boolean {
  return idHeader === `${name}-id` || (namedKindOf(idHeader) !== undefined && nameHeader(idHeader) === name);
}

/** The column in which a field, or a part of it, stands. */
export function columnOfField({ columns }: TableHeader, field: string): FieldColumn | undefined {
  const isIn = (whole: string) =>
    field === whole || field.startsWith(`${whole}.`) || field.startsWith(`${whole}[`);
  return columns.find(({ path }) => isIn(formatKeyPath(path)));
}
