import type { FileKind } from '../model/kinds.ts';
import type { KeyPath } from '../model/record.ts';
import { isJsonObject } from '../schema/json.ts';
import { resolve, type SchemaAt, schemaAtPath } from '../schema/navigate.ts';
import { suggestDate } from '../schema/suggestDate.ts';

/** `datums.inProductie`, `links[1].titel` (counted from 1, as messages do) → a path; undefined when it is none. */
export function parseFieldPath(text: string): KeyPath | undefined {
  const path: (string | number)[] = [];
  for (const part of text.split('.')) {
    const match = /^([A-Za-z][A-Za-z0-9]*)((?:\[[1-9]\d{0,3}\])*)$/.exec(part);
    if (match === null) return undefined;
    path.push(match[1] ?? '');
    for (const [, index] of (match[2] ?? '').matchAll(/\[(\d+)\]/g)) path.push(Number(index) - 1);
  }
  return path;
}

/**
 * The value that a text stands for at a place of a record, by the schema: numbers, `ja`/`nee`, lists of texts with
 * ` | ` between them, dates also as `31-1-2026`, words of a closed list also by their title. An empty text takes the
 * field away (undefined). What does not fit stays text, so that the check can say what is wrong with it.
 */
export function parseFieldText(kind: FileKind, path: KeyPath, text: string): unknown {
  if (text.trim() === '') return undefined;
  const at = schemaAtPath(kind, path);
  switch (typeOf(at)) {
    case 'integer':
    case 'number':
      return numberOf(text.trim()) ?? text;
    case 'boolean':
      return yesAndNo.get(text.trim().toLowerCase()) ?? text;
    case 'array': {
      const items = at === undefined ? undefined : resolve(at.schema.items, at.home);
      if (typeOf(items) === 'object') return text;
      return text
        .split('|')
        .map((item) => item.trim())
        .filter((item) => item !== '');
    }
    default:
      return plainValue(at, text);
  }
}

/** `12.000` and `1.250,50` as a Dutch reader writes them; undefined for a number that would lose digits. */
function numberOf(text: string): number | undefined {
  const plain = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) ? text.replaceAll('.', '') : text;
  if (!/^-?\d+(?:[.,]\d+)?$/.test(plain)) return undefined;
  const number = Number(plain.replace(',', '.'));
  return Number.isSafeInteger(Math.trunc(number)) ? number : undefined;
}

const yesAndNo: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['nee', false],
  ['true', true],
  ['false', false],
]);

/** A date as Dutch spreadsheets show it, and the title of a value of a closed list, mean the value itself. */
function plainValue(at: SchemaAt | undefined, text: string): string {
  if (at?.schema.format === 'datum') return suggestDate(text.trim()) ?? text.trim();
  if (!Array.isArray(at?.schema.enum)) return text;
  const word = text.trim();
  const titles = isJsonObject(at.schema['x-titels']) ? Object.entries(at.schema['x-titels']) : [];
  const isWord = (one: unknown) => String(one).toLowerCase() === word.toLowerCase();
  return titles.find(([value, title]) => isWord(value) || isWord(title))?.[0] ?? word;
}

/** How a value stands in one cell: the inverse of `parseFieldText`; undefined where a cell cannot hold it. */
export function fieldText(value: unknown): string | undefined {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(' | ');
  return undefined;
}

function typeOf(at: SchemaAt | undefined): string | undefined {
  if (at === undefined) return undefined;
  const { type, properties } = at.schema;
  if (typeof type === 'string') return type;
  if (at.schema.const === true) return 'boolean';
  return isJsonObject(properties) ? 'object' : undefined;
}
