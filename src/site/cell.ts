/** What a component may show of a value by its colour (`src/components/value.ts`). */
export type CellTone = 'neutral' | 'positive' | 'info' | 'warning' | 'negative' | 'concept' | 'example';

/** One thing in a cell or a fact, as the components take it; the site's modules know no component. */
export interface Cell {
  readonly text: string;
  /** Through `href()`, or a full address elsewhere. */
  readonly href?: string | undefined;
  readonly tone?: CellTone | undefined;
  readonly note?: string | undefined;
  readonly sort?: string | number | undefined;
}

/** Nothing known is `undefined` or an empty list, and is shown as such. */
export type CellValue = string | number | Cell | readonly Cell[] | undefined;

/** A row of a table: a value per column. */
export type Row = Readonly<Record<string, CellValue>>;

/** A label with what is known of it. */
export interface Fact {
  readonly label: string;
  readonly value: CellValue;
}

/** A column of a table; rows have a value under its key. */
export interface Column {
  readonly key: string;
  readonly label: string;
  /** Numbers stand at the right, in digits of one width. */
  readonly numeric?: boolean;
  /** Running text: on a phone the table is rather wider than this column one word wide. */
  readonly wide?: boolean;
  /** How the column sorts, once the script has loaded; leave out for a column that doesn't sort. */
  readonly sort?: 'text' | 'number';
  /** Words for an empty cell of this column, where they differ from those of the table. */
  readonly empty?: string;
}
