import { describe, expect, test } from 'vitest';
import { fileKinds } from '../model/kinds.ts';
import type { KeyPath } from '../model/record.ts';
import { checkSchema } from './explain.ts';
import { schemaFiles } from './generated/schemas.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { resolve, schemaOfKind } from './navigate.ts';

/** Keywords that `explain` turns into a message, and those that no value can break. */
const explained = new Set([
  ...[
    'type',
    'enum',
    'pattern',
    'format',
    'minLength',
    'maxLength',
    'uniqueItems',
    'minItems',
    'maxItems',
    'const',
  ],
  ...['required', 'additionalProperties', 'propertyNames', 'oneOf', 'minimum', 'maximum', 'minProperties'],
  ...['allOf', 'if', 'then', 'else', 'properties', 'items', '$ref', '$defs', 'false schema'],
]);
const annotations = new Set(['$schema', '$id', 'title', 'description', 'examples', 'x-titels']);

function keywords(schema: Json | undefined): string[] {
  if (schema === false) return ['false schema'];
  if (Array.isArray(schema)) return schema.flatMap(keywords);
  if (!isJsonObject(schema)) return [];
  return Object.entries(schema).flatMap(([key, part]) => {
    if (annotations.has(key) || key === 'const' || key === 'enum' || key === 'required') return [key];
    if (key === 'properties' || key === '$defs')
      return [key, ...(isJsonObject(part) ? Object.values(part).flatMap(keywords) : [])];
    return [key, ...keywords(part)];
  });
}

/** A record with every property that its schema knows, made of the examples. */
function fullExample(kind: string): JsonObject {
  const at = schemaOfKind(kind);
  const known = at?.schema.properties;
  if (at === undefined || !isJsonObject(known)) return {};
  return Object.fromEntries(
    Object.entries(known).flatMap(([key, part]) => {
      const examples = resolve(part, at.home)?.schema.examples;
      const first = Array.isArray(examples) ? examples[0] : undefined;
      return first === undefined ? [] : [[key, first]];
    }),
  );
}

function paths(value: Json, path: KeyPath = []): KeyPath[] {
  const parts: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  return [path, ...parts.flatMap(([key, part]) => paths(part, [...path, key]))];
}

function replaced(value: Json, path: KeyPath, by: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return by ?? null;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      index !== key ? [item] : rest.length === 0 && by === undefined ? [] : [replaced(item, rest, by)],
    );
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) =>
      name !== key
        ? [[name, part]]
        : rest.length === 0 && by === undefined
          ? []
          : [[name, replaced(part, rest, by)]],
    ),
  );
}

const bad: readonly (Json | undefined)[] = [
  undefined,
  null,
  12,
  -1,
  1e30,
  1.5,
  true,
  false,
  '',
  ' x ',
  'x'.repeat(30_000),
  'Überall',
  'javascript:alert(1)',
  '2023-02-29',
  [],
  ['a', 'a'],
  [1, 1],
  [{}, {}],
  Array.from({ length: 600 }, (_value, index) => `x${index}`),
  {},
  { onbekend: 1 },
  { 'Een sleutel': 'x' },
];

describe('explain', () => {
  test('knows every keyword of the schemas', () => {
    const used = new Set(Object.values(schemaFiles).flatMap(keywords));
    expect([...used].filter((keyword) => !explained.has(keyword) && !annotations.has(keyword))).toEqual([]);
  });

  test.each(fileKinds)('%s: no value whatever falls through to the message of last resort', (kind) => {
    const example = fullExample(kind);
    let faults = 0;
    for (const path of paths(example)) {
      for (const value of bad) {
        const broken = replaced(example, path, value);
        const subject = {
          value: broken,
          locate: () => ({ line: 1, column: 1 }),
          sourceOf: (at: KeyPath) => {
            let here: unknown = broken;
            for (const key of at)
              here = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined;
            return typeof here === 'object' ? undefined : { style: 'PLAIN', text: String(here) };
          },
        };
        for (const { code, message, hint, field } of checkSchema(kind, subject, 'f')) {
          faults += 1;
          expect(code, `${kind} ${field}: ${message}`).not.toBe('SWC299');
          expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|NaN/);
          expect(hint).toMatch(/\S/);
        }
      }
    }
    expect(faults).toBeGreaterThan(20);
  });
});
