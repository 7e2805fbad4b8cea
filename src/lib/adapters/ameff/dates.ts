import type { History } from '../../history/change.ts';
import { lastChange } from '../../history/lastChange.ts';
import { lastDate } from '../../landscape/landscapeFile.ts';
import type { Selection } from '../../landscape/selectLandscape.ts';
import type { RepositoryFacts } from '../../model/repositoryFacts.ts';
import { isInCheckout } from '../commitSources.ts';
import { type ContentRoot, contentRoots } from '../disk.ts';
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
 * When records were changed, from the history that a build has read already. Only for private roots inside the
 * checkout, which no history tells of, the past is walked again.
 * @param folder  top of the checkout
 * @param facts   of that checkout
 * @param history of its public roots
 */
export async function readChangeDates(
  folder: string,
  facts: RepositoryFacts,
  history: History,
): Promise<ChangeDates> {
  const closed = namesInCheckout(contentRoots().filter(({ isPrivate }) => isPrivate));
  const walked = closed.length === 0 ? new Map() : await walkedDates(folder, closed);
  return {
    of: (file) => lastChange(history, file)?.date.slice(0, 10) ?? walked.get(file),
    fallback: fallbackOf(facts),
  };
}

/** Date of the last change by file; empty in a shallow clone and a ZIP, which know none. */
async function walkedDates(folder: string, roots: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const history = await readHistory(folder, roots);
  return history.kind === 'niet-beschikbaar'
    ? new Map()
    : new Map([...history.lastChange].map(([file, { date }]) => [file, date.slice(0, 10)]));
}

/** Git refuses to look outside its repository: one such root would take the dates of all others away. */
function namesInCheckout(roots: readonly Pick<ContentRoot, 'name'>[]): readonly string[] {
  return roots.filter(isInCheckout).map(({ name }) => name);
}

function fallbackOf(facts: RepositoryFacts): string {
  return facts.kind === 'git' ? facts.date.slice(0, 10) : noDate;
}

/**
 * Makes the function that dates a scope, for a program that reads no history: see `dateOfScopes`.
 * @param folder top of the checkout
 * @param roots  names of the content roots
 */
export async function readDates(
  folder: string,
  roots: readonly string[],
): Promise<(selection: Selection) => string> {
  const inside = namesInCheckout(roots.map((name) => ({ name })));
  const [facts, walked] = await Promise.all([
    readRepositoryFacts(folder),
    inside.length === 0 ? new Map<string, string>() : walkedDates(folder, inside),
  ]);
  return dateOfScopes({ of: (file) => walked.get(file), fallback: fallbackOf(facts) });
}

/** A scope has the committer date (UTC) of the last commit that changed one of its records (ameff.md §1). */
export function dateOfScopes(dates: ChangeDates): (selection: Selection) => string {
  return ({ entries }) =>
    lastDate(
      entries.map(({ file }) => dates.of(file)),
      dates.fallback,
    );
}
