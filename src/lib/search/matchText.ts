import type { FacetId } from './facets.ts';
import { fold, wordsOf } from './fold.ts';
import type { LoadedFacet, SearchColumns } from './searchColumns.ts';

/** How good a hit is; lower is better. Everything from `fuzzy` on is a guess about a spelling mistake. */
export const tiers = {
  exact: 0,
  prefix: 1,
  wordStart: 2,
  part: 3,
  owner: 4,
  label: 5,
  fuzzy: 6,
  none: 255,
} as const;

/** Facets of which the label of a value also makes a hit: a component's name finds the applications for it. */
export const labelFacets: readonly FacetId[] = [
  'referentiecomponent',
  'standaard',
  'organisatietype',
  'samenwerkingstype',
];

/** Shorter words would find half the catalogue by a component's name. */
const minimumLabelWord = 3;
/** Shorter words find too much when spaces are ignored. */
const minimumCompactWord = 4;

/** Per record its tier, and how many records have one. */
export interface TextMatch {
  readonly tierOf: Uint8Array;
  readonly hits: number;
}

/**
 * Finds the records in which every word of a text occurs somewhere: in any part of any word of the name, another
 * name, the owner's name, the name of a component, standard or kind, or as a full code.
 */
export function matchText(columns: SearchColumns, text: string): TextMatch {
  const { size, names, alternatives } = columns;
  const words = wordsOf(text);
  const whole = fold(text);
  const matchers = words.map((word) => wordMatcher(columns, word));
  const tierOf = new Uint8Array(size);
  let hits = 0;
  for (let record = 0; record < size; record += 1) {
    let worst: number = tiers.exact;
    for (const tierOfWord of matchers) {
      const tier = tierOfWord(record);
      if (tier > worst) worst = tier;
      if (tier === tiers.none) break;
    }
    if (worst === tiers.wordStart) {
      const name = names[record] ?? '';
      const others = alternatives[record] ?? '';
      if (name === whole || (others !== '' && others.split('|').includes(whole))) worst = tiers.exact;
      else if (name.startsWith(whole)) worst = tiers.prefix;
    }
    tierOf[record] = worst;
    if (worst !== tiers.none) hits += 1;
  }
  const exactCodes = columns.codes.get(text.trim().toLowerCase()) ?? [];
  for (const { record } of exactCodes) {
    if (tierOf[record] === tiers.none) hits += 1;
    tierOf[record] = tiers.exact;
  }
  return { tierOf, hits };
}

/** Makes the function that says how well one word fits a record. */
export function wordMatcher(columns: SearchColumns, word: string): (record: number) => number {
  const { names, alternatives, owners, index, kindNumbers, codes } = columns;
  const atStart = ` ${word}`;
  const ownerFits = owners.map((owner) => owner.includes(word) || fitsCompact(owner, word));
  const codeRecords = new Set((codes.get(word) ?? []).map(({ record }) => record));
  const useLabels = word.length >= minimumLabelWord;
  const kindFits = columns.kindWords.map((label) => useLabels && label.includes(atStart));
  const labels = useLabels ? fittingLabels(columns, word) : [];
  return (record) => {
    const name = names[record] ?? '';
    if (name.includes(word)) return name.includes(atStart) ? tiers.wordStart : tiers.part;
    const others = alternatives[record] ?? '';
    if (others !== '' && others.includes(word))
      return others.includes(atStart) ? tiers.wordStart : tiers.part;
    if (fitsCompact(name, word) || (others !== '' && fitsCompact(others, word))) return tiers.part;
    if (codeRecords.size > 0 && codeRecords.has(record)) return tiers.exact;
    const owner = index.owners[record] ?? 0;
    if (owner > 0 && ownerFits[owner - 1]) return tiers.owner;
    if (kindFits[kindNumbers[record] ?? 0]) return tiers.label;
    for (const { facet, fits } of labels) {
      const end = facet.offsets[record + 1] ?? 0;
      for (let at = facet.offsets[record] ?? 0; at < end; at += 1) {
        if (fits[facet.flat[at] ?? 0] === 1) return tiers.label;
      }
    }
    return tiers.none;
  };
}

/** Facet values whose label holds the word; facets without any are left out. */
export function fittingLabels(
  columns: SearchColumns,
  word: string,
): readonly { readonly facet: LoadedFacet; readonly fits: Uint8Array }[] {
  return columns.facets
    .filter(({ id }) => labelFacets.includes(id))
    .map((facet) => ({
      facet,
      fits: Uint8Array.from(facet.foldedLabels, (label, number) =>
        facet.values[number] !== 'onbekend' &&
        (label.includes(word) || facet.foldedWords[number]?.includes(word) === true)
          ? 1
          : 0,
      ),
    }))
    .filter(({ fits }) => fits.includes(1));
}

/** Whether a word is in a name when its spaces are ignored, from the start of a word: `esuite` in `e-Suite`. */
export function fitsCompact(folded: string, word: string): boolean {
  return compactStart(folded, word) >= 0;
}

/** Where in the folded text the match of `fitsCompact` begins, at the space before its first word; -1 for none. */
export function compactStart(folded: string, word: string): number {
  if (word.length < minimumCompactWord) return -1;
  // Only names of several words can hold a word across a space.
  let space = folded.lastIndexOf(' ');
  if (space <= 0) return -1;
  while (space >= 0) {
    if (isAcross(folded, space, word)) return space;
    space = space === 0 ? -1 : folded.lastIndexOf(' ', space - 1);
  }
  return -1;
}

function isAcross(folded: string, start: number, word: string): boolean {
  let at = start;
  for (let letter = 0; letter < word.length; at += 1) {
    const character = folded[at];
    if (character === ' ') continue;
    if (character === undefined || character !== word[letter]) return false;
    letter += 1;
  }
  return true;
}
