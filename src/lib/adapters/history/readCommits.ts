import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { RawCommit, RawFile } from '../../history/change.ts';
import { environmentWithoutGit, readRepositoryFacts, utc } from '../git.ts';

/**
 * Every commit of the main line that changed something below the given folders, newest first: one streamed walk over
 * all history. A merge counts as the change that it brought, with the author and the words of what was merged.
 *
 * @param folder  top of the checkout
 * @param roots   folders to look at, from the top
 * @returns       undefined without a repository, without git and in a clone without its past
 */
export async function readCommits(
  folder: string,
  roots: readonly string[],
): Promise<readonly RawCommit[] | undefined> {
  const facts = await readRepositoryFacts(folder);
  if (facts.kind !== 'git' || facts.isShallow !== false || roots.length === 0) return undefined;
  const commits: (RawCommit & { files: RawFile[]; isPlatform: boolean })[] = [];
  const merged = new Map<string, number>();
  const format = '--format=%x01%H%x00%ct%x00%P%x00%ae%x00%s';
  const log = [
    'log',
    '--first-parent',
    '-m',
    '--no-renames',
    '--raw',
    '--no-abbrev',
    '--full-diff',
    format,
    '--',
    ...roots,
  ];
  const isDone = await eachLine(folder, log, '', (line) => {
    if (line.startsWith('\u0001')) {
      const [commit = '', seconds = '', parents = '', email = '', subject = ''] = line.slice(1).split('\0');
      const [, second] = parents.split(' ');
      if (second !== undefined) merged.set(second, commits.length);
      commits.push({ commit, date: utc(Number(seconds)), email, subject, files: [], isPlatform: false });
      return;
    }
    const [, before = '', after = '', file = ''] =
      /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) \S+\t(.+)$/.exec(line) ?? [];
    const commit = commits.at(-1);
    if (file === '' || commit === undefined) return;
    if (roots.some((root) => file.startsWith(`${root}/`))) {
      commit.files.push({ file, before: blobOf(before), after: blobOf(after) });
    } else commit.isPlatform = true;
  });
  if (!isDone) return undefined;
  if (merged.size > 0) {
    const show = ['log', '--no-walk=unsorted', '--stdin', '--format=%H%x00%ae%x00%s'];
    await eachLine(folder, show, [...merged.keys()].join('\n'), (line) => {
      const [tip = '', email = '', subject = ''] = line.split('\0');
      const index = merged.get(tip);
      const commit = index === undefined ? undefined : commits[index];
      if (index !== undefined && commit !== undefined) commits[index] = { ...commit, email, subject };
    });
  }
  return commits;
}

function blobOf(text: string): string | undefined {
  return /^0+$/.test(text) ? undefined : text;
}

/** Runs git and gives its output line by line; false when it failed or is not there. */
async function eachLine(
  folder: string,
  args: readonly string[],
  input: string,
  take: (line: string) => void,
): Promise<boolean> {
  const child = spawn('git', ['-c', 'core.quotepath=off', ...args], {
    cwd: folder,
    env: environmentWithoutGit(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  for await (const line of createInterface({ input: child.stdout })) take(line);
  return ended;
}
