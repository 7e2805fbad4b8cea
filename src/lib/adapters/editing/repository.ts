import { guardEnvironment, runGit } from '../gitSandbox.ts';

/** The clone in which the local server works. */
export interface LocalRepository {
  /** Top of the checkout. */
  readonly folder: string;
  /** Folder of the content root that is written to, inside the checkout: `content`. */
  readonly root: string;
  /** Name of that root as the user set it, for a private root: `../prive/content`. */
  readonly name?: string;
  /** The public catalogue beside a private root; undefined for the public one itself. */
  readonly publicSide?: LocalRepository;
}

/** Runs git in the clone, without its hooks; undefined when git says no. */
export async function tryGit(
  { folder }: LocalRepository,
  ...args: readonly string[]
): Promise<Buffer | undefined> {
  const { code, stdout } = await runGit(
    ['-C', folder, '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotepath=off', ...args],
    guardEnvironment(),
  );
  return code === 0 ? stdout : undefined;
}

/** The same where a no is a fault of our own or of the machine. */
export async function needGit(repository: LocalRepository, ...args: readonly string[]): Promise<string> {
  const output = await tryGit(repository, ...args);
  if (output === undefined) throw new Error(`git ${args[0]} failed`);
  return output.toString('utf8').trim();
}

/** A file that differs between two trees. `before` and `after` are blob ids; undefined where there is no file. */
export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What differs between two commits or trees; a rename is a removal and an addition. */
export async function treeChanges(
  repository: LocalRepository,
  from: string,
  to: string,
): Promise<readonly TreeChange[]> {
  const output = await tryGit(
    repository,
    'diff-tree',
    '-r',
    '-z',
    '--raw',
    '--no-renames',
    '--full-index',
    from,
    to,
  );
  if (output === undefined) throw new Error('git diff-tree failed');
  const parts = output.toString('utf8').split('\0');
  const changes: TreeChange[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [, mode = '', before = '', after = ''] = (parts[index] ?? '').slice(1).split(' ');
    changes.push({ path: parts[index + 1] ?? '', mode, before: oidOf(before), after: oidOf(after) });
  }
  return changes;
}

function oidOf(text: string): string | undefined {
  return /^0+$/.test(text) ? undefined : text;
}

/** Text of a blob; null where there is none. Longer than 256 KB is cut: it is for the eye. */
export async function blobText(repository: LocalRepository, oid: string | undefined): Promise<string | null> {
  if (oid === undefined) return null;
  const bytes = await tryGit(repository, 'cat-file', 'blob', oid);
  return bytes === undefined ? null : bytes.subarray(0, 256 * 1024).toString('utf8');
}
