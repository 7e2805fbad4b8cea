import type { Column } from './cell.ts';
import { type Page, paged, pageParam } from './paged.ts';

/** Rows of a table on the page of one record; the rest stands in a list of its own (budget of 40 KB, site.md). */
export const maxRowsOnPage = 30;

/** One page of a list that belongs to a record, with what Astro asks. */
export interface LongListPage<Params, Item> {
  readonly params: Params & { readonly page: string | undefined };
  readonly props: { readonly page: Page<Item> };
}

/**
 * The pages of a list that is too long for the page of its record; none when it fits there.
 *
 * @param max  how many fit on the record's own page
 */
export function longListPages<Params extends object, Item>(
  params: Params,
  items: readonly Item[],
  nameOf: (item: Item) => string,
  max = maxRowsOnPage,
): readonly LongListPage<Params, Item>[] {
  if (items.length <= max) return [];
  return paged(items, nameOf).map((page) => ({
    params: { ...params, page: pageParam(page.current) },
    props: { page },
  }));
}

/** A table that shows only a part does not sort: the order would be that of the part alone. */
export function withoutSorting(columns: readonly Column[]): readonly Column[] {
  return columns.map(({ sort: _sort, ...column }) => column);
}
