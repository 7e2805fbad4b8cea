import { fold } from './fold.ts';
import type { SearchColumns } from './searchColumns.ts';

/** Below this share of common letter triples a name does not look like the text. */
const threshold = 0.3;

/**
 * Names that look most like a text of which nothing was found, best first (share of common letter triples).
 * Different names only; on equal likeness the name with more users.
 */
export function suggestNames(columns: SearchColumns, text: string, limit = 3): readonly string[] {
  const wanted = triplesOf(fold(text));
  if (wanted.size === 0) return [];
  const scored: { readonly record: number; readonly likeness: number }[] = [];
  for (let record = 0; record < columns.size; record += 1) {
    const own = triplesOf(columns.names[record] ?? '');
    let common = 0;
    for (const triple of wanted) if (own.has(triple)) common += 1;
    const likeness = (2 * common) / (wanted.size + own.size);
    if (likeness >= threshold) scored.push({ record, likeness });
  }
  const users = (record: number) => columns.index.users[record] ?? 0;
  scored.sort((a, b) => b.likeness - a.likeness || users(b.record) - users(a.record) || a.record - b.record);
  return [...new Set(scored.map(({ record }) => columns.index.names[record] ?? ''))].slice(0, limit);
}

function triplesOf(folded: string): ReadonlySet<string> {
  const triples = new Set<string>();
  for (let at = 0; at + 3 <= folded.length; at += 1) triples.add(folded.slice(at, at + 3));
  return triples;
}
