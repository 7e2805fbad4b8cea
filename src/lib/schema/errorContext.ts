import type { ErrorObject } from 'ajv';
import type { FileKind } from '../model/kinds.ts';
import type { KeyPath } from '../model/record.ts';
import type { ReadYaml } from '../yaml/readYaml.ts';
import { isJsonObject, type JsonObject } from './json.ts';

/** A value with its places: a read file, or data on its way to become one (which has no damaged parts). */
export type SchemaSubject = Pick<ReadYaml, 'value' | 'locate' | 'sourceOf'> &
  Partial<Pick<ReadYaml, 'damaged' | 'locateKey'>>;

/** What one explanation works with. */
export interface ErrorContext {
  readonly kind: FileKind;
  readonly error: ErrorObject;
  readonly read: SchemaSubject;
  readonly file: string;
}

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: KeyPath): unknown {
  let here = value;
  for (const key of path) {
    if (Array.isArray(here)) here = here[Number(key)];
    else if (isJsonObject(here) && Object.hasOwn(here, key)) here = here[key];
    else return undefined;
  }
  return here;
}

/** First example of a schema as one would type it. */
export function exampleOf(schema: JsonObject | undefined): string {
  const first = Array.isArray(schema?.examples) ? schema.examples[0] : undefined;
  if (first === undefined) return '…';
  return typeof first === 'string' && /^[A-Za-z][\w /:.@-]*$/.test(first) ? first : JSON.stringify(first);
}

/** Long values in a message hide what it says. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
