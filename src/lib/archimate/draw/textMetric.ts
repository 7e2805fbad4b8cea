/**
 * Widths of Noto Sans in thousandths of the font size, measured once: a drawing must be the same everywhere, so no
 * font of the machine at hand may decide where a line breaks. Other sans-serifs of drawings (Segoe UI, Arial) are
 * narrower.
 */
const ascii = [
  260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572, 572, 572,
  572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556, 519, 728, 741, 339,
  273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572,
  444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 479,
  361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
] as const;
/** Bold letters of this font are at most this much wider. */
const boldFactor = 1.08;
const wide = 1000;
const accented = 640;

/** Width of one line of text in pixels. Letters outside ASCII count as a wide one: never too small. */
export function widthOf(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    sum += ascii[code - 32] ?? (code < 0x250 ? accented : wide);
  }
  return (sum * size * (bold ? boldFactor : 1)) / 1000;
}

export interface TextRoom {
  /** Pixels. */
  readonly width: number;
  readonly maxLines: number;
  /** Font size in pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * Breaks a text in lines that fit: at line ends of its own, at spaces, after `-`, `/` and `_`, and within a word only
 * when the word alone is wider than the room. What is left over ends in `…`.
 */
export function wrapText(text: string, room: TextRoom): readonly string[] {
  const { width, maxLines, size, bold = false } = room;
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const piece of paragraph.trim().match(/[^\s/_-]*[\s/_-]+|[^\s/_-]+/g) ?? ['']) {
      if (widthOf((line + piece).trimEnd(), size, bold) <= width) {
        line += piece;
        continue;
      }
      if (line !== '') lines.push(line.trimEnd());
      line = piece;
      while (widthOf(line.trimEnd(), size, bold) > width && line.length > 1) {
        const head = fittingPart(line, { size, bold, width }, '-');
        lines.push(`${head}-`);
        line = line.slice(head.length);
      }
    }
    lines.push(line.trimEnd());
  }
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  const last = kept.pop() ?? '';
  return [...kept, `${fittingPart(`${last} `, { size, bold, width }, '…').trimEnd()}…`];
}

/** The longest beginning of a text, at least one letter, that fits with `tail` behind it. */
function fittingPart(
  text: string,
  room: { size: number; bold: boolean; width: number },
  tail: string,
): string {
  let end = text.length - 1;
  while (end > 1 && widthOf(text.slice(0, end) + tail, room.size, room.bold) > room.width) end -= 1;
  // Half of a pair of surrogates is no letter.
  if (end > 1 && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, Math.max(1, end));
}
