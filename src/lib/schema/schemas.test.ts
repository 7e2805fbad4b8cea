import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { generateAll } from '../adapters/generate.ts';
import { formats } from './formats.ts';
import { schemaFiles } from './generated/schemas.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { resolve, textOf } from './navigate.ts';

interface Found {
  readonly file: string;
  readonly pointer: string;
  readonly schema: JsonObject;
}

/** Every named property and every kind of file, with its place. */
function properties(file: string, schema: Json | undefined, pointer: string): Found[] {
  if (!isJsonObject(schema)) return [];
  const own = isJsonObject(schema.properties)
    ? Object.entries(schema.properties).flatMap(([name, part]) => {
        const at = `${pointer}/properties/${name}`;
        const resolved = resolve(part, file)?.schema;
        return [
          ...(resolved === undefined ? [] : [{ file, pointer: at, schema: resolved }]),
          ...properties(file, part, at),
        ];
      })
    : [];
  const defs = isJsonObject(schema.$defs)
    ? Object.entries(schema.$defs).flatMap(([name, part]) =>
        properties(file, part, `${pointer}/$defs/${name}`),
      )
    : [];
  return [...own, ...defs, ...properties(file, schema.items, `${pointer}/items`)];
}

const all = Object.entries(schemaFiles).flatMap(([file, schema]) => [
  ...(file === 'gedeeld.schema.json' ? [] : [{ file, pointer: '', schema }]),
  ...properties(file, schema, ''),
]);

describe('schemas', () => {
  test.each(all.map((found) => [`${found.file}#${found.pointer}`, found] as const))(
    '%s has a Dutch title and description, and examples that fit',
    (_name, { file, pointer, schema }) => {
      expect(textOf(schema, 'title')).toMatch(/\S/);
      expect(textOf(schema, 'description')).toMatch(/^\S.*[.!?]$/s);
      expect(Array.isArray(schema.examples) && schema.examples.length > 0).toBe(true);
      const validate = validatorOf(`${file}#${pointer}`);
      for (const example of Array.isArray(schema.examples) ? schema.examples : []) {
        validate(example);
        expect(validate.errors ?? []).toEqual([]);
      }
    },
  );

  test('what follows from the schemas is fresh', async () => {
    for (const { path, text } of await generateAll()) {
      // `equal` and not `toBe`: a difference of half a megabyte helps nobody.
      expect(readFileSync(path, 'utf8') === text, `${path}: draai npm run generate`).toBe(true);
    }
  });
});

const ajv = new Ajv2020({ allErrors: true, strict: false, formats });
for (const schema of Object.values(schemaFiles)) ajv.addSchema({ ...schema });

function validatorOf(reference: string) {
  return ajv.compile({ $ref: reference });
}
