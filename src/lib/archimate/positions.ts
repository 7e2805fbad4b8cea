/** A place in a text, from 1; columns in UTF-16 code units, as editors count. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds places in a source text. Nothing is computed until the first question: most files have no faults,
 * and then positions cost nothing.
 */
export class Positions {
  readonly #text: string;
  #lineStarts: readonly number[] | undefined;
  readonly #byAttribute = new Map<string, ReadonlyMap<string, readonly number[]>>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Line and column of an offset in the text. */
  at(offset: number): LineColumn {
    this.#lineStarts ??= findLineStarts(this.#text);
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }

  /**
   * The tag in which this attribute has this value.
   * @param attribute such as `identifier` or `identifierRef`
   * @param occurrence 0 for the first such tag in the file
   */
  find(attribute: string, value: string, occurrence = 0): LineColumn | undefined {
    let places = this.#byAttribute.get(attribute);
    if (!places) {
      places = findAttribute(this.#text, attribute);
      this.#byAttribute.set(attribute, places);
    }
    const offset = places.get(value)?.[occurrence];
    return offset === undefined ? undefined : this.at(offset);
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function findAttribute(text: string, attribute: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const pattern = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
  for (const match of text.matchAll(pattern)) {
    const value = match[1] ?? match[2] ?? '';
    const offset = Math.max(0, text.lastIndexOf('<', match.index));
    const known = places.get(value);
    if (known) known.push(offset);
    else places.set(value, [offset]);
  }
  return places;
}
