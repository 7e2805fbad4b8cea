import type { FormField, FormModel } from './formModel.ts';

/** A column of the table in which many records are edited at once. */
export interface GridColumn {
  /** Place of the field in a record: `status`, `datums.inProductie`. */
  readonly key: string;
  readonly label: string;
  readonly field: FormField;
}

/** The table of one kind of record. */
export interface GridModel {
  readonly kind: 'gebruik' | 'koppeling';
  readonly columns: readonly GridColumn[];
}

/** Fields that say which record a row is: shown as its heading, never changed in a cell. */
const fixed: ReadonlySet<string> = new Set(['applicatie', 'van', 'naar', 'voorziening']);

/** The columns for a form: its fields in the same order, and of a group each field by itself. */
export function gridModelOf(model: FormModel, kind: GridModel['kind']): GridModel {
  const fields = model.groups.flatMap((group) => group.fields).filter(({ key }) => !fixed.has(key));
  return {
    kind,
    columns: fields.flatMap((field): readonly GridColumn[] => {
      if (field.type !== 'group') return [{ key: field.key, label: field.label, field }];
      return field.fields.map((inner) => ({
        key: `${field.key}.${inner.key}`,
        label: inner.type === 'date' ? `Datum: ${inner.label.toLowerCase()}` : inner.label,
        field: inner,
      }));
    }),
  };
}
