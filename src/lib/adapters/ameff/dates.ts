import { lastDate } from '../../landscape/landscapeFile.ts';
import type { Selection } from '../../landscape/selectLandscape.ts';
import { readRepositoryFacts } from '../git.ts';
import { readHistory } from '../history.ts';

/** The day that a file without any history gets: not today, because the same input must give the same bytes. */
const noDate = '1970-01-01';

/** When records were changed. */
export interface ChangeDates {
  /** `jjjj-mm-dd` (UTC) of the last commit that changed a file; undefined when it is not committed or not known. */
  readonly of: (file: string) => string | undefined;
  /** What counts where nothing is known: the date of the commit at hand, without a repository 1-1-1970. */
  readonly fallback: string;
}

/**
 * Reads when records were changed. A shallow clone and a ZIP know no dates per file.
 * @param folder top of the checkout
 * @param roots  content roots, from the top
 */
export async function readChangeDates(folder: string, roots: readonly string[]): Promise<ChangeDates> {
  const [facts, history] = await Promise.all([readRepositoryFacts(folder), readHistory(folder, roots)]);
  const fallback = facts.kind === 'git' ? facts.date.slice(0, 10) : noDate;
  return {
    of: (file) =>
      history.kind === 'niet-beschikbaar' ? undefined : history.lastChange.get(file)?.date.slice(0, 10),
    fallback,
  };
}

/**
 * Makes the function that dates a scope: the committer date (UTC) of the last commit that changed one of its records
 * (ameff.md §1).
 */
export async function readDates(
  folder: string,
  roots: readonly string[],
): Promise<(selection: Selection) => string> {
  const dates = await readChangeDates(folder, roots);
  return ({ entries }) =>
    lastDate(
      entries.map(({ file }) => dates.of(file)),
      dates.fallback,
    );
}
