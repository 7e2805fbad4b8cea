/** Rows on one page of a list (site.md, budgets). */
export const pageSize = 50;

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly current: number;
  readonly pages: number;
  readonly total: number;
  /** Where each letter of the alphabet begins: its page. */
  readonly letters: readonly { readonly letter: string; readonly page: number }[];
}

/** Path part of a page: none for the first, so that the list keeps one address; `pagina-2` for the next. */
export function pageParam(page: number): string | undefined {
  return page === 1 ? undefined : `pagina-${page}`;
}

/**
 * Address of a page inside the site.
 *
 * @param first  that of the first page, with its closing slash
 */
export function pagedPath(first: string, page: number): string {
  const part = pageParam(page);
  return part === undefined ? first : `${first}${part}/`;
}

/** Divides a sorted list over pages, at least one. */
export function paged<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Page<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / pageSize));
  const letters = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const letter = initialOf(nameOf(item));
    if (!letters.has(letter)) letters.set(letter, Math.floor(index / pageSize) + 1);
  }
  return Array.from({ length: pages }, (_value, index) => ({
    items: items.slice(index * pageSize, (index + 1) * pageSize),
    current: index + 1,
    pages,
    total: items.length,
    letters: [...letters].map(([letter, page]) => ({ letter, page })),
  }));
}

/** First letter without its accent; everything that is no letter is `0-9`. */
function initialOf(name: string): string {
  const letter = name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .charAt(0)
    .toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '0-9';
}
