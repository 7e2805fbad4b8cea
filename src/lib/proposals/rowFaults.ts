import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatKeyPath } from '../model/record.ts';
import { schemaFaults } from '../schema/explain.ts';
import { equalValues, valueAt } from '../yaml/editOps.ts';
import { fieldText } from './fieldText.ts';
import type { PlainRecord } from './sources.ts';
import type { TableKind } from './tableColumns.ts';
import { columnOfField, type TableHeader } from './tableHeader.ts';

/**
 * What the schema says against the value of a row, at the cell that holds it. Faults that the record has already, in
 * fields that the row leaves alone, are not the table's.
 */
export function rowFaults(
  kind: TableKind,
  value: PlainRecord,
  before: PlainRecord | undefined,
  header: TableHeader,
  { file, line }: { readonly file: string; readonly line: number },
): readonly Diagnostic[] {
  const subject = {
    value,
    locate: (path: readonly (string | number)[]) => ({
      line,
      column: (columnOfField(header, formatKeyPath(path))?.index ?? 0) + 1,
    }),
    sourceOf: (path: readonly (string | number)[]) => {
      const text = fieldText(valueAt(value, path));
      return text === undefined ? undefined : { style: 'PLAIN', text };
    },
  };
  return schemaFaults(kind, subject, file)
    .filter(({ path }) => {
      const top = path?.[0];
      return (
        top === undefined || before === undefined || !equalValues(value[String(top)], before[String(top)])
      );
    })
    .map(({ diagnostic }) => {
      // What is missing has no place of its own: its column is where it would stand.
      const column = columnOfField(header, diagnostic.field);
      return column === undefined ? diagnostic : { ...diagnostic, column: column.index + 1 };
    });
}
