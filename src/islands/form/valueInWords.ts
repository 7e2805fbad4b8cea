import type { FormField, PickList } from '../../site/form/formModel.ts';
import { isEmpty, isMap, type Value } from './values.ts';

/** Gives the name of what an id of a list stands for; undefined while the list is not there. */
export type NameOf = (list: PickList, id: string) => string | undefined;

/** The value of a field as a user would read it, one line for each thing in it; nothing gives "niet ingevuld". */
export function valueInWords(field: FormField, value: Value, nameOf: NameOf): readonly string[] {
  if (isEmpty(value)) return ['niet ingevuld'];
  switch (field.type) {
    case 'check':
      return [value === true ? 'ja' : 'nee'];
    case 'choice':
    case 'choices':
      return texts(value).map((one) => field.choices.find((choice) => choice.value === one)?.label ?? one);
    case 'pick':
      return texts(value).map((id) => nameOf(field.list, id) ?? id);
    case 'date':
    case 'text':
      return texts(value);
    case 'group':
      return isMap(value) ? partsInWords(field.fields, value, nameOf) : texts(value);
    case 'list': {
      const items: readonly unknown[] = Array.isArray(value) ? value : [];
      const [only] = field.fields;
      return items.map((item) =>
        field.isTexts && only !== undefined
          ? valueInWords(only, item, nameOf).join(', ')
          : partsInWords(field.fields, isMap(item) ? item : {}, nameOf).join('; '),
      );
    }
  }
}

function partsInWords(
  fields: readonly FormField[],
  values: Readonly<Record<string, Value>>,
  nameOf: NameOf,
): readonly string[] {
  return fields
    .filter(({ key }) => !isEmpty(values[key]))
    .map((field) => `${field.label}: ${valueInWords(field, values[field.key], nameOf).join(', ')}`);
}

function texts(value: Value): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map(String);
}
