import type { KeyPath } from '../model/record.ts';
import { schemaFiles } from './generated/schemas.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';

/** A place in a schema: the file (for its local references) and the sub-schema, references filled in. */
export interface SchemaAt {
  readonly home: string;
  readonly schema: JsonObject;
}

/** The schema of a whole kind of file. */
export function schemaOfKind(kind: string): SchemaAt | undefined {
  const home = `${kind}.schema.json`;
  const schema = schemaFiles[home];
  return schema === undefined ? undefined : { home, schema };
}

/** The schema of the value at a path inside a record; undefined where the schema knows no such key. */
export function schemaAtPath(kind: string, path: KeyPath): SchemaAt | undefined {
  let here = schemaOfKind(kind);
  for (const key of path) {
    if (here === undefined) return undefined;
    here = child(here, key);
  }
  return here;
}

function child(parent: SchemaAt, key: string | number): SchemaAt | undefined {
  const { schema, home } = parent;
  if (typeof key === 'number') return resolve(schema.items, home);
  const properties = schema.properties;
  if (isJsonObject(properties) && Object.hasOwn(properties, key)) return resolve(properties[key], home);
  return resolve(schema.additionalProperties, home);
}

/** Fills in `$ref`; words beside the reference (title, description, examples) win over those of its target. */
export function resolve(schema: Json | undefined, home: string): SchemaAt | undefined {
  if (!isJsonObject(schema)) return undefined;
  const ref = schema.$ref;
  if (typeof ref !== 'string') return { home, schema };
  const [file = '', pointer = ''] = ref.split('#');
  const targetHome = file === '' ? home : file;
  let target: Json | undefined = schemaFiles[targetHome];
  for (const key of pointer.split('/').slice(1)) target = isJsonObject(target) ? target[key] : undefined;
  const filled = resolve(target, targetHome);
  return filled === undefined
    ? undefined
    : { home: filled.home, schema: { ...filled.schema, ...without(schema) } };
}

function without(schema: JsonObject): JsonObject {
  const { $ref: _ref, ...rest } = schema;
  return rest;
}

/** Text of a schema keyword (`title`, `description`), or undefined. */
export function textOf(schema: JsonObject | undefined, keyword: string): string | undefined {
  const value = schema?.[keyword];
  return typeof value === 'string' ? value : undefined;
}

/** What a user reads for a value of a closed list: its title, or the value itself. */
export function titleOfValue(kind: string, path: KeyPath, value: string): string {
  const titles = schemaAtPath(kind, path)?.schema['x-titels'];
  const title = isJsonObject(titles) && Object.hasOwn(titles, value) ? titles[value] : undefined;
  return typeof title === 'string' ? title : value;
}
