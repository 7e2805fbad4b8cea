/** What a badge or alert says by its colour; the words always say it too. */
export type Tone = 'neutral' | 'positive' | 'info' | 'warning' | 'negative' | 'concept' | 'example';

/** One thing in a table cell or a fact: text, perhaps a link, a badge or an explanation behind it. */
export interface ValueItem {
  readonly text: string;
  /** Link inside the site (already through `href()`) or a full address elsewhere. */
  readonly href?: string | undefined;
  /** Shows the text as a badge with this tone. */
  readonly tone?: Tone | undefined;
  /** Small words behind the text: a date, a version, a reason. */
  readonly note?: string | undefined;
  /** What a sortable column compares, when that isn't the text: an ISO date, a rank. */
  readonly sort?: string | number | undefined;
}

export type SingleValue = string | number | ValueItem;

/** Nothing known is `null`, `undefined` or an empty list; it is shown as such, never as an empty place. */
export type Value = SingleValue | readonly SingleValue[] | null | undefined;

const numbers = new Intl.NumberFormat('nl-NL');

/** @returns the number as Dutch readers write it: `1.234`, `0,5` */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** @returns the value as a list of items; numbers are formatted and keep themselves as their sort key */
export function valueItems(value: Value): readonly ValueItem[] {
  if (value === null || value === undefined || value === '') return [];
  const list: readonly SingleValue[] = isList(value) ? value : [value];
  return list.map((item) => {
    if (typeof item === 'number') return { text: formatNumber(item), sort: item };
    return typeof item === 'string' ? { text: item } : item;
  });
}

/** @returns what a sortable column compares for this value: the sort key of its first item */
export function sortKey(value: Value): string {
  const [first] = valueItems(value);
  return first === undefined ? '' : String(first.sort ?? first.text);
}

function isList(value: SingleValue | readonly SingleValue[]): value is readonly SingleValue[] {
  return Array.isArray(value);
}
