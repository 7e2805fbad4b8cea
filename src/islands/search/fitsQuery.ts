import { wordsOf } from '../../lib/search/fold.ts';

/**
 * Whether what Pagefind marked answers the question. Where a word is nowhere, Pagefind takes letters off its end until
 * something fits: `12345678` found every text with a 1. Half of a word at least must be left.
 *
 * @param marked  the words that Pagefind marked in the excerpt, as written
 */
export function fitsQuery(query: string, marked: readonly string[]): boolean {
  const asked = wordsOf(query);
  const found = marked.flatMap(wordsOf);
  return asked.some((word) => found.some((other) => other.length * 2 >= word.length));
}
