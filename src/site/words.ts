/** `1 applicatie`, `1.234 applicaties`; `geen applicaties` for none. */
export function countOf(count: number, one: string, many: string): string {
  if (count === 0) return `geen ${many}`;
  return `${count.toLocaleString('nl-NL')} ${count === 1 ? one : many}`;
}

/** `a`, `a en b`, `a, b en c`. */
export function listOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
}
