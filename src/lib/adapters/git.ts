import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { RepositoryFacts } from '../model/repositoryFacts.ts';
import { readHeadWithoutGit } from './gitHead.ts';

const runFile = promisify(execFile);

/**
 * Reads the commit of a checkout. Uses the git of this machine, and reads the folder itself where there is none.
 *
 * @param folder  top of the checkout; a repository further up (a ZIP unpacked inside another checkout) does not count
 * @returns       `{ kind: 'geen' }` without a repository or without a first commit; never throws for that
 */
export async function readRepositoryFacts(folder: string): Promise<RepositoryFacts> {
  try {
    const [top = '', isShallow] = lines(
      await git(folder, 'rev-parse', '--show-toplevel', '--is-shallow-repository'),
    );
    if ((await realpath(top)) !== (await realpath(folder))) return { kind: 'geen' };
    const [commit = '', seconds = ''] = lines(await git(folder, 'log', '-1', '--format=%H%n%ct'));
    const status = await git(folder, 'status', '--porcelain', '--untracked-files=normal');
    return {
      kind: 'git',
      commit,
      date: utc(Number(seconds)),
      isDirty: status !== '',
      isShallow: isShallow === 'true',
    };
  } catch {
    // No git on this machine, a repository that git does not trust, or none at all.
    const head = await readHeadWithoutGit(folder);
    if (head === undefined) return { kind: 'geen' };
    const { commit, seconds } = head;
    return { kind: 'git', commit, date: utc(seconds), isDirty: undefined, isShallow: undefined };
  }
}

/** Seconds since 1970 → `2026-11-23T08:15:00Z`. */
export function utc(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** Variables such as GIT_DIR, which a hook sets, would point git at another repository. */
export function environmentWithoutGit(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
}

async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await runFile('git', ['-c', 'core.quotepath=off', ...args], {
    cwd: folder,
    env: { ...environmentWithoutGit(), GIT_OPTIONAL_LOCKS: '0' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
