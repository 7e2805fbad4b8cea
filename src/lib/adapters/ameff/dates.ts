import type { Selection } from '../../landscape/selectLandscape.ts';
import { readRepositoryFacts } from '../git.ts';
import { readHistory } from '../history.ts';

/** The day that a file without any history gets: not today, because the same input must give the same bytes. */
const noDate = '1970-01-01';

/**
 * Makes the function that dates a scope: the committer date (UTC) of the last commit that changed one of its records
 * (ameff.md §1). Records that are not committed yet, a shallow clone and a ZIP have no such date; then that of the
 * commit at hand counts, and without a repository 1-1-1970.
 * @param folder top of the checkout
 * @param roots  content roots, from the top
 */
export async function readDates(
  folder: string,
  roots: readonly string[],
): Promise<(selection: Selection) => string> {
  const [facts, history] = await Promise.all([readRepositoryFacts(folder), readHistory(folder, roots)]);
  const fallback = facts.kind === 'git' ? facts.date.slice(0, 10) : noDate;
  if (history.kind === 'niet-beschikbaar') return () => fallback;
  return ({ entries }) => {
    let last = '';
    for (const { file } of entries) {
      const date = history.lastChange.get(file)?.date ?? '';
      if (date > last) last = date;
    }
    return last === '' ? fallback : last.slice(0, 10);
  };
}
