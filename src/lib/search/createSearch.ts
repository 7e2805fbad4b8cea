import { countFacets, type FacetResult, facetResults } from './countFacets.ts';
import type { FacetId } from './facets.ts';
import { wordsOf } from './fold.ts';
import { makeVocabulary, matchFuzzy, type Vocabulary } from './fuzzy.ts';
import { type Found, type Hit, makeHit, readFound } from './hit.ts';
import { matchText, type TextMatch, tiers } from './matchText.ts';
import { loadColumns, type SearchColumns } from './searchColumns.ts';
import type { SearchIndex } from './searchIndex.ts';
import type { SearchKind } from './searchKind.ts';
import type { SearchState } from './searchState.ts';
import { suggestNames } from './suggestNames.ts';

/** Hits on a page of one kind. */
export const pageSize = 50;
/** Hits per kind where all kinds are shown. */
export const groupSize = 5;
/** With fewer strict hits, spelling mistakes are looked for too. */
const fewHits = 3;

export interface Group {
  readonly kind: SearchKind;
  readonly total: number;
  readonly hits: readonly Hit[];
}

export interface SearchResult {
  /** Records that fit text, filters and kind. */
  readonly total: number;
  /** How many of those are made-up examples. */
  readonly fictional: number;
  /** How many of those were found by forgiving a spelling mistake. */
  readonly guessed: number;
  /** Per kind what choosing it would give; only kinds with results, or chosen. */
  readonly kinds: readonly { readonly kind: SearchKind; readonly count: number; readonly chosen: boolean }[];
  readonly facets: readonly FacetResult[];
  /** One group with a page of hits where a kind is chosen, otherwise the first hits of every kind. */
  readonly groups: readonly Group[];
  /** The page that is shown: never beyond the last one. */
  readonly page: number;
  readonly pages: number;
}

export interface Search {
  readonly search: (state: SearchState) => SearchResult;
  /** All records that fit, on whatever page, kind by kind as they are shown, with what is known of them. */
  readonly list: (state: SearchState) => readonly Found[];
  /** Those of some records found in another way that fit kind and filters, and that the text itself does not find. */
  readonly alsoFound: <Item extends { readonly kind: string; readonly id: string }>(
    state: SearchState,
    items: readonly Item[],
  ) => readonly Item[];
  /** Names that look like a text. */
  readonly suggest: (text: string) => readonly string[];
  /** What a user reads for a chosen value; the value itself where the index does not know it. */
  readonly labelOf: (facet: FacetId, value: string) => string;
}

/** Makes the search over an index. Everything that does not depend on a question is prepared here, once. */
export function createSearch(index: SearchIndex): Search {
  const columns = loadColumns(index);
  let words: Vocabulary | undefined;
  const vocabulary = () => {
    words ??= makeVocabulary(columns);
    return words;
  };
  let numbers: ReadonlyMap<string, number> | undefined;
  let lastText: { readonly text: string; readonly match: TextMatch } | undefined;
  // Filters change more often than the text: its match is kept.
  const everything: TextMatch = { tierOf: new Uint8Array(columns.size), hits: columns.size };
  const match = (text: string): TextMatch => {
    if (wordsOf(text).length === 0) return everything;
    if (lastText?.text !== text) lastText = { text, match: matchForgiving(columns, vocabulary, text) };
    return lastText.match;
  };
  const fictional = columns.facets.find(({ id }) => id === 'voorbeeld');
  const fictionalNumber = fictional?.numberOf.get('ja');
  const isFictional = (record: number) =>
    fictional !== undefined &&
    fictionalNumber !== undefined &&
    fictional.column[record] === fictionalNumber + 1;

  const run = (state: SearchState) => {
    const { tierOf } = match(state.text);
    const filtered = countFacets(columns, state, (record) => tierOf[record] !== tiers.none);
    return { tierOf, filtered, ordered: orderRecords(columns, state, filtered.records, tierOf) };
  };

  return {
    search: (state) => {
      const { tierOf, filtered, ordered } = run(state);
      const toHit = (record: number): Hit => makeHit(columns, vocabulary, state.text, record, tierOf);
      const pages = state.kind === undefined ? 1 : Math.max(1, Math.ceil(ordered.length / pageSize));
      const page = state.kind === undefined ? 1 : Math.min(state.page, pages);
      return {
        total: ordered.length,
        fictional: ordered.filter(isFictional).length,
        guessed: ordered.filter((record) => (tierOf[record] ?? 0) >= tiers.fuzzy).length,
        kinds: index.kinds
          .map((kind, number) => ({
            kind,
            count: filtered.kindCounts[number] ?? 0,
            chosen: kind === state.kind,
          }))
          .filter(({ count, chosen }) => count > 0 || chosen),
        facets: facetResults(columns, state, filtered),
        groups: index.kinds.flatMap((kind, number): readonly Group[] => {
          if (state.kind !== undefined && state.kind !== kind) return [];
          const own = ordered.filter((record) => columns.kindNumbers[record] === number);
          if (own.length === 0) return [];
          const shown =
            state.kind === undefined
              ? own.slice(0, groupSize)
              : own.slice((page - 1) * pageSize, page * pageSize);
          return [{ kind, total: own.length, hits: [...shown].map(toHit) }];
        }),
        page,
        pages,
      };
    },
    list: (state) => {
      const { ordered } = run(state);
      // Grouped by kind, as they are shown: within a kind the order stays.
      return index.kinds.flatMap((_kind, number) =>
        [...ordered]
          .filter((record) => columns.kindNumbers[record] === number)
          .map((record) => readFound(columns, record)),
      );
    },
    alsoFound: (state, items) => {
      numbers ??= numbersOf(columns);
      const { tierOf } = match(state.text);
      const asked = new Map<number, (typeof items)[number]>();
      for (const item of items) {
        const record = numbers.get(`${item.kind} ${item.id}`);
        if (record !== undefined && tierOf[record] === tiers.none) asked.set(record, item);
      }
      const { records } = countFacets(columns, state, (record) => asked.has(record));
      const fitting = new Set([...records].map((record) => asked.get(record)));
      return items.filter((item) => fitting.has(item));
    },
    suggest: (text) => suggestNames(columns, text),
    labelOf: (facet, value) => {
      const column = columns.facets.find(({ id }) => id === facet);
      const number = column?.numberOf.get(value);
      return (number === undefined ? undefined : column?.labels[number]) ?? value;
    },
  };
}

/** Strict hits; where there are few and none of them is what was typed, also those with a slip of the pen. */
function matchForgiving(columns: SearchColumns, vocabulary: () => Vocabulary, text: string): TextMatch {
  const strict = matchText(columns, text);
  if (strict.hits >= fewHits || strict.tierOf.some((tier) => tier <= tiers.prefix)) return strict;
  return matchFuzzy(columns, vocabulary(), text, strict);
}

/** Sorts by number alone: tier, users and name packed into one number per record. */
function orderRecords(
  columns: SearchColumns,
  state: SearchState,
  records: Uint32Array,
  tierOf: Uint8Array,
): Uint32Array {
  if (state.sort === 'naam') return records; // numbers are in order of name
  const { users } = columns.index;
  const most = records.reduce((highest, record) => Math.max(highest, users[record] ?? 0), 0);
  const keys = Float64Array.from(records, (record) => {
    const tier = state.sort === 'relevantie' ? (tierOf[record] ?? 0) : 0;
    return (tier * (most + 1) + most - (users[record] ?? 0)) * columns.size + record;
  }).sort();
  return Uint32Array.from(keys, (key) => key % columns.size);
}

/** The number of every record, by its kind and id. */
function numbersOf({ index, kindNumbers, size }: SearchColumns): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let record = 0; record < size; record += 1) {
    numbers.set(`${index.kinds[kindNumbers[record] ?? 0]} ${index.ids[record]}`, record);
  }
  return numbers;
}
