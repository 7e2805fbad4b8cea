import type { ErrorObject } from 'ajv';
import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { schemaTexts } from '../diagnostics/texts/schema.ts';
import type { FileKind } from '../model/kinds.ts';
import { formatKeyPath, type KeyPath } from '../model/record.ts';
import { type ErrorContext, exampleOf, type SchemaSubject, shorten, valueAt } from './errorContext.ts';
import { explainText } from './explainText.ts';
import { explainType } from './explainType.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { schemaAtPath, textOf } from './navigate.ts';
import { validators } from './validate.ts';

/** A fault of the schema, with what must be left out of the value to go on without it. */
export interface SchemaFault {
  readonly diagnostic: Diagnostic;
  /** The part at fault; undefined when something is missing, so that leaving out does not help. */
  readonly path: KeyPath | undefined;
}

/** Validates a read record against the schema of its kind and explains every fault in Dutch, with its place. */
export function checkSchema(kind: FileKind, read: SchemaSubject, file: string): Diagnostic[] {
  return schemaFaults(kind, read, file).map(({ diagnostic }) => diagnostic);
}

/** As `checkSchema`, with the part of the value that each fault is about. */
export function schemaFaults(kind: FileKind, read: SchemaSubject, file: string): SchemaFault[] {
  const validate = validators[kind];
  if (validate(read.value)) return [];
  const errors = validate.errors ?? [];
  const empty = new Set(
    errors.filter(({ keyword }) => keyword === 'minLength').map(({ instancePath }) => instancePath),
  );
  const faults: SchemaFault[] = [];
  const seen = new Set<string>();
  for (const error of errors) {
    // That an empty text has the wrong form too is no news.
    if (error.keyword === 'pattern' && empty.has(error.instancePath)) continue;
    if (isMisleading(error, read)) continue;
    for (const fault of explain({ kind, error, read, file })) {
      const { code, line, column, message } = fault.diagnostic;
      const identity = `${code}:${line}:${column}:${message}`;
      if (!seen.has(identity)) faults.push(fault);
      seen.add(identity);
    }
  }
  return faults;
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

/** Something that is missing may have been on a line that could not be read: that is reported already. */
function isMisleading({ keyword, instancePath, params }: ErrorObject, { damaged }: SchemaSubject): boolean {
  if (damaged === undefined || damaged.size === 0) return false;
  if (!['required', 'oneOf', 'minProperties', 'minItems', 'type'].includes(keyword)) return false;
  if (damaged.has('*')) return true;
  const top = instancePath.split('/')[1] ?? String(params.missingProperty ?? '');
  return top === '' || damaged.has(top);
}

function explain(context: ErrorContext): readonly SchemaFault[] {
  const { kind, error, read, file } = context;
  // `if` only says that a conditional part failed; the part itself has its own error.
  if (error.keyword === 'if') return [];
  // The branches of "exactly one of" and the form of a free key are explained as a whole.
  if (error.keyword === 'required' && /\/oneOf\/\d+\/required$/.test(error.schemaPath)) return [];
  if (error.propertyName !== undefined && error.keyword !== 'propertyNames') return [];

  const path = pathOfPointer(error.instancePath, read.value);
  const schema = schemaAtPath(kind, path)?.schema;
  const place: Place = { file, ...read.locate(path), field: formatKeyPath(path) };
  const keyPlace = (at: KeyPath): Place => ({
    file,
    ...(read.locateKey ?? read.locate)(at),
    field: formatKeyPath(at),
  });
  const params: Readonly<Record<string, unknown>> = error.params;
  const limit = Number(params.limit);
  const fault = (diagnostic: Diagnostic, at: KeyPath | undefined = path): readonly SchemaFault[] => [
    { diagnostic, path: at },
  ];

  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const allowed = isJsonObject(schema?.properties) ? Object.keys(schema.properties) : [];
      const at = [...path, key];
      const near = nearest(key, allowed);
      return fault(diagnose(schemaTexts.unknownKey, { key, allowed, nearest: near }, keyPlace(at)), at);
    }
    case 'propertyNames': {
      const key = String(params.propertyName);
      const at = [...path, key];
      return fault(diagnose(schemaTexts.badKey, { key }, keyPlace(at)), at);
    }
    case 'required':
      return fault(explainMissing(context, path, place), undefined);
    case 'enum': {
      if (!Array.isArray(params.allowedValues)) break;
      const allowed = params.allowedValues.map(String);
      const source = read.sourceOf(path);
      // A list or group where one word belongs, or nothing at all.
      if (source === undefined || source.text === '') return fault(explainType(context, path, place, schema));
      const near = nearest(source.text, allowed);
      return fault(
        diagnose(schemaTexts.notAllowedValue, { value: shorten(source.text), allowed, nearest: near }, place),
      );
    }
    case 'type':
      return fault(explainType(context, path, place, schema)).concat(
        explainText(context, path, place, schema, true).map((diagnostic) => ({ diagnostic, path })),
      );
    case 'pattern':
    case 'format':
      return explainText(context, path, place, schema, false).map((diagnostic) => ({ diagnostic, path }));
    case 'minLength':
      return fault(diagnose(schemaTexts.tooShort, { min: limit }, place));
    case 'maxLength':
      return fault(diagnose(schemaTexts.tooLong, { max: limit, found: textAt(read, path).length }, place));
    case 'minItems':
    case 'minProperties': {
      const what = error.keyword === 'minItems' ? plural('waarde', limit) : plural('veld', limit);
      return fault(diagnose(schemaTexts.tooFew, { min: limit, what }, place));
    }
    case 'maxItems': {
      const list = valueAt(read.value, path);
      const found = Array.isArray(list) ? list.length : limit + 1;
      return fault(diagnose(schemaTexts.tooMany, { max: limit, found }, place));
    }
    case 'uniqueItems': {
      const [first, second] = [Number(params.j), Number(params.i)].sort((a, b) => a - b);
      const at = [...path, second ?? 0];
      const value = read.sourceOf(at)?.text;
      return fault(
        diagnose(
          schemaTexts.duplicateItem,
          { value: value === undefined ? 'deze waarde' : `'${shorten(value)}'`, first: (first ?? 0) + 1 },
          { file, ...read.locate(at), field: formatKeyPath(at) },
        ),
        at,
      );
    }
    case 'const':
      return fault(diagnose(schemaTexts.notConstant, { expected: String(params.allowedValue) }, place));
    case 'false schema': {
      const key = String(path[path.length - 1] ?? '');
      const reason =
        reasonOfCondition(kind, path.slice(0, -1), error.schemaPath) ?? 'het hoort niet bij deze soort';
      return fault(diagnose(schemaTexts.notAllowedHere, { key, reason }, keyPlace(path)));
    }
    case 'oneOf': {
      const keys = alternatives(schema);
      const value = valueAt(read.value, path);
      const present = keys.filter((key) => isJsonObject(value) && Object.hasOwn(value, key));
      const at = present[1] === undefined ? undefined : [...path, present[1]];
      return fault(
        diagnose(
          schemaTexts.exactlyOne,
          { keys, count: present.length },
          at === undefined ? place : keyPlace(at),
        ),
        at,
      );
    }
    case 'minimum':
    case 'maximum':
      return fault(
        diagnose(schemaTexts.outOfRange, { limit, side: error.keyword === 'minimum' ? 'min' : 'max' }, place),
      );
  }
  const reason = `deze waarde past niet (${error.keyword}).`;
  return fault(
    diagnose(schemaTexts.other, { reason, description: textOf(schema, 'description') ?? '' }, place),
  );
}

function explainMissing({ kind, error }: ErrorContext, path: KeyPath, place: Place): Diagnostic {
  const key = String(error.params.missingProperty);
  const at = { ...place, field: formatKeyPath([...path, key]) };
  if (key === 'richting') return diagnose(schemaTexts.missingDirection, {}, at);
  const missing = schemaAtPath(kind, [...path, key])?.schema;
  const reason = reasonOfCondition(kind, path, error.schemaPath);
  return diagnose(
    schemaTexts.missing,
    {
      key,
      title: textOf(missing, 'title') ?? key,
      example: exampleOf(missing),
      reason: reason === undefined ? '' : `: ${reason}`,
    },
    at,
  );
}

const conditions: Readonly<Record<string, readonly [whenTrue: string, whenFalse: string]>> = {
  'type=gemeente': ['een gemeente heeft dit altijd', 'alleen een gemeente heeft dit'],
  'type=samenwerking': ['een samenwerking heeft dit altijd', 'alleen een samenwerking heeft dit'],
  'status=concept': ['een concept heeft dit altijd', 'alleen een concept heeft dit'],
  'cbsCode=GM9999': ['code GM9999 is alleen voor verzonnen voorbeelden', ''],
  'soort=redactie': ['wat de redactie indeelt, heeft bewijs', ''],
  'soort=openbare-bron': ['een openbare bron heeft een naam', ''],
};

/** Why a conditional part of the schema applies, read from the `if` beside it. */
function reasonOfCondition(kind: FileKind, path: KeyPath, schemaPath: string): string | undefined {
  const match = /allOf\/(\d+)\/(then|else)\//.exec(schemaPath);
  if (match === null) return undefined;
  const parts = schemaAtPath(kind, path)?.schema.allOf;
  const part = Array.isArray(parts) ? parts[Number(match[1])] : undefined;
  const condition = isJsonObject(part) && isJsonObject(part.if) ? part.if.properties : undefined;
  if (!isJsonObject(condition)) return undefined;
  const [key, test] = Object.entries(condition)[0] ?? [];
  if (key === undefined || !isJsonObject(test)) return undefined;
  const texts = conditions[`${key}=${String(test.const)}`];
  return texts?.[match[2] === 'then' ? 0 : 1];
}

function alternatives(schema: JsonObject | undefined): string[] {
  const branches = Array.isArray(schema?.oneOf) ? schema.oneOf : [];
  return branches.flatMap((branch) =>
    isJsonObject(branch) && Array.isArray(branch.required) ? branch.required.map(String) : [],
  );
}

function plural(word: 'waarde' | 'veld', count: number): string {
  if (count === 1) return word;
  return word === 'waarde' ? 'waarden' : 'velden';
}

function textAt(read: SchemaSubject, path: KeyPath): string {
  const value = valueAt(read.value, path);
  return typeof value === 'string' ? value : '';
}
