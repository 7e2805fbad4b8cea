import { isJsonObject, type Json, type JsonObject } from '../../schema/json.ts';
import { resolve, schemaOfKind } from '../../schema/navigate.ts';
import type { ApiContext } from './apiContext.ts';
import { referenceKind, referenceTo } from './reference.ts';

/**
 * The fields of a record as the API gives them: as in the file, with a reference (id, name, link) wherever the schema
 * says that a text refers to something. The OpenAPI document makes the same step on the schema, so both stay alike.
 */
export function expandRecord(context: ApiContext, kind: string, value: object): JsonObject {
  const at = schemaOfKind(kind);
  if (at === undefined) throw new Error(`no schema for ${kind}`);
  const expanded = expandValue(context, undefined, at.schema, at.home, value);
  return isJsonObject(expanded) ? expanded : {};
}

function expandValue(
  context: ApiContext,
  key: string | undefined,
  schema: Json | undefined,
  home: string,
  value: unknown,
): Json {
  const kind = referenceKind(key, schema);
  if (kind !== undefined && typeof value === 'string') return referenceTo(context, kind, value);
  const at = resolve(schema, home);
  if (Array.isArray(value)) {
    return value.map((item) => expandValue(context, undefined, at?.schema.items, at?.home ?? home, item));
  }
  if (typeof value === 'object' && value !== null) {
    const properties = isJsonObject(at?.schema.properties) ? at.schema.properties : {};
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([name, inner]) => [
          name,
          expandValue(context, name, properties[name], at?.home ?? home, inner),
        ]),
    );
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
