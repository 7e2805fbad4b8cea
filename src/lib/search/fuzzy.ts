import { wordsOf } from './fold.ts';
import { type TextMatch, tiers, wordMatcher } from './matchText.ts';
import type { SearchColumns } from './searchColumns.ts';

/** Words of names with the records that have them. */
export type Vocabulary = ReadonlyMap<string, readonly number[]>;

/** Shorter words have too many neighbours: a slip in `digid` may be guessed, one in `bag` not. */
const minimumLength = 4;
/** From here on a slip may also be guessed inside a longer word: `registratiekomponent`. */
const minimumInside = 6;
const lastTier = 9;

/** How many letters may differ in a word of this length. */
export function allowedSlips(length: number): number {
  return length < minimumLength ? 0 : length < 8 ? 1 : 2;
}

/** Collects the words of all names, other names and owners, and the other words for a value that a record has. */
export function makeVocabulary(columns: SearchColumns): Vocabulary {
  const vocabulary = new Map<string, number[]>();
  const add = (text: string, record: number) => {
    for (const word of text.split(/[ |]/)) {
      if (word.length < minimumLength - 1) continue;
      const records = vocabulary.get(word);
      if (records === undefined) vocabulary.set(word, [record]);
      else if (records.at(-1) !== record) records.push(record);
    }
  };
  for (let record = 0; record < columns.size; record += 1) {
    add(columns.names[record] ?? '', record);
    add(columns.alternatives[record] ?? '', record);
    const owner = columns.index.owners[record] ?? 0;
    if (owner > 0) add(columns.owners[owner - 1] ?? '', record);
    for (const facet of columns.facets) {
      if (facet.otherWords.size === 0) continue;
      const end = facet.offsets[record + 1] ?? 0;
      for (let at = facet.offsets[record] ?? 0; at < end; at += 1) {
        add(facet.foldedWords[facet.flat[at] ?? 0] ?? '', record);
      }
    }
  }
  return vocabulary;
}

/**
 * Adds records whose words look like those of the text to a strict match. Every word must fit strictly or nearly;
 * records that were strict hits keep their tier.
 */
export function matchFuzzy(
  columns: SearchColumns,
  vocabulary: Vocabulary,
  text: string,
  strict: TextMatch,
): TextMatch {
  const perWord = wordsOf(text).map((word) => ({
    strictTier: wordMatcher(columns, word),
    near: nearRecords(vocabulary, word),
  }));
  const tierOf = Uint8Array.from(strict.tierOf);
  let hits = strict.hits;
  for (let record = 0; record < columns.size; record += 1) {
    if (tierOf[record] !== tiers.none) continue;
    let slips = 0;
    for (const { strictTier, near } of perWord) {
      const distance = strictTier(record) === tiers.none ? near.get(record) : 0;
      slips = distance === undefined ? Number.POSITIVE_INFINITY : slips + distance;
      if (slips === Number.POSITIVE_INFINITY) break;
    }
    if (slips === Number.POSITIVE_INFINITY) continue;
    tierOf[record] = Math.min(lastTier, tiers.fuzzy + Math.max(0, slips - 1));
    hits += 1;
  }
  return { tierOf, hits };
}

function nearRecords(vocabulary: Vocabulary, word: string): ReadonlyMap<number, number> {
  const near = new Map<number, number>();
  if (allowedSlips(word.length) === 0) return near;
  for (const [token, records] of vocabulary) {
    const distance = slipsBetween(word, token);
    if (distance === undefined) continue;
    for (const record of records) {
      near.set(record, Math.min(distance, near.get(record) ?? Number.POSITIVE_INFINITY));
    }
  }
  return near;
}

/**
 * Number of slips (a letter too many, too few, other, or two swapped) that make the word fit the token: the whole
 * of it or, for longer words, a part of it. Undefined when more than allowed.
 */
export function slipsBetween(word: string, token: string): number | undefined {
  const limit = allowedSlips(word.length);
  const inside = word.length >= minimumInside;
  if (limit === 0 || word.length - token.length > limit) return undefined;
  if (!inside && token.length - word.length > limit) return undefined;
  // Rows are letters of the word, columns those of the token; starting at 0 everywhere allows any beginning.
  let beforePrevious: Uint8Array = new Uint8Array(0);
  let previous = Uint8Array.from({ length: token.length + 1 }, (_value, column) => (inside ? 0 : column));
  for (let row = 1; row <= word.length; row += 1) {
    const current = new Uint8Array(token.length + 1);
    current[0] = row;
    let lowest = row;
    for (let column = 1; column <= token.length; column += 1) {
      const same = word[row - 1] === token[column - 1] ? 0 : 1;
      let value = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + same,
      );
      if (
        row > 1 &&
        column > 1 &&
        word[row - 1] === token[column - 2] &&
        word[row - 2] === token[column - 1]
      ) {
        value = Math.min(value, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current[column] = value;
      if (value < lowest) lowest = value;
    }
    if (lowest > limit) return undefined;
    beforePrevious = previous;
    previous = current;
  }
  const distance = inside ? Math.min(...previous) : (previous[token.length] ?? limit + 1);
  return distance <= limit ? distance : undefined;
}
