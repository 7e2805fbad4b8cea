/** `1 applicatie`, `1.234 applicaties`; `geen applicaties` for none. */
export function countOf(count: number, one: string, many: string): string {
  if (count === 0) return `geen ${many}`;
  return `${count.toLocaleString('nl-NL')} ${count === 1 ? one : many}`;
}

/** `a`, `a en b`, `a, b en c`. */
export function listOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
}

const collator = new Intl.Collator('nl', { numeric: true });

/** Sorts by a Dutch reader's alphabet; signs before the first letter don't count, so 's-Hertogenbosch stands at the S. */
export function byName<Item>(nameOf: (item: Item) => string): (a: Item, b: Item) => number {
  return (a, b) => collator.compare(withoutSigns(nameOf(a)), withoutSigns(nameOf(b)));
}

function withoutSigns(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '');
}
