import fs from 'node:fs';
import isomorphicGit from 'isomorphic-git';

/** The commit that a checkout stands on, read from `.git` itself: for machines without git. Undefined without one. */
export async function readHeadWithoutGit(
  folder: string,
): Promise<{ readonly commit: string; readonly seconds: number } | undefined> {
  try {
    const commit = await isomorphicGit.resolveRef({ fs, dir: folder, ref: 'HEAD' });
    const { commit: details } = await isomorphicGit.readCommit({ fs, dir: folder, oid: commit });
    return { commit, seconds: details.committer.timestamp };
  } catch {
    return undefined;
  }
}
