/** Records with a random text in every field that the schema knows, to look for where they must not be. For tests. */
import { randomInt } from 'node:crypto';
import type { FileKind } from '../../src/lib/model/kinds.ts';
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/schema/json.ts';
import { resolve, schemaOfKind } from '../../src/lib/schema/navigate.ts';

/** What a test decides itself about a field: a value, or that it is left out. */
export type Choice = { readonly value: unknown } | 'weg' | undefined;

const letters = 'bcdfgkmpqrtvxz';

/** Hands out texts that are nowhere else, and remembers for which field. */
export class CanaryMint {
  /** Canary → field: `notitie.tekst`. */
  readonly canaries = new Map<string, string>();
  #day = Date.UTC(1971, 0, 1);

  /** Lower-case letters and a digit: fit for a name, a path, an address and an index of stems alike. */
  word(field: string): string {
    const body = Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('');
    return this.#keep(`zq${body}x7`, field);
  }

  digits(field: string, length: number): string {
    const rest = Array.from({ length: length - 1 }, () => String(randomInt(10))).join('');
    return this.#keep(`${randomInt(1, 10)}${rest}`, field);
  }

  /** Later than the one before, so that periods keep their order; in years of which no source speaks. */
  date(field: string): string {
    this.#day += randomInt(1, 40) * 86_400_000;
    return this.#keep(new Date(this.#day).toISOString().slice(0, 10), field);
  }

  #keep(canary: string, field: string): string {
    if (this.canaries.has(canary)) throw new Error(`the same canary twice: ${canary}`);
    this.canaries.set(canary, field);
    return canary;
  }
}

/** Patterns that leave no room for a canary: a handful of values, which others have as well. */
const narrow = new Map([
  ['^GM\\d{4}$', 'GM7777'],
  ['^[1-9]\\d{3} [A-Z]{2}$', '9999 ZZ'],
  ['^\\d{1,5}[A-Za-z0-9 -]{0,10}$', '99999'],
]);

/**
 * A record of a kind with every field of its schema filled. Fields that choose from a list or refer to a record get
 * no canary. A field that this function cannot fill is an error: a new field is covered, or seen.
 *
 * @param choose  decides about a field by its path: `licentie.spdx`, `koppelingen[].met`
 */
export function canaryRecord(
  kind: FileKind,
  mint: CanaryMint,
  choose: (path: string) => Choice = () => undefined,
): Readonly<Record<string, unknown>> {
  const fill = (schema: Json | undefined, home: string, path: string): unknown => {
    const chosen = choose(path);
    if (chosen === 'weg') return undefined;
    if (chosen !== undefined) return chosen.value;
    const found = resolve(schema, home);
    if (found === undefined) throw new Error(`${kind}.${path} has no schema`);
    const { schema: full } = found;
    const inside = (child: Json | undefined, name: string) => fill(child, found.home, name);
    if (Array.isArray(full.enum)) return full.enum[0];
    if (full.const !== undefined) return full.const;
    switch (full.type) {
      case 'object':
        return Object.fromEntries(
          Object.entries(isJsonObject(full.properties) ? full.properties : {})
            .map(([key, child]) => [key, inside(child, path === '' ? key : `${path}.${key}`)] as const)
            .filter(([, value]) => value !== undefined),
        );
      case 'array': {
        const item = inside(full.items, `${path}[]`);
        return item === undefined ? undefined : [item];
      }
      case 'boolean':
        return true;
      case 'integer':
      case 'number':
        return Number(mint.digits(`${kind}.${path}`, 7));
      case 'string':
        return textFor(full, `${kind}.${path}`, mint);
      default:
        throw new Error(`${kind}.${path}: no canary for the type ${String(full.type)}`);
    }
  };
  const top = schemaOfKind(kind);
  if (top === undefined) throw new Error(`${kind} has no schema`);
  const value = fill(top.schema, top.home, '');
  if (typeof value !== 'object' || value === null) throw new Error(`${kind} is no object`);
  return { ...value };
}

function textFor({ format, pattern }: JsonObject, field: string, mint: CanaryMint): string {
  switch (format) {
    case 'datum':
      return mint.date(field);
    case 'webadres':
      return `https://www.${mint.word(field)}.example/`;
    case 'emailadres':
      return `${mint.word(field)}@example.nl`;
    case 'spdx':
      return 'EUPL-1.2';
    default:
      if (format !== undefined) throw new Error(`${field}: no canary for the format ${String(format)}`);
  }
  if (pattern === undefined) return mint.word(field);
  const known = narrow.get(String(pattern));
  if (known !== undefined) return known;
  const matches = new RegExp(String(pattern), 'u');
  const candidates = [
    () => mint.word(field),
    ...[8, 10, 20].map((length) => () => mint.digits(field, length)),
  ];
  for (const candidate of candidates) {
    const before = new Set(mint.canaries.keys());
    const text = candidate();
    if (matches.test(text)) return text;
    for (const made of mint.canaries.keys()) if (!before.has(made)) mint.canaries.delete(made);
  }
  throw new Error(`${field}: no canary for the pattern ${String(pattern)}`);
}
