import type { FormField } from '../../site/form/formModel.ts';

/** The value of a record or of a part of it, as a form holds it. */
export type Value = unknown;
export type Values = Readonly<Record<string, Value>>;

/** Whether a value is a map. */
export function isMap(value: Value): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Puts a value under a key; what is empty leaves, so that no form writes an empty field. */
export function withKey(map: Values, key: string, value: Value): Values {
  const { [key]: _old, ...rest } = map;
  if (isEmpty(value)) return rest;
  return Object.hasOwn(map, key) ? { ...map, [key]: value } : { ...rest, [key]: value };
}

/** Nothing to write down: no text, an empty list, or a map without fields. */
export function isEmpty(value: Value): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isMap(value) && Object.keys(value).length === 0;
}

/** Leaves out what the user added and did not fill in, at every depth. */
export function tidy(value: Value): Value {
  if (typeof value === 'string') {
    const text = value.trim();
    return text === '' ? undefined : text;
  }
  if (Array.isArray(value)) {
    const items = value.map(tidy).filter((item) => !isEmpty(item));
    return items.length === 0 ? undefined : items;
  }
  if (!isMap(value)) return value ?? undefined;
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const tidied = tidy(inner);
    return isEmpty(tidied) ? [] : [[key, tidied] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** Whether two values say the same, whatever the order of their keys. */
export function isSame(a: Value, b: Value): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (isMap(a) && isMap(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => isSame(a[key], b[key]));
  }
  return a === b;
}

/** The fields that the user changed; null takes a field away. Keys that the form does not show are left alone. */
export function changedFields(fields: readonly FormField[], before: Values, after: Values) {
  return fields.flatMap(({ key }) => {
    const value = tidy(after[key]);
    if (isSame(tidy(before[key]), value)) return [];
    return [{ path: [key], value: value ?? null }];
  });
}

/** One thing that is wrong, beside its field: `certificeringen[1].url`. */
export interface Fault {
  readonly field: string;
  readonly text: string;
}

/** What can be said without asking the server: what is missing, and what has another shape. */
export function findFaults(fields: readonly FormField[], values: Values, parent = ''): readonly Fault[] {
  return fields.flatMap((field) => {
    const path = pathOf(parent, field.key);
    const value = values[field.key];
    if (isEmpty(tidy(value))) {
      if (!field.isRequired) return [];
      // A group has nothing to fill in itself: what is missing are the fields in it.
      const inner = field.type === 'group' ? findFaults(field.fields, {}, path) : [];
      return inner.length > 0 ? inner : [{ field: path, text: missing(field) }];
    }
    if (field.type === 'group' && isMap(value)) return findFaults(field.fields, value, path);
    if (field.type === 'list' && Array.isArray(value)) {
      return value.flatMap((item, index) => {
        const at = `${path}[${index + 1}]`;
        if (isEmpty(tidy(item))) return [];
        return field.isTexts
          ? findFaults(field.fields, { '': item }, at)
          : findFaults(field.fields, isMap(item) ? item : {}, at);
      });
    }
    if (field.type !== 'text') return [];
    return textFaults(field, String(value).trim()).map((text) => ({ field: path, text }));
  });
}

function textFaults(field: Extract<FormField, { type: 'text' }>, text: string): readonly string[] {
  if (text.length > field.maxLength) {
    return [`${field.label}: ten hoogste ${field.maxLength} tekens; het zijn er nu ${text.length}.`];
  }
  if (field.isNumber && !/^\d{1,16}$/.test(text)) return [`${field.label}: vul een heel getal in.`];
  if (field.pattern === '' || new RegExp(field.pattern, 'u').test(text)) return [];
  const example = field.example === '' ? '' : ` Zo kan het wel: ${field.example}.`;
  return [`${field.label}: '${text}' heeft niet de goede vorm.${example}`];
}

function missing({ label, type }: FormField): string {
  return type === 'text' || type === 'date' ? `${label}: vul dit in.` : `${label}: maak een keuze.`;
}

/** `adres` + `postcode` → `adres.postcode`; an empty key is the item itself. */
export function pathOf(parent: string, key: string): string {
  return parent === '' ? key : key === '' ? parent : `${parent}.${key}`;
}
