import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { contentRoots, readRoots } from '../../adapters/disk.ts';
import { loadCatalogue } from '../../catalogue/loadCatalogue.ts';
import { isJsonObject, type Json, type JsonObject } from '../../schema/json.ts';
import type { ApiContext, ApiFile } from './apiContext.ts';
import { apiFiles } from './apiFiles.ts';
import { makeOpenApi } from './openApi.ts';

const { catalogue } = loadCatalogue(await readRoots(contentRoots('content')));
const context: ApiContext = {
  catalogue,
  site: 'https://catalogus.test/sc/',
  changedOn: () => '2026-11-24T08:00:00Z',
};
const state = { commit: 'a'.repeat(40), date: '2026-11-24T08:00:00Z' };
const files = [...apiFiles(context, state)];
const byPath = new Map(files.map((file) => [file.path, file.value]));
const document = makeOpenApi(context);

describe('the files of the API', () => {
  it('are each at an address of their own that the document describes, and fit its schema', () => {
    expect(byPath.size).toBe(files.length);
    expect(files.length).toBeGreaterThan(catalogue.organisaties.size + catalogue.applicaties.size);
    const faults = files.filter(({ path }) => path !== 'openapi.json').flatMap(faultsOf);
    expect(faults.slice(0, 10)).toEqual([]);
  });

  it('are refused when a field is missing, unknown or of another type', () => {
    const path = 'organisaties/gemeente-voorbeeldstad.json';
    const value = byPath.get(path) ?? {};
    const { naam: _naam, ...nameless } = value;
    expect(faultsOf({ path, value })).toEqual([]);
    expect(faultsOf({ path, value: nameless })).not.toEqual([]);
    expect(faultsOf({ path, value: { ...value, wachtwoord: 'x' } })).not.toEqual([]);
    expect(faultsOf({ path, value: { ...value, inwoners: 'veel' } })).not.toEqual([]);
    expect(faultsOf({ path: 'onbekend.json', value })).not.toEqual([]);
  });

  it('exercise every address of the document', () => {
    const unused = addresses
      .filter(({ template }) => !template.includes('-pagina-'))
      .filter(({ pattern }) => !files.some(({ path }) => pattern.test(path)));
    expect(unused.map(({ template }) => template)).toEqual([]);
  });

  it('lead only to files that are there', () => {
    const dead = files.flatMap(({ path, value }) =>
      links(value)
        .filter((href) => href.startsWith(`${context.site}api/v1/`))
        .filter((href) => !byPath.has(href.slice(`${context.site}api/v1/`.length)))
        .map((href) => `${path}: ${href}`),
    );
    expect(dead.slice(0, 5)).toEqual([]);
  });

  it('tell where they stand themselves', () => {
    const wrong = files.filter(({ path, value }) => {
      const self = isJsonObject(value._links) && isJsonObject(value._links.self) && value._links.self.href;
      return path !== 'openapi.json' && self !== `${context.site}api/v1/${path}`;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('hold every item of a list once, in parts that follow each other', () => {
    const ids: Json[] = [];
    let path: string | undefined = 'organisaties.json';
    while (path !== undefined) {
      const value: JsonObject = byPath.get(path) ?? {};
      if (Array.isArray(value.organisaties))
        ids.push(...value.organisaties.map((item: JsonObject) => item.id ?? ''));
      const next: Json | undefined = isJsonObject(value._links) ? value._links.next : undefined;
      path = isJsonObject(next) ? String(next.href).split('/api/v1/')[1] : undefined;
    }
    expect(ids).toEqual([...catalogue.organisaties.keys()]);
  });

  it('give a reference as id, name and link, and mark fictional records', () => {
    expect(byPath.get('organisaties/gemeente-voorbeeldstad/gebruik.json')).toMatchObject({
      gebruik: expect.arrayContaining([
        expect.objectContaining({
          voorbeeld: true,
          applicatie: {
            id: 'voorbeeldsoft/voorbeeld-aanmelden',
            naam: 'Voorbeeld Aanmelden',
            _links: {
              self: {
                href: 'https://catalogus.test/sc/api/v1/applicaties/voorbeeldsoft/voorbeeld-aanmelden.json',
              },
            },
          },
        }),
      ]),
    });
  });

  it('hold no accounts of colleagues', () => {
    const text = files.map(({ value }) => JSON.stringify(value)).join('');
    expect(catalogue.collegas.size).toBeGreaterThan(0);
    for (const { value } of catalogue.collegas.values()) {
      expect(text.includes(value.github.login)).toBe(false);
      expect(text.includes(String(value.github.id))).toBe(false);
    }
  });
});

describe('the OpenAPI document', () => {
  it('is accepted by Redocly without a remark', async () => {
    expect(await remarks(document)).toEqual([]);
  });

  it('would be refused with a fault in it', async () => {
    const { paths: _paths, ...broken } = document;
    expect(await remarks(broken)).not.toEqual([]);
    expect(await remarks({ ...document, onbekend: true })).not.toEqual([]);
  });

  it('says of every field of a record what its schema says', () => {
    const schemas = isJsonObject(document.components) ? document.components.schemas : undefined;
    const description = at(schemas, 'Organisatie', 'properties', 'cbsCode', 'description');
    expect(description).toBe('De gemeentecode van het CBS: GM en vier cijfers. Verplicht voor een gemeente.');
  });
});

const paths = isJsonObject(document.paths) ? document.paths : {};
const addresses = Object.entries(paths).map(([template, item]) => ({
  template,
  // A text between slashes, as the document's parameters are; the number of a part is a number.
  pattern: new RegExp(
    `^${template
      .slice(1)
      .replace(/[.]/g, '\\.')
      .replace('{pagina}', '\\d+')
      .replace(/\{\w+\}/g, '[^/]+')}$`,
  ),
  schema: at(item, 'get', 'responses', '200', 'content', 'application/json', 'schema'),
}));

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
ajv.addFormat('uri', (text: string) => URL.canParse(text) && /^[\x21-\x7e]+$/.test(text));
ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
ajv.addSchema(document, 'openapi');

/** What a file of the API has against the document. */
function faultsOf({ path, value }: ApiFile): readonly string[] {
  const found = addresses.filter(
    ({ pattern, template }) =>
      pattern.test(path) && (template.includes('-pagina-') || !/-pagina-\d+\.json$/.test(path)),
  );
  const ref = at(found[0]?.schema, '$ref');
  if (found.length !== 1 || typeof ref !== 'string') return [`${path}: ${found.length} adressen`];
  const check = ajv.getSchema(`openapi${ref}`);
  if (check === undefined || check(value) === true)
    return check === undefined ? [`${path}: geen schema`] : [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${path}${instancePath}: ${message}`);
}

async function remarks(source: JsonObject): Promise<readonly string[]> {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({
    source: JSON.stringify(source),
    absoluteRef: 'openapi.json',
    config,
  });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

function at(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((inner, key) => (isJsonObject(inner) ? inner[key] : undefined), value);
}

function links(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(links);
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'href' && typeof inner === 'string' ? [inner] : links(inner),
  );
}
