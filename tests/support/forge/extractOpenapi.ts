/**
 * Makes `github-openapi.json`: of GitHub's OpenAPI description only what the token door speaks, and only facts
 * (paths, parameters, names, types, required), no sentences.
 *
 *   npx node tests/support/forge/extractOpenapi.ts <folder of the package @octokit/openapi>
 */
import { readFileSync, writeFileSync } from 'node:fs';

const wanted: readonly (readonly [method: string, path: string])[] = [
  ['get', '/user'],
  ['get', '/repos/{owner}/{repo}'],
  ['post', '/repos/{owner}/{repo}/forks'],
  ['post', '/repos/{owner}/{repo}/merge-upstream'],
  ['get', '/repos/{owner}/{repo}/git/ref/{ref}'],
  ['get', '/repos/{owner}/{repo}/git/commits/{commit_sha}'],
  ['get', '/repos/{owner}/{repo}/contents/{path}'],
  ['post', '/repos/{owner}/{repo}/git/trees'],
  ['post', '/repos/{owner}/{repo}/git/commits'],
  ['post', '/repos/{owner}/{repo}/git/refs'],
  ['post', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/pulls'],
];
/** Answers that no part of the door gives: redirects and "not modified" have no body of ours. */
const left = new Set(['301', '302', '304']);

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((here, key) => (isJson(here) ? here[key] : undefined), value);

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Noem de map van het pakket @octokit/openapi.');
const api: unknown = JSON.parse(readFileSync(`${folder}/generated/api.github.com.json`, 'utf8'));
const pack: unknown = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
const used = new Map<string, unknown>();

/** The thing that a `$ref` of the description points at. */
function resolved(value: unknown): unknown {
  const ref = at(value, '$ref');
  return typeof ref === 'string' ? at(api, ...ref.slice(2).split('/')) : value;
}

/** A schema of OpenAPI 3.0 as JSON Schema, with its facts alone. */
function schemaOf(value: unknown): unknown {
  if (!isJson(value)) return value;
  const ref = value.$ref;
  if (typeof ref === 'string') {
    const name = ref.split('/').at(-1) ?? '';
    if (!used.has(name)) {
      used.set(name, {});
      used.set(name, schemaOf(at(api, 'components', 'schemas', name)));
    }
    return { $ref: `#/schemas/${name}` };
  }
  const schema: Record<string, unknown> = {};
  for (const key of ['type', 'enum', 'required'] as const) if (key in value) schema[key] = value[key];
  if (isJson(value.properties)) {
    schema.properties = Object.fromEntries(
      Object.entries(value.properties).map(([name, inner]) => [name, schemaOf(inner)]),
    );
  }
  if ('items' in value) schema.items = schemaOf(value.items);
  for (const key of ['oneOf', 'anyOf', 'allOf'] as const) {
    const list = value[key];
    // "One of" would refuse what fits two; a user may be described as private and as public.
    if (Array.isArray(list)) schema[key === 'oneOf' ? 'anyOf' : key] = list.map(schemaOf);
  }
  if (value.nullable !== true) return schema;
  return { anyOf: [schema, { type: 'null' }] };
}

const paths: Record<string, Record<string, unknown>> = {};
for (const [method, path] of wanted) {
  const operation = at(api, 'paths', path, method);
  const parameters = at(operation, 'parameters');
  const responses = at(operation, 'responses');
  const body = at(operation, 'requestBody', 'content', 'application/json', 'schema');
  paths[path] ??= {};
  paths[path][method] = {
    query: (Array.isArray(parameters) ? parameters : [])
      .map(resolved)
      .filter((one) => at(one, 'in') === 'query')
      .map((one) => at(one, 'name')),
    ...(body === undefined ? {} : { body: schemaOf(body) }),
    responses: Object.fromEntries(
      Object.entries(isJson(responses) ? responses : {})
        .filter(([status]) => !left.has(status))
        .map(([status, response]) => [
          status,
          schemaOf(at(resolved(response), 'content', 'application/json', 'schema')) ?? {},
        ]),
    ),
  };
}
const extract = {
  source: `${at(pack, 'name')} ${at(pack, 'version')}, api.github.com.json`,
  license: at(pack, 'license'),
  paths,
  schemas: Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1))),
};
writeFileSync(new URL('github-openapi.json', import.meta.url), `${JSON.stringify(extract, null, 1)}\n`);
