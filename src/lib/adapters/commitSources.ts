import { compareText } from '../diagnostics/order.ts';
import type { SourceFile } from '../yaml/source.ts';
import type { ContentRoot } from './disk.ts';
import { GitObjects } from './gitObjects.ts';
import { gitDirOf, guardEnvironment, resolveCommit, runGit } from './gitSandbox.ts';

/** The content of a commit. */
export interface CommitSources {
  /** Full id. */
  readonly commit: string;
  /** When it was made, in UTC: `2026-11-23`. */
  readonly date: string;
  readonly sources: readonly SourceFile[];
}

/**
 * Reads the content roots as they stood in a commit, without touching the working tree. A file whose bytes are at
 * hand already is not read again.
 * @param folder top of the checkout
 * @param name   commit, branch or tag
 * @param roots  only those inside the checkout are read: another repository has commits of its own
 * @param known  files that were read before, such as those of the working tree
 * @throws GuardUsageError with a Dutch message for a name that is no commit, and without git
 */
export async function readCommitSources(
  folder: string,
  name: string,
  roots: readonly ContentRoot[],
  known: readonly SourceFile[] = [],
): Promise<CommitSources> {
  const gitDir = await gitDirOf(folder);
  const commit = await resolveCommit(gitDir, name);
  const date = await runGit([`--git-dir=${gitDir}`, 'show', '-s', '--format=%ct', commit]);
  const bytesOf = new Map(known.map(({ blob, bytes }) => [blob, bytes]));
  const objects = new GitObjects(gitDir, guardEnvironment());
  try {
    const sources: SourceFile[] = [];
    for (const root of roots) {
      if (!isInCheckout(root)) continue;
      const found = await runGit([
        `--git-dir=${gitDir}`,
        'ls-tree',
        '-r',
        '-z',
        '--full-tree',
        commit,
        '--',
        `${root.name}/`,
      ]);
      const entries = parseTreeList(found.stdout).sort((a, b) => compareText(a.path, b.path));
      for (const { isSpecial, blob, path: file } of entries) {
        const bytes = isSpecial
          ? new Uint8Array()
          : (bytesOf.get(blob) ?? (await objects.contents(blob))?.bytes ?? new Uint8Array());
        const path = file.slice(root.name.length + 1);
        sources.push({
          root: root.name,
          isPrivate: root.isPrivate,
          path,
          file,
          blob,
          bytes,
          ...(isSpecial ? { isSpecial } : {}),
        });
      }
    }
    return {
      commit,
      date: new Date(Number(date.stdout.toString('latin1')) * 1000).toISOString().slice(0, 10),
      sources,
    };
  } finally {
    objects.close();
  }
}

/** Whether a root belongs to the checkout: one elsewhere is another repository, with commits of its own. */
export function isInCheckout({ name }: Pick<ContentRoot, 'name'>): boolean {
  return !name.startsWith('/') && !name.split('/').includes('..');
}

/** Lines of `git ls-tree -r -z`: `100644 blob <id>\t<path>\0`. What is no ordinary file is special. */
function parseTreeList(
  output: Buffer,
): { readonly isSpecial: boolean; readonly blob: string; readonly path: string }[] {
  return output
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', blob = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return path === '' ? [] : [{ isSpecial: !mode.startsWith('100'), blob, path }];
    });
}
