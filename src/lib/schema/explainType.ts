import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { schemaTexts } from '../diagnostics/texts/schema.ts';
import type { KeyPath } from '../model/record.ts';
import { type ErrorContext, exampleOf, shorten, valueAt } from './errorContext.ts';
import type { JsonObject } from './json.ts';

const typeNames: Readonly<Record<string, string>> = {
  string: 'een tekst',
  integer: 'een heel getal',
  number: 'een getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
};

/**
 * Explains a value of the wrong type. A number where text belongs gets the message of its field: people must learn
 * that an OIN, a KvK number, a telephone number and a version are texts.
 */
export function explainType(
  { read, error }: ErrorContext,
  path: KeyPath,
  place: Place,
  schema: JsonObject | undefined,
): Diagnostic {
  const value = valueAt(read.value, path);
  const expected = String(error.keyword === 'type' ? error.params.type : 'string');
  if (value === null) return diagnose(schemaTexts.emptyField, { example: exampleOf(schema) }, place);
  if (expected === 'string' && typeof value !== 'object') {
    const source = shorten(read.sourceOf(path)?.text ?? String(value));
    const key = nameOfField(path);
    switch (key) {
      case 'oin':
        return diagnose(schemaTexts.unquotedOin, { key, source }, place);
      case 'kvkNummer':
        return diagnose(schemaTexts.unquotedKvk, { key, source }, place);
      case 'telefoon':
        return diagnose(schemaTexts.unquotedPhone, { key, source }, place);
      case 'versie':
        return diagnose(schemaTexts.unquotedVersion, { key, source }, place);
      default:
        return diagnose(schemaTexts.unquotedText, { key, source, found: describe(value) }, place);
    }
  }
  return diagnose(
    schemaTexts.wrongType,
    { expected: typeNames[expected] ?? expected, found: describe(value) },
    place,
  );
}

/** The last named key of a path: `versie` of `versies[2].versie`, `deelnemers` of `deelnemers[1]`. */
export function nameOfField(path: KeyPath): string {
  for (let index = path.length - 1; index >= 0; index -= 1) {
    const key = path[index];
    if (typeof key === 'string') return key;
  }
  return '';
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'niets';
  if (Array.isArray(value)) return 'een lijst';
  switch (typeof value) {
    case 'object':
      return 'een groep velden';
    case 'number':
      return 'een getal';
    case 'boolean':
      return value ? 'ja (true)' : 'nee (false)';
    default:
      return 'een tekst';
  }
}
