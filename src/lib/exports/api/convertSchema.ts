import { isJsonObject, type Json, type JsonObject } from '../../schema/json.ts';
import { resolve, schemaOfKind } from '../../schema/navigate.ts';
import { referenceKind } from './reference.ts';

/** Our formats by the names that other tools know; `spdx` has none and stays a text. */
const formats: Readonly<Record<string, string>> = { datum: 'date', webadres: 'uri', emailadres: 'email' };

/** A schema that refers to a component of the OpenAPI document. */
export function componentRef(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/**
 * Schemas of the catalogue as OpenAPI 3.1 has them, collected as components. References become `Verwijzing`, as
 * `expandRecord` does with values; shared definitions become components of their own; the rest stays as it is.
 */
export class SchemaConverter {
  readonly #components = new Map<string, Json>();
  readonly #homes = new Map<string, string>();

  /** The definitions that were met so far, in order of name. */
  get components(): JsonObject {
    return Object.fromEntries([...this.#components].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The schema of a kind of record, with the fields that the API adds. Their keys must be free. */
  record(kind: string, added: JsonObject, required: readonly string[]): JsonObject {
    const at = schemaOfKind(kind);
    if (at === undefined) throw new Error(`no schema for ${kind}`);
    return this.extend(at.schema, at.home, added, required);
  }

  /** An object schema with more fields. */
  extend(schema: JsonObject, home: string, added: JsonObject, required: readonly string[]): JsonObject {
    const { $schema, $id, $defs, examples, ...converted } = this.#convertObject(schema, home);
    const properties = isJsonObject(converted.properties) ? converted.properties : {};
    const taken = Object.keys(added).filter((key) => Object.hasOwn(properties, key) && key !== 'voorbeeld');
    if (taken.length > 0) throw new Error(`${home} has its own ${taken.join(', ')}`);
    const own = Array.isArray(converted.required) ? converted.required : [];
    const { id, _links, ...between } = added;
    return {
      ...converted,
      required: ['id', ...own.filter((key) => key !== 'id'), ...required],
      properties: {
        ...(id === undefined ? {} : { id }),
        ...properties,
        ...between,
        ...(_links === undefined ? {} : { _links }),
      },
    };
  }

  #convert(key: string | undefined, schema: Json, home: string): Json {
    if (!isJsonObject(schema)) return schema;
    if (referenceKind(key, schema) !== undefined) {
      return { ...componentRef('Verwijzing'), ...texts(schema) };
    }
    if (typeof schema.$ref !== 'string') return this.#convertObject(schema, home);
    return { ...componentRef(this.#define(schema.$ref, home)), ...texts(schema) };
  }

  #define(ref: string, home: string): string {
    const definition = ref.slice(ref.lastIndexOf('/') + 1);
    const name = definition.charAt(0).toUpperCase() + definition.slice(1);
    const at = resolve({ $ref: ref }, home);
    if (at === undefined) throw new Error(`no definition ${ref} in ${home}`);
    const known = this.#homes.get(name);
    if (known !== undefined && known !== at.home)
      throw new Error(`${name} stands in ${known} and ${at.home}`);
    if (known === undefined) {
      this.#homes.set(name, at.home);
      this.#components.set(name, this.#convertObject(at.schema, at.home));
    }
    return name;
  }

  #convertObject(schema: JsonObject, home: string): JsonObject {
    const converted: Record<string, Json> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === 'properties' && isJsonObject(value)) {
        converted.properties = Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [key, this.#convert(key, inner, home)]),
        );
      } else if (keyword === 'allOf' && Array.isArray(value)) {
        converted.allOf = value.map((rule) => (isJsonObject(rule) ? convertRule(rule) : rule));
      } else if (keyword === 'items') converted.items = this.#convert(undefined, value, home);
      else if (keyword === 'format' && typeof value === 'string') {
        if (formats[value] !== undefined) converted.format = formats[value];
      } else if (keyword !== 'examples' || isPlain(schema)) converted[keyword] = value;
    }
    return converted;
  }
}

/** A rule of the kind "if gemeente, then with cbsCode": tools want to see the fields that it asks for named beside it. */
function convertRule(rule: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(rule).map(([keyword, part]) => {
      if (!isJsonObject(part) || !Array.isArray(part.required)) return [keyword, part];
      const named = Object.fromEntries(part.required.map((key) => [String(key), {}]));
      const properties = isJsonObject(part.properties) ? part.properties : {};
      return [keyword, { ...part, properties: { ...named, ...properties } }];
    }),
  );
}

/** Examples of objects and lists hold references as the files write them; those of plain values stay right. */
function isPlain({ type }: JsonObject): boolean {
  return type !== 'object' && type !== 'array';
}

function texts({ title, description }: JsonObject): JsonObject {
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
  };
}
