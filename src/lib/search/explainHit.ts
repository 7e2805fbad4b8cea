import { fold, foldWithPositions, wordsOf } from './fold.ts';
import { slipsBetween, type Vocabulary } from './fuzzy.ts';
import { compactStart, fittingLabels } from './matchText.ts';
import type { LoadedFacet, SearchColumns } from './searchColumns.ts';

/** A part of a text that is shown as found: from, up to (not including), in UTF-16 units. */
export type Range = readonly [from: number, to: number];

/** Why something was found where its name does not show it. */
export interface Reason {
  /** `Leverancier`, `CBS-code`. */
  readonly label: string;
  readonly text: string;
  readonly ranges: readonly Range[];
}

export interface Explanation {
  /** What to mark in the name. */
  readonly nameRanges: readonly Range[];
  readonly ownerRanges: readonly Range[];
  /** Empty where the marks in name and owner say it all. */
  readonly reasons: readonly Reason[];
}

/** What a hit through a value is called; the type of an organisation is shown on every hit and needs no reason. */
const facetLabels: Readonly<Record<string, string>> = {
  referentiecomponent: 'Geschikt voor',
  standaard: 'Ondersteunt',
  samenwerkingstype: 'Soort samenwerking',
};

/** Says for one record why a text found it. For the hits on a page, not for all: it folds their texts again. */
export function explainHit(
  columns: SearchColumns,
  vocabulary: () => Vocabulary,
  text: string,
  record: number,
): Explanation {
  const { index } = columns;
  const name = index.names[record] ?? '';
  const owner = index.ownerNames[(index.owners[record] ?? 0) - 1] ?? '';
  const nameRanges: Range[] = [];
  const ownerRanges: Range[] = [];
  const reasons = new Map<string, { label: string; text: string; ranges: Range[] }>();
  const addReason = (label: string, found: string, ranges: readonly Range[]) => {
    const key = `${label}\n${found}`;
    const reason = reasons.get(key) ?? { label, text: found, ranges: [] };
    reason.ranges.push(...ranges);
    reasons.set(key, reason);
  };

  const wholeCode = columns.codes.get(text.trim().toLowerCase())?.find((code) => code.record === record);
  if (wholeCode !== undefined) {
    addReason(wholeCode.label, wholeCode.code, [[0, wholeCode.code.length]]);
    return { nameRanges, ownerRanges, reasons: [...reasons.values()] };
  }
  for (const word of wordsOf(text)) {
    const inName = findRanges(name, word);
    const inOwner = findRanges(owner, word);
    nameRanges.push(...inName);
    ownerRanges.push(...inOwner);
    if (inName.length > 0 || inOwner.length > 0) continue;
    const other = (columns.alternativeNames.get(record) ?? []).find(
      (names) => findRanges(names, word).length > 0,
    );
    const code = columns.codes.get(word)?.find((candidate) => candidate.record === record);
    if (other !== undefined) addReason('Ook bekend als', other, findRanges(other, word));
    else if (code !== undefined) addReason(code.label, code.code, [[0, code.code.length]]);
    else if (!explainByLabel(columns, word, record, addReason)) {
      const near = nearestWord(vocabulary(), word, record);
      if (near === undefined) continue;
      // The guessed word is marked where it stands.
      nameRanges.push(...findRanges(name, near));
      ownerRanges.push(...findRanges(owner, near));
      if (findRanges(name, near).length === 0 && findRanges(owner, near).length === 0) {
        const names = columns.alternativeNames.get(record) ?? [];
        const place = names.find((candidate) => fold(candidate).includes(near));
        if (place !== undefined) addReason('Ook bekend als', place, findRanges(place, near));
        else explainByLabel(columns, near, record, addReason);
      }
    }
  }
  return {
    nameRanges: merge(nameRanges),
    ownerRanges: merge(ownerRanges),
    reasons: [...reasons.values()].map((reason) => ({ ...reason, ranges: merge(reason.ranges) })),
  };
}

function explainByLabel(
  columns: SearchColumns,
  word: string,
  record: number,
  addReason: (label: string, text: string, ranges: readonly Range[]) => void,
): boolean {
  // The kind of thing is shown on every hit; a reason would repeat it.
  if (columns.kindWords[columns.kindNumbers[record] ?? 0]?.includes(` ${word}`) === true) return true;
  for (const { facet, fits } of fittingLabels(columns, word)) {
    const end = facet.offsets[record + 1] ?? 0;
    for (let at = facet.offsets[record] ?? 0; at < end; at += 1) {
      const value = facet.flat[at] ?? 0;
      if (fits[value] !== 1) continue;
      const reason = facetLabels[facet.id];
      if (reason !== undefined) {
        const label = labelWith(facet, value, word);
        addReason(reason, label, findRanges(label, word));
      }
      return true;
    }
  }
  return false;
}

/** `Zaakregistratiecomponent`, or `Zaakregistratiecomponent (zaaksysteem)` where only the other word says why. */
function labelWith(facet: LoadedFacet, value: number, word: string): string {
  const label = facet.labels[value] ?? '';
  if (facet.foldedLabels[value]?.includes(word) === true) return label;
  const other = facet.otherWords.get(value)?.find((one) => fold(one).includes(word));
  return other === undefined ? label : `${label} (${other})`;
}

function nearestWord(vocabulary: Vocabulary, word: string, record: number): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [token, records] of vocabulary) {
    if (!records.includes(record)) continue;
    const slips = slipsBetween(word, token);
    if (slips !== undefined && slips < least) {
      best = token;
      least = slips;
    }
  }
  return best;
}

/** Where a folded word stands in a text as written: starts of words where there are any, otherwise every place. */
export function findRanges(text: string, word: string): readonly Range[] {
  if (text === '' || word === '') return [];
  const folded = foldWithPositions(text);
  const ranges: Range[] = [];
  const add = (from: number, to: number) => {
    const begin = folded.positions[from] ?? 0;
    const last = folded.positions[to - 1] ?? begin;
    ranges.push([begin, last + String.fromCodePoint(text.codePointAt(last) ?? 32).length]);
  };
  for (let at = folded.text.indexOf(` ${word}`); at >= 0; at = folded.text.indexOf(` ${word}`, at + 1)) {
    add(at + 1, at + 1 + word.length);
  }
  if (ranges.length > 0) return ranges;
  for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) {
    add(at, at + word.length);
  }
  if (ranges.length > 0) return ranges;
  const start = compactStart(folded.text, word);
  if (start >= 0) {
    let end = start;
    for (let letters = 0; letters < word.length; end += 1) if (folded.text[end] !== ' ') letters += 1;
    add(start + 1, end);
  }
  return ranges;
}

/** Sorted, without overlap. */
export function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
    else merged.push([from, to]);
  }
  return merged;
}
