import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { environmentWithoutGit, readRepositoryFacts, utc } from './git.ts';

/** The commit that last changed a file. */
export interface LastChange {
  readonly commit: string;
  /** When that commit was made, in UTC: `2026-11-23T08:15:00Z`. */
  readonly date: string;
}

export type History =
  | { readonly kind: 'geschiedenis'; readonly lastChange: ReadonlyMap<string, LastChange> }
  /** No repository, no git on this machine, or a clone without its past: said so, never guessed. */
  | { readonly kind: 'niet-beschikbaar' };

/**
 * The last change of every file below some paths: one streamed walk over the history, newest first, that ends
 * when every path of `until` has been seen. Merges count as the change that they brought to the main line.
 *
 * @param folder  top of the checkout
 * @param paths   folders or files to look at, from the top
 * @param until   files that must be found; the walk stops early when it has them all
 */
export async function readHistory(
  folder: string,
  paths: readonly string[] = ['.'],
  until?: ReadonlySet<string>,
): Promise<History> {
  const facts = await readRepositoryFacts(folder);
  if (facts.kind !== 'git' || facts.isShallow !== false) return { kind: 'niet-beschikbaar' };
  const child = spawn(
    'git',
    [
      '-c',
      'core.quotepath=off',
      'log',
      '--first-parent',
      '-m',
      '--no-renames',
      '--name-only',
      '--format=%x01%H %ct',
      '--',
      ...paths,
    ],
    { cwd: folder, env: environmentWithoutGit(), stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const lastChange = new Map<string, LastChange>();
  let missing = until?.size ?? Number.POSITIVE_INFINITY;
  let change: LastChange = { commit: '', date: '' };
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('\u0001')) {
      const [commit = '', seconds = ''] = line.slice(1).split(' ');
      change = { commit, date: utc(Number(seconds)) };
    } else if (line !== '' && !lastChange.has(line)) {
      lastChange.set(line, change);
      if (until?.has(line)) missing -= 1;
      if (missing === 0) {
        child.kill();
        break;
      }
    }
  }
  return { kind: 'geschiedenis', lastChange };
}
