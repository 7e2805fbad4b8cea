import { lineHeight } from '../archimate/draw/drawNode.ts';
import { wrapText } from '../archimate/draw/textMetric.ts';

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
const minHeight = 10;
const gap = 2;
const padding = 4;
const titleMargin = 4;
/** Width of the icon of an element, with its margin. */
const iconRoom = 21;
/** What stands in a component's box already. */
export interface Occupied {
  /** The component's own name, which tools draw at the top of its box. */
  readonly naam?: string;
  /** Size of its letters in pixels. */
  readonly size?: number;
  /** Height at the bottom that other boxes occupy. */
  readonly taken?: number;
}

/** Room for a name at the top of a box: as many lines as it needs, beside the icon at the right. */
function titleHeightOf(outer: Box, { naam = '', size = 12 }: Occupied): number {
  const lines = wrapText(naam, { width: outer.w - 2 * iconRoom, maxLines: 3, size }).length;
  return Math.ceil(titleMargin + lines * size * lineHeight + gap);
}

/**
 * Divides the room under the title of a component's box in equal boxes: one column up to three applications, else two
 * columns, or three where a long name leaves few rows, as far as the box has room. Every box lies inside the component's box, whatever its size.
 */
export function layOut(outer: Box, count: number, occupied: Occupied = {}): BoxLayout {
  if (count === 0) return { boxes: [], rest: undefined };
  const taken = occupied.taken ?? 0;
  const title = Math.min(titleHeightOf(outer, occupied), Math.floor((outer.h - taken) / 2));
  const pad = Math.min(padding, Math.floor(Math.min(outer.w, outer.h) / 8));
  const inner = {
    x: outer.x + pad,
    y: outer.y + title,
    w: Math.max(1, outer.w - 2 * pad),
    h: Math.max(1, outer.h - title - pad - taken),
  };
  const maxColumns = Math.max(1, Math.min(3, Math.floor((inner.w + gap) / (minWidth + gap))));
  const maxRows = Math.max(1, Math.min(4, Math.floor((inner.h + gap) / (minHeight + gap))));
  const room = Math.min(maxBoxes, maxColumns * maxRows);
  const slots = Math.min(count, room);
  const wanted = slots <= Math.min(3, maxRows) ? 1 : slots <= 2 * maxRows ? 2 : 3;
  const columns = Math.min(wanted, maxColumns);
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
