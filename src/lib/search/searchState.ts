import { type FacetId, facetDefinitions } from './facets.ts';
import { isSearchKind, type SearchKind } from './searchKind.ts';

export const sortOrders = ['relevantie', 'naam', 'gebruikers'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Everything that a user chose; the whole of it stands in the URL. */
export interface SearchState {
  readonly text: string;
  /** Undefined: all kinds, grouped. */
  readonly kind: SearchKind | undefined;
  /** Chosen values per facet; a facet without any is absent. */
  readonly facets: ReadonlyMap<FacetId, readonly string[]>;
  readonly sort: SortOrder;
  /** From 1; only within one kind. */
  readonly page: number;
}

export const emptyState: SearchState = {
  text: '',
  kind: undefined,
  facets: new Map(),
  sort: 'relevantie',
  page: 1,
};

const maximum = { text: 200, value: 120, values: 50, page: 9999 } as const;
/** Names of parameters other than facets. */
const parameter = { text: 'q', kind: 'soort', sort: 'sorteer', page: 'pagina' } as const;
/** Characters that change how text is shown or are no text: control characters and direction marks. */
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu;
const valuePattern = /^[\p{L}\p{N}][\p{L}\p{N}._+/-]*$/u;

/**
 * Reads the state of a URL. Never throws: what is unknown, too long or malformed is left out, so a link of
 * another time or hand still shows something.
 */
export function parseSearchState(parameters: URLSearchParams): SearchState {
  const kind = parameters.get(parameter.kind) ?? '';
  const sort = parameters.get(parameter.sort);
  const page = parameters.get(parameter.page) ?? '';
  const facets = new Map<FacetId, readonly string[]>();
  for (const { id } of facetDefinitions) {
    const values = parameters
      .getAll(id)
      .filter((value) => value.length <= maximum.value && valuePattern.test(value));
    if (values.length > 0) facets.set(id, [...new Set(values)].slice(0, maximum.values));
  }
  return {
    text: cleanText(parameters.get(parameter.text) ?? ''),
    kind: isSearchKind(kind) ? kind : undefined,
    facets,
    sort: sortOrders.find((order) => order === sort) ?? 'relevantie',
    page: /^[1-9]\d{0,3}$/.test(page) ? Math.min(Number(page), maximum.page) : 1,
  };
}

/** Writes a state as a URL's parameters: only what differs from the default, always in the same order. */
export function formatSearchState(state: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  const text = cleanText(state.text);
  if (text !== '') parameters.set(parameter.text, text);
  if (state.kind !== undefined) parameters.set(parameter.kind, state.kind);
  for (const { id } of facetDefinitions) {
    for (const value of state.facets.get(id) ?? []) parameters.append(id, value);
  }
  if (state.sort !== 'relevantie') parameters.set(parameter.sort, state.sort);
  if (state.page > 1) parameters.set(parameter.page, String(state.page));
  return parameters;
}

/** The state with one value of a facet chosen or, where it was, not any more. Goes back to page 1. */
export function toggleValue(state: SearchState, facet: FacetId, value: string): SearchState {
  const chosen = state.facets.get(facet) ?? [];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const facets = new Map(state.facets);
  if (values.length > 0) facets.set(facet, values);
  else facets.delete(facet);
  return { ...state, facets, page: 1 };
}

/** Cut at a whole character, so that half an emoji does not become a mark. */
function cleanText(text: string): string {
  const visible = text.toWellFormed().replace(unsafe, ' ').replace(/\s+/g, ' ').trim();
  return [...visible].slice(0, maximum.text).join('').trim();
}
