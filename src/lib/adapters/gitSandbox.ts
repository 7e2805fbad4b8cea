import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { environmentWithoutGit } from './git.ts';

/** Something about the machine or the call, not about the proposal: exit code 2. */
export class GuardUsageError extends Error {
  override readonly name = 'GuardUsageError';
}

/** A name that stands for no commit; the text says how to find one that does. */
export class UnknownCommitError extends GuardUsageError {}

/** A Git process may take this long before the guard gives up, in milliseconds. */
const timeLimit = 120_000;

/** Nothing of this machine's or the repository's set-up decides: no hooks, drivers, helpers, replacements, network. */
export function guardEnvironment(): NodeJS.ProcessEnv {
  return {
    ...environmentWithoutGit(),
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
  };
}

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
}

/** Runs git to its end. Exit codes are given, not thrown; a missing git is a `GuardUsageError`. */
export function runGit(
  args: readonly string[],
  env: NodeJS.ProcessEnv = guardEnvironment(),
): Promise<GitResult> {
  return new Promise((done, reject) => {
    const options = { env, encoding: 'buffer' as const, maxBuffer: 64 * 1024 * 1024, timeout: timeLimit };
    execFile('git', [...args], options, (error, stdout) => {
      if (error === null) done({ code: 0, stdout });
      else if (typeof error.code === 'number') done({ code: error.code, stdout });
      else if (error.code === 'ENOENT') reject(new GuardUsageError(noGit));
      // Ended by a signal: a time limit, or an assertion of git over what it read.
      else if (error.signal !== undefined && error.signal !== null) done({ code: 128, stdout });
      else reject(error);
    });
  });
}

const noGit = 'git ontbreekt op deze machine. Installeer git 2.38 of nieuwer (https://git-scm.com).';

/** Refuses a git without `merge-tree --write-tree` (before 2.38). `versionText` is what `git version` prints. */
export function checkGitVersion(versionText: string): void {
  const match = /(\d+)\.(\d+)/.exec(versionText);
  const [major, minor] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  if (major > 2 || (major === 2 && minor >= 38)) return;
  throw new GuardUsageError(
    `de controle heeft git 2.38 of nieuwer nodig; hier staat ${versionText.trim()}. Installeer een nieuwere git (https://git-scm.com).`,
  );
}

/** A repository of our own that borrows the objects of another: its config, hooks, refs and replacements don't count. */
export interface Sandbox {
  readonly gitDir: string;
  readonly close: () => Promise<void>;
}

/** Where the objects of a bare repository or a checkout are. */
export async function gitDirOf(repository: string): Promise<string> {
  const folder = resolve(repository);
  for (const candidate of [join(folder, '.git'), folder]) {
    const [objects, head] = await Promise.all([
      isThere(join(candidate, 'objects')),
      isThere(join(candidate, 'HEAD')),
    ]);
    if (objects && head) return candidate;
  }
  // A worktree's .git is a file that points elsewhere.
  const { code, stdout } = await runGit([
    '-C',
    folder,
    'rev-parse',
    '--path-format=absolute',
    '--git-common-dir',
  ]);
  if (code !== 0) throw new GuardUsageError(`'${repository}' is geen Git-repository.`);
  return stdout.toString('utf8').trim();
}

/** Top of the checkout in which a folder stands; undefined where it stands in none. */
export async function topOf(folder: string): Promise<string | undefined> {
  const { code, stdout } = await runGit(['-C', folder, 'rev-parse', '--show-toplevel']);
  return code === 0 ? stdout.toString('utf8').replace(/\n$/, '') : undefined;
}

/** @param more  repositories whose objects may be read as well */
export async function openSandbox(gitDir: string, ...more: readonly string[]): Promise<Sandbox> {
  const folder = await mkdtemp(join(tmpdir(), 'softwarecatalogus-controle-'));
  await mkdir(join(folder, 'objects', 'info'), { recursive: true });
  await mkdir(join(folder, 'refs'));
  await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/main\n');
  await writeFile(
    join(folder, 'config'),
    '[core]\n\trepositoryformatversion = 0\n\tbare = true\n[merge]\n\trenames = false\n\tdirectoryRenames = false\n',
  );
  const stores = [gitDir, ...more].map((one) => `${join(one, 'objects')}\n`);
  await writeFile(join(folder, 'objects', 'info', 'alternates'), stores.join(''));
  if (await isThere(join(gitDir, 'shallow')))
    await copyFile(join(gitDir, 'shallow'), join(folder, 'shallow'));
  return { gitDir: folder, close: () => rm(folder, { recursive: true, force: true }) };
}

/** The commit that a name stands for. Names that look like an option are names all the same. */
export async function resolveCommit(gitDir: string, name: string): Promise<string> {
  const args = [
    `--git-dir=${gitDir}`,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ];
  const { code, stdout } = await runGit(args);
  const oid = stdout.toString('latin1').trim();
  if (code !== 0 || !/^[0-9a-f]{40}$/.test(oid)) {
    throw new UnknownCommitError(
      `'${name}' is geen commit of tak in deze repository. Kies er een uit 'git branch --all' of 'git log --oneline', of haal op wat ontbreekt met 'git fetch'.`,
    );
  }
  return oid;
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
