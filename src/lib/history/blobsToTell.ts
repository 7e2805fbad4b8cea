import type { RawCommit } from './change.ts';
import { meaningOfFile } from './meaningOfFile.ts';

/** More records or organisations than this in one commit are an import, and told as numbers. */
export const bulkLimits = { records: 60, organisaties: 20 } as const;

/** Changes per organisation that are told field by field: what a page and a feed show. */
export const maxTold = 50;

/** Whether a commit changes so much that nobody reads it record by record. */
export function isBulk({ files }: Pick<RawCommit, 'files'>, roots: readonly string[]): boolean {
  const records = files
    .map(({ file }) => meaningOfFile(file, roots))
    .filter((meaning) => meaning !== undefined && meaning.organisatie !== '');
  const organisaties = new Set(records.map((meaning) => meaning?.organisatie));
  return records.length > bulkLimits.records || organisaties.size > bulkLimits.organisaties;
}

/**
 * The blobs that must be read to tell the history in words: of the last changes of each organisation, imports left
 * out, and of each release of GEMMA its short file. Bounded by what pages show, however long the past is.
 *
 * @param commits  newest first
 */
export function blobsToTell(commits: readonly RawCommit[], roots: readonly string[]): ReadonlySet<string> {
  const wanted = new Set<string>();
  const told = new Map<string, number>();
  for (const commit of commits) {
    const bulk = isBulk(commit, roots);
    const meanings = commit.files.map((raw) => ({ raw, meaning: meaningOfFile(raw.file, roots) }));
    const owners = new Set(meanings.flatMap(({ meaning }) => meaning?.organisatie ?? []));
    const isShown = [...owners].some((owner) => (told.get(owner) ?? 0) < maxTold);
    for (const owner of owners) told.set(owner, (told.get(owner) ?? 0) + 1);
    for (const { raw, meaning } of meanings) {
      const isWanted =
        meaning?.kind === 'gemma-release' ||
        (isShown && !bulk && meaning !== undefined && meaning.organisatie !== '');
      if (!isWanted) continue;
      for (const blob of [raw.before, raw.after]) if (blob !== undefined) wanted.add(blob);
    }
  }
  return wanted;
}
