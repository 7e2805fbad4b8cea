/** Requests and answers held against the extract of GitHub's OpenAPI description. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Operation {
  readonly query: readonly string[];
  readonly body?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}
const extract: {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly schemas: Readonly<Record<string, Json>>;
} = JSON.parse(readFileSync(new URL('github-openapi.json', import.meta.url), 'utf8'));

// The description's own "required" names what has no type of its own in some places.
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema({ $id: 'api', schemas: extract.schemas });
const compiled = new Map<unknown, (value: unknown) => readonly string[]>();

/** What is wrong with a value, by a schema of the extract. */
function faultsOf(schema: unknown, value: unknown): readonly string[] {
  const present = compiled.get(schema);
  if (present !== undefined) return present(value);
  const validate = ajv.compile(
    JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', '"api#/schemas/')),
  );
  const check = (one: unknown) =>
    validate(one) ? [] : (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
  compiled.set(schema, check);
  return check(value);
}

/** The path of the description that a request is of; parts that may hold slashes come last in it. */
export function operationOf(
  method: string,
  path: string,
): { readonly template: string; readonly values: readonly string[] } | undefined {
  for (const [template, methods] of Object.entries(extract.paths)) {
    if (methods[method.toLowerCase()] === undefined) continue;
    const source = template.replace(/\{(\w+)\}/g, (_all, name) =>
      name === 'ref' || name === 'path' ? '(.+)' : '([^/]+)',
    );
    const match = new RegExp(`^${source}$`).exec(path);
    if (match !== null) return { template, values: match.slice(1).map(decodeURIComponent) };
  }
  return undefined;
}

/** What is wrong with a request: an unknown path or parameter, a body of another shape. */
export function requestFaults(
  method: string,
  path: string,
  query: URLSearchParams,
  body: unknown,
): readonly string[] {
  const found = operationOf(method, path);
  if (found === undefined) return [`${method} ${path} is not in the description`];
  const operation = extract.paths[found.template]?.[method.toLowerCase()];
  const strange = [...query.keys()].filter((name) => operation?.query.includes(name) !== true);
  const unknown = unknownKeys(operation?.body, body, '');
  const faults = operation?.body === undefined ? [] : faultsOf(operation.body, body ?? {});
  return [...strange.map((name) => `no parameter ${name}`), ...unknown, ...faults].map(
    (text) => `${method} ${found.template}: ${text}`,
  );
}

/**
 * The answer of a forge: what it says, with every field that the description requires beside it, of the right type.
 *
 * @throws Error for a status or a field that the description does not have
 */
export function answerOf(method: string, template: string, status: number, said: unknown): unknown {
  const schema = extract.paths[template]?.[method.toLowerCase()]?.responses[String(status)];
  if (schema === undefined) throw new Error(`${method} ${template} never answers ${status}`);
  const answer = isJson(schema) && Object.keys(schema).length === 0 ? said : fill(schema, said);
  const faults = [...unknownKeys(schema, said, ''), ...faultsOf(schema, answer)];
  if (faults.length > 0) throw new Error(`${method} ${template} ${status}: ${faults.join(', ')}`);
  return answer;
}

function resolve(schema: unknown): Json {
  if (!isJson(schema)) return {};
  const ref = schema.$ref;
  return typeof ref === 'string' ? resolve(extract.schemas[ref.slice('#/schemas/'.length)]) : schema;
}

/** The variant of a schema that fits what is said best: the one that has all its fields. */
function chosen(schema: unknown, said: unknown): Json {
  const here = resolve(schema);
  const variants = Array.isArray(here.anyOf) ? here.anyOf : undefined;
  if (variants === undefined) return here;
  const fits = variants.find(
    (one) => unknownKeys(one, said, '').length === 0 && resolve(one).type !== 'null',
  );
  return chosen(fits ?? variants[0], said);
}

function fill(schema: unknown, said: unknown): unknown {
  if (said === null) return null;
  const here = chosen(schema, said);
  if (here.type === 'array') {
    return (Array.isArray(said) ? said : []).map((item: unknown) => fill(here.items, item));
  }
  if (here.type === 'object' || isJson(here.properties)) {
    const properties = isJson(here.properties) ? here.properties : {};
    const required = Array.isArray(here.required) ? here.required.map(String) : [];
    const given = isJson(said) ? said : {};
    const names = new Set([...required, ...Object.keys(given)]);
    return Object.fromEntries([...names].map((name) => [name, fill(properties[name], given[name])]));
  }
  if (said !== undefined) return said;
  if (Array.isArray(here.enum)) return here.enum[0];
  if (here.type === 'integer' || here.type === 'number') return 0;
  return here.type === 'boolean' ? false : 'x';
}

/** Fields that the description does not know, at any depth. */
function unknownKeys(schema: unknown, said: unknown, place: string): readonly string[] {
  const here = resolve(schema);
  if (Array.isArray(here.anyOf)) {
    const all = here.anyOf.map((one: unknown) => unknownKeys(one, said, place));
    return all.find((faults) => faults.length === 0) ?? all[0] ?? [];
  }
  if (Array.isArray(said))
    return said.flatMap((item: unknown) => unknownKeys(here.items, item, `${place}[]`));
  if (!isJson(said)) return [];
  if (!isJson(here.properties))
    return here.type === 'object' || here.type === undefined ? [] : [`${place} is no group`];
  const properties = here.properties;
  return Object.entries(said).flatMap(([name, value]) =>
    name in properties
      ? unknownKeys(properties[name], value, `${place}.${name}`)
      : [`${place}.${name} is unknown`],
  );
}
