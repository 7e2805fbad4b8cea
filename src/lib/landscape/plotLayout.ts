/** A rectangle on a view: pixels, absolute, whole numbers. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Boxes for the applications inside a component's box, and one for "+N meer" where not all fit. */
export interface BoxLayout {
  /** As many as are drawn, in order. */
  readonly boxes: readonly Box[];
  /** Where `more` applications are only counted. */
  readonly rest: { readonly box: Box; readonly more: number } | undefined;
}

/** At most this many boxes: with more, the text in a GEMMA box of 220x80 cannot be read (ameff.md §1). */
const maxBoxes = 8;
/** Smallest box in which a name of one line can be read at the font size used. */
const minWidth = 64;
const minHeight = 11;
const gap = 2;
const padding = 4;
/** Room for the component's own name, which tools draw at the top of its box. */
const titleHeight = 22;

/**
 * Divides the room under the title of a component's box in equal boxes: one column up to three applications, two
 * columns up to eight, as far as the box has room. Every box lies inside the component's box, whatever its size.
 * @param taken heights at the bottom that other boxes occupy already
 */
export function layOut(outer: Box, count: number, taken = 0): BoxLayout {
  if (count === 0) return { boxes: [], rest: undefined };
  const title = Math.min(titleHeight, Math.floor(outer.h / 3));
  const pad = Math.min(padding, Math.floor(Math.min(outer.w, outer.h) / 8));
  const inner = {
    x: outer.x + pad,
    y: outer.y + title,
    w: Math.max(1, outer.w - 2 * pad),
    h: Math.max(1, outer.h - title - pad - taken),
  };
  const maxColumns = Math.max(1, Math.min(2, Math.floor((inner.w + gap) / (minWidth + gap))));
  const maxRows = Math.max(1, Math.min(4, Math.floor((inner.h + gap) / (minHeight + gap))));
  const room = Math.min(maxBoxes, maxColumns * maxRows);
  const slots = Math.min(count, room);
  const columns = slots <= Math.min(3, maxRows) ? 1 : maxColumns;
  const rows = Math.ceil(slots / columns);
  const cells = Array.from({ length: slots }, (_value, index) => cell(inner, columns, rows, index));
  if (count <= room) return { boxes: cells, rest: undefined };
  const last = cells.pop();
  return last === undefined
    ? { boxes: cells, rest: undefined }
    : { boxes: cells, rest: { box: last, more: count - cells.length } };
}

/** Cells fill column by column from edges that are rounded once, so that neighbours never overlap. */
function cell(inner: Box, columns: number, rows: number, index: number): Box {
  const column = Math.floor(index / rows);
  const row = index % rows;
  const edge = (start: number, size: number, parts: number, part: number) =>
    start + Math.floor((size * part) / parts);
  const x = edge(inner.x, inner.w + gap, columns, column);
  const y = edge(inner.y, inner.h + gap, rows, row);
  return {
    x,
    y,
    w: Math.max(1, edge(inner.x, inner.w + gap, columns, column + 1) - x - gap),
    h: Math.max(1, edge(inner.y, inner.h + gap, rows, row + 1) - y - gap),
  };
}
