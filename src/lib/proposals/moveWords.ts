import type { Double } from './moveReferences.ts';

/** How many there were of each kind and how many there are now; kinds that were not there are left out. */
export function countSentences<Kind extends string>(
  words: readonly (readonly [kind: Kind, word: string])[],
  before: Readonly<Record<Kind, number>>,
  after: Readonly<Record<Kind, number>>,
): readonly string[] {
  return words
    .filter(([kind]) => before[kind] > 0)
    .map(([kind, word]) => `Vooraf ${before[kind]} ${word}, daarna ${after[kind]}.`);
}

/** Two records that became one, with what the one that went said otherwise. */
export function doubleSentence({ kept, gone, lost }: Double): string {
  const differs = lost.length === 0 ? '' : ` (anders waren: ${lost.join(', ')})`;
  return `Dubbel: ${gone} gaat op in ${kept}${differs}.`;
}
