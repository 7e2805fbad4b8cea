import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { rulesTexts } from '../diagnostics/texts/rules.ts';
import type { Entry } from '../model/record.ts';
import type { Rule } from './rule.ts';

/** Words that say nothing about which product it is. */
const emptyWords = new Set([
  'de',
  'het',
  'een',
  'voor',
  'van',
  'en',
  'the',
  'for',
  'bv',
  'nv',
  'applicatie',
  'software',
  'systeem',
]);
/** In short names one letter is a large difference: "Key2" and "Keya" are no look-alikes. */
const minLengthForTypo = 8;
/** Short names are often common words, which several suppliers may use. */
const minLengthElsewhere = 5;

/**
 * Warns about applications with (almost) the same name: the same letters and digits, or one letter too many, too few,
 * different or swapped in a long name. Names that differ in a digit are versions or modules and are left alone, as
 * are parts of each other and applications that were withdrawn. Each is compared through keys of its name, so the
 * work is about linear. Said at the later one, in order of path.
 */
export const lookAlikes: Rule = (catalogue) => {
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<number, Named>();
  for (const entry of catalogue.applicaties.values()) {
    if (entry.value.status === 'teruggetrokken') continue;
    const name = plainName(entry.value.naam, catalogue.organisaties.get(entry.organisatie)?.value.naam ?? '');
    if (name === '') continue;
    const named: Named = { entry, name };
    const keys = keysOf(name);
    const other = keys
      .map((key) => seen.get(key))
      .find((candidate) => candidate !== undefined && isLookAlike(catalogue, named, candidate));
    if (other !== undefined) {
      const params = { naam: entry.value.naam, other: other.entry.id };
      diagnostics.push(diagnose(rulesTexts.lookAlike, params, catalogue.placeOf(entry, ['naam'])));
    }
    // The first of its kind stands for all: a hundred equal names give 99 warnings, not 4,950.
    for (const key of keys) if (!seen.has(key)) seen.set(key, named);
  }
  return diagnostics;
};

interface Named {
  readonly entry: Entry<'applicatie'>;
  readonly name: string;
}

/** Lower-case letters and digits of a name, without empty words and without the supplier's own name before it. */
function plainName(naam: string, supplier: string): string {
  const own = wordsOf(supplier);
  let words = wordsOf(naam);
  if (own.length > 0 && words.length > own.length && own.every((word, index) => words[index] === word)) {
    words = words.slice(own.length);
  }
  const telling = words.filter((word) => !emptyWords.has(word));
  return (telling.length > 0 ? telling : words).join('');
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * Hash of the name, and for a long one of every form with one character less: two names at distance one share such a
 * key. Hashes, because a hundred thousand cut texts cost ten times as much; `isLookAlike` decides on the names.
 */
function keysOf(name: string): readonly number[] {
  const before = new Int32Array(name.length + 1);
  for (let index = 0; index < name.length; index += 1) {
    before[index + 1] = Math.imul(before[index] ?? 0, base) + name.charCodeAt(index);
  }
  const whole = before[name.length] ?? 0;
  if (name.length < minLengthForTypo) return [whole];
  const keys = [whole];
  let after = 0;
  let power = 1;
  for (let index = name.length - 1; index >= 0; index -= 1) {
    keys.push((Math.imul(before[index] ?? 0, power) + after) | 0);
    after = (after + Math.imul(name.charCodeAt(index), power)) | 0;
    power = Math.imul(power, base);
  }
  return keys;
}

/** An odd multiplier for a polynomial hash modulo 2^32. */
const base = 0x01000193;

function isLookAlike(catalogue: Catalogue, a: Named, b: Named): boolean {
  const sameSupplier = a.entry.organisatie === b.entry.organisatie;
  if (!sameSupplier && a.name.length < minLengthElsewhere) return false;
  const partOf = (entry: Entry<'applicatie'>) => entry.value.onderdeelVan;
  const isPart = (part: Named, whole: Named) => {
    const of = partOf(part.entry);
    return of !== undefined && catalogue.applicatie(of)?.id === whole.entry.id;
  };
  if (isPart(a, b) || isPart(b, a)) return false;
  if (a.name === b.name) return true;
  return digitsOf(a.name) === digitsOf(b.name) && atDistanceOne(a.name, b.name);
}

function digitsOf(name: string): string {
  return name.replace(/\P{N}/gu, '');
}

/** One character added, left out, replaced, or two neighbours swapped. */
function atDistanceOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
