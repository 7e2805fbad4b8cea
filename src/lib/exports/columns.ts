import type { Catalogue } from '../catalogue/catalogue.ts';
import type { List } from './csv.ts';

/** Header and the cell of one item. */
export type Column<Item> = readonly [
  header: string,
  cell: (item: Item, catalogue: Catalogue) => string | undefined,
];

/** A list of items: one row each, in their order. */
export function makeList<Item>(
  catalogue: Catalogue,
  items: Iterable<Item>,
  columns: readonly Column<Item>[],
): List {
  return {
    header: columns.map(([header]) => header),
    rows: [...items].map((item) => columns.map(([, cell]) => cell(item, catalogue) ?? '')),
  };
}
