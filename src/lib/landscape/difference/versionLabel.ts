/**
 * A version as people read it: `24-11-2026 (main, 66d9dc31)`.
 * @param date `jjjj-mm-dd`
 * @param name what the user called it; left out where it is the commit itself
 */
export function versionLabel(date: string, commit: string, name = commit): string {
  const [year, month, day] = date.split('-');
  const short = commit.slice(0, 8);
  return `${day}-${month}-${year} (${commit.startsWith(name) ? short : `${name}, ${short}`})`;
}

/** The working tree, which has no date of its own. */
export const workingTreeLabel = 'de werkmap';
