/** What can be put side by side: where, and under which parameter of the address. */
export const comparisons = {
  applicaties: { path: '/vergelijken/applicaties/', parameter: 'a', pattern: /^[a-z0-9-]+\/[a-z0-9-]+$/ },
  gemeenten: { path: '/vergelijken/gemeenten/', parameter: 'g', pattern: /^[a-z0-9-]+$/ },
} as const;
export type ComparisonKind = keyof typeof comparisons;

/** More columns would fit on no screen and no sheet of paper. */
export const maxCompared = 5;
const onlyParameter = 'toon';
const maxLength = 120;

/** Everything that a user chose on a page that compares; the whole of it stands in the URL. */
export interface ComparisonState {
  /** At most `maxCompared`, each once, in the order of the columns. */
  readonly ids: readonly string[];
  /** Which lines are shown: a word of the page; empty for all. */
  readonly only: string;
}

/** Reads the state of a URL. Never throws: what is malformed, double or too much is left out. */
export function parseComparison(kind: ComparisonKind, parameters: URLSearchParams): ComparisonState {
  const { parameter, pattern } = comparisons[kind];
  const ids = parameters.getAll(parameter).filter((id) => id.length <= maxLength && pattern.test(id));
  const only = parameters.get(onlyParameter) ?? '';
  return {
    ids: [...new Set(ids)].slice(0, maxCompared),
    only: /^[a-z-]{1,30}$/.test(only) ? only : '',
  };
}

/** Path of the comparison of these records, with a slash before it: always the same for the same state. */
export function comparisonPath(
  ids: readonly string[],
  kind: ComparisonKind = 'applicaties',
  only = '',
): string {
  const { path, parameter } = comparisons[kind];
  // Ids hold letters, digits, `-` and `/`: all of these may stand in a query as they are.
  const query = [...new Set(ids)].slice(0, maxCompared).map((id) => `${parameter}=${id}`);
  if (only !== '') query.push(`${onlyParameter}=${only}`);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}
