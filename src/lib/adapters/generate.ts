import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { begrippenDocument } from '../model/begrippenDocument.ts';
import { fileKinds } from '../model/kinds.ts';
import type { Shape } from '../model/shape.ts';
import { formats } from '../schema/formats.ts';
import { isJsonObject, type Json, type JsonObject } from '../schema/json.ts';

/** A file that follows from others and is committed, so that the browser build and editors need no extra step. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Makes everything that follows from `schemas/` and the glossary: types, ready-made validators (the site's content security policy
 * forbids `eval`, so AJV compiles ahead), the schemas as one module and the SPDX list. Same input, same bytes.
 */
export async function generateAll(): Promise<readonly GeneratedFile[]> {
  const schemas = await readSchemas('schemas');
  const validators = fileKinds.map((kind) => ({
    path: `src/lib/schema/generated/${kind}.js`,
    text: validatorModule(schemas, kind),
  }));
  return [
    { path: 'src/lib/model/generated/records.ts', text: await typesModule(schemas) },
    { path: 'src/lib/model/generated/shapes.ts', text: shapesModule(schemas) },
    { path: 'src/lib/schema/generated/schemas.ts', text: schemasModule(schemas) },
    { path: 'src/lib/schema/generated/spdx.ts', text: spdxModule() },
    { path: 'docs/begrippen.md', text: begrippenDocument() },
    ...validators,
  ];
}

const banner = '// Generated from schemas/ by `npm run generate`: do not edit.\n';

async function readSchemas(folder: string): Promise<ReadonlyMap<string, JsonObject>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.schema.json')).sort();
  const entries = await Promise.all(
    names.map(async (name): Promise<[string, JsonObject]> => {
      const schema: unknown = JSON.parse(await readFile(`${folder}/${name}`, 'utf8'));
      if (!isJsonObject(schema)) throw new Error(`${name} is geen JSON-object`);
      return [name, schema];
    }),
  );
  return new Map(entries);
}

function validatorModule(schemas: ReadonlyMap<string, JsonObject>, kind: string): string {
  // `unicode: false`: lengths in UTF-16 units, as browsers count in `maxlength`, and no run-time import.
  const ajv = new Ajv2020({
    allErrors: true,
    ownProperties: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
    formats,
  });
  ajv.addVocabulary(['x-titels']);
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const validate = ajv.getSchema(`${kind}.schema.json`);
  if (validate === undefined) throw new Error(`schemas/${kind}.schema.json ontbreekt`);
  const code = standaloneCode(ajv, validate)
    .replace(
      /const (\w+) = require\("ajv\/dist\/runtime\/equal"\)\.default;/g,
      // Node gives the CommonJS module with the function as `default`; bundlers and vitest give the function itself.
      'const $1 = equalModule.default ?? equalModule;',
    )
    .replace(/^"use strict";/, '');
  if (code.includes('require(')) throw new Error(`validator van ${kind} vraagt nog een module op`);
  const imports = [
    code.includes('equalModule') ? "import equalModule from 'ajv/dist/runtime/equal.js';\n" : '',
    /formats\./.test(code) ? "import { formats } from '../formats.ts';\n" : '',
  ].join('');
  return `// @ts-nocheck\n${banner}${imports}${code}\n`;
}

async function typesModule(schemas: ReadonlyMap<string, JsonObject>): Promise<string> {
  const parts: string[] = [];
  for (const kind of fileKinds) {
    const schema = schemas.get(`${kind}.schema.json`);
    if (schema === undefined) throw new Error(`schemas/${kind}.schema.json ontbreekt`);
    const name = typeNameOf(kind);
    const plain = plainShape(schema, schemas, schema, true);
    if (!isJsonObject(plain)) throw new Error(`schema ${kind} heeft geen vorm`);
    parts.push(
      await compile({ ...plain, title: name }, name, {
        bannerComment: '',
        additionalProperties: false,
        ignoreMinAndMaxItems: true,
        style: { singleQuote: true, printWidth: 110 },
      }),
    );
  }
  return `${banner}\n${parts.join('\n')}`;
}

/** `gemma-view` → `GemmaView`. */
function typeNameOf(kind: string): string {
  return kind.replace(/(^|-)([a-z])/g, (_match, _dash: string, letter: string) => letter.toUpperCase());
}

/** The shape alone: references filled in, titles of parts and conditional rules left out (they would become types). */
function plainShape(schema: Json, all: ReadonlyMap<string, JsonObject>, home: JsonObject, top = false): Json {
  if (Array.isArray(schema)) return schema.map((part) => plainShape(part, all, home));
  if (!isJsonObject(schema)) return schema;
  const ref = schema.$ref;
  if (typeof ref === 'string' && ref !== '#/$defs/knoop') {
    const [file = '', pointer = ''] = ref.split('#');
    const target = file === '' ? home : all.get(file);
    if (target === undefined) throw new Error(`onbekende verwijzing ${ref}`);
    const filled = plainShape(at(target, pointer), all, target);
    return isJsonObject(filled) && typeof schema.description === 'string'
      ? { ...filled, description: schema.description }
      : filled;
  }
  const dropped = new Set([
    'title',
    'examples',
    'allOf',
    'oneOf',
    'if',
    'then',
    'else',
    '$id',
    '$schema',
    'x-titels',
  ]);
  const result: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(schema)) {
    if (dropped.has(key)) continue;
    if (key === '$defs') {
      if (top && isJsonObject(value) && value.knoop !== undefined) {
        result.$defs = { knoop: plainShape(value.knoop, all, home) };
      }
      continue;
    }
    if (key === 'properties' && isJsonObject(value)) {
      result.properties = Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, plainShape(part, all, home)]),
      );
      continue;
    }
    result[key] = plainShape(value, all, home);
  }
  return result;
}

function at(schema: JsonObject, pointer: string): Json {
  let here: Json = schema;
  for (const key of pointer.split('/').slice(1)) {
    const next: Json | undefined = isJsonObject(here) ? here[key] : undefined;
    if (next === undefined) throw new Error(`onbekende verwijzing ${pointer}`);
    here = next;
  }
  return here;
}

/** Key order per kind and part, as a flat table of named shapes: a node of a view contains nodes. */
function shapesModule(schemas: ReadonlyMap<string, JsonObject>): string {
  const table = new Map<string, Shape>();
  const visit = (schema: Json | undefined, home: string, name: string): string => {
    if (!isJsonObject(schema)) return '';
    if (typeof schema.$ref === 'string') {
      const [file = '', pointer = ''] = schema.$ref.split('#');
      const targetHome = file === '' ? home : file;
      const target = schemas.get(targetHome);
      if (target === undefined) throw new Error(`onbekende verwijzing ${schema.$ref}`);
      return visit(at(target, pointer), targetHome, `${targetHome.replace('.schema.json', '')}${pointer}`);
    }
    if (table.has(name)) return name;
    const { properties, items, additionalProperties } = schema;
    if (name.endsWith('/objectId') || name.endsWith('/voorziening')) {
      table.set(name, { reference: true });
      return name;
    }
    if (!isJsonObject(properties) && !isJsonObject(items) && !isJsonObject(additionalProperties)) return '';
    table.set(name, {});
    const keys = isJsonObject(properties)
      ? Object.fromEntries(
          Object.entries(properties).map(([key, part]) => [key, visit(part, home, `${name}/${key}`)]),
        )
      : undefined;
    table.set(name, {
      ...(keys === undefined ? {} : { keys }),
      ...(isJsonObject(items) ? { items: visit(items, home, `${name}/-`) } : {}),
      ...(isJsonObject(additionalProperties) ? { rest: visit(additionalProperties, home, `${name}/*`) } : {}),
    });
    return name;
  };
  for (const kind of fileKinds) visit(schemas.get(`${kind}.schema.json`), `${kind}.schema.json`, kind);
  const lines = [...table].map(([name, shape]) => `  ${JSON.stringify(name)}: ${JSON.stringify(shape)},\n`);
  return `${banner}import type { Shape } from '../shape.ts';\n\n/** Shapes by name; a kind of file has the shape of its own name. */\nexport const shapes: Readonly<Record<string, Shape>> = {\n${lines.join('')}};\n`;
}

function schemasModule(schemas: ReadonlyMap<string, JsonObject>): string {
  const entries = [...schemas].map(
    ([name, schema]) => `  ${JSON.stringify(name)}: ${JSON.stringify(schema)},\n`,
  );
  return `${banner}import type { JsonObject } from '../json.ts';\n\n/** The schemas by file name, for the explanation of faults, for forms and for help. */\nexport const schemaFiles: Readonly<Record<string, JsonObject>> = {\n${entries.join('')}};\n`;
}

function spdxModule(): string {
  const require = createRequire(import.meta.url);
  const ids: unknown = require('spdx-license-ids');
  if (!Array.isArray(ids)) throw new Error('spdx-license-ids geeft geen lijst');
  return `// Generated from the SPDX licence list (package spdx-license-ids) by \`npm run generate\`: do not edit.\nexport const spdxIds: ReadonlySet<string> = new Set(\n  ${JSON.stringify(ids.join(' '))}.split(' '),\n);\n`;
}
