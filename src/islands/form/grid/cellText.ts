import type { PickList } from '../../../site/form/formModel.ts';
import type { GridColumn } from '../../../site/form/gridModel.ts';
import { isMap, type Value } from '../values.ts';

/** The name for an id of a list; the id where the list is not there yet. */
export type NameOf = (list: PickList, id: string) => string;

/** A value as a cell shows it. */
export function cellText(column: GridColumn | undefined, value: Value, nameOf: NameOf): string {
  if (value === undefined || value === null || value === '') return '';
  const field = column?.field;
  const one = (item: Value): string => {
    if (field?.type === 'pick') return nameOf(field.list, String(item));
    if (field?.type === 'choice' || field?.type === 'choices') {
      return field.choices.find((choice) => choice.value === item)?.label ?? String(item);
    }
    if (typeof item === 'boolean') return item ? 'Ja' : 'Nee';
    const date = typeof item === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(item) : null;
    if (date !== null) return `${Number(date[3])}-${Number(date[2])}-${date[1]}`;
    if (isMap(item)) return Object.values(item).map(String).join(', ');
    return String(item);
  };
  return Array.isArray(value) ? value.map(one).join(', ') : one(value);
}
