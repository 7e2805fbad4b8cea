import type { ErrorObject } from 'ajv';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { schemaTexts } from '../diagnostics/texts/schema.ts';
import type { FileKind } from '../model/kinds.ts';
import { formatKeyPath, type KeyPath } from '../model/record.ts';
import type { ReadYaml } from '../yaml/readYaml.ts';
import { isJsonObject } from './json.ts';
import { schemaAtPath, textOf } from './navigate.ts';
import { validators } from './validate.ts';

/** Validates a read record against the schema of its kind and explains every fault in Dutch, with its place. */
export function checkSchema(kind: FileKind, read: ReadYaml, file: string): Diagnostic[] {
  const validate = validators[kind];
  if (validate(read.value)) return [];
  const diagnostics: Diagnostic[] = [];
  for (const error of validate.errors ?? []) {
    const diagnostic = explain(kind, error, read, file);
    if (diagnostic !== undefined) diagnostics.push(diagnostic);
  }
  return diagnostics;
}

/** `/links/0/url` → `['links', 0, 'url']`: a JSON Pointer (RFC 6901) against the value it points into. */
export function pathOfPointer(pointer: string, value: unknown): KeyPath {
  const path: (string | number)[] = [];
  let here: unknown = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    if (Array.isArray(here)) {
      path.push(Number(key));
      here = here[Number(key)];
    } else {
      path.push(key);
      here = isJsonObject(here) ? here[key] : undefined;
    }
  }
  return path;
}

function explain(kind: FileKind, error: ErrorObject, read: ReadYaml, file: string): Diagnostic | undefined {
  // `if` only says that a conditional part failed; the part itself has its own error.
  if (error.keyword === 'if') return undefined;
  const path = pathOfPointer(error.instancePath, read.value);
  const schema = schemaAtPath(kind, path)?.schema;
  const place: Place = { file, ...read.locate(path), field: formatKeyPath(path) };
  const params: Readonly<Record<string, unknown>> = error.params;
  if (error.keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    const allowed = isJsonObject(schema?.properties) ? Object.keys(schema.properties) : [];
    const at = [...path, key];
    return diagnose(
      schemaTexts.unknownKey,
      { key, allowed, nearest: nearest(key, allowed) },
      { file, ...read.locate(at), field: formatKeyPath(at) },
    );
  }
  if (error.keyword === 'required') {
    const key = String(params.missingProperty);
    const missing = schemaAtPath(kind, [...path, key])?.schema;
    const examples = missing?.examples;
    const example = Array.isArray(examples) ? JSON.stringify(examples[0]) : '…';
    return diagnose(
      schemaTexts.missing,
      { key, title: textOf(missing, 'title') ?? key, example },
      { ...place, field: formatKeyPath([...path, key]) },
    );
  }
  if (error.keyword === 'enum' && Array.isArray(params.allowedValues)) {
    const allowed = params.allowedValues.map(String);
    const value = String(read.sourceOf(path)?.text ?? '');
    return diagnose(schemaTexts.notAllowedValue, { value, allowed, nearest: nearest(value, allowed) }, place);
  }
  return diagnose(
    schemaTexts.other,
    { reason: `deze waarde past niet (${error.keyword}).`, description: textOf(schema, 'description') ?? '' },
    place,
  );
}
