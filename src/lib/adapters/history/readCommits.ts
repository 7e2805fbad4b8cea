import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { RawCommit, RawFile } from '../../history/change.ts';
import { environmentWithoutGit, readRepositoryFacts, utc } from '../git.ts';
import { readKeptCommits, writeKeptCommits } from './keptCommits.ts';

/**
 * Every commit of the main line that changed something below the given folders, newest first: one streamed walk over
 * all history, of which only the new part is walked again when the last one was kept. A merge counts as the change
 * that it brought, with the author and the words of what was merged.
 *
 * @param folder  top of the checkout
 * @param roots   folders to look at, from the top
 * @param cache   file for what was walked; nothing is kept without it
 * @returns       undefined without a repository, without git and in a clone without its past
 */
export async function readCommits(
  folder: string,
  roots: readonly string[],
  cache?: string,
): Promise<readonly RawCommit[] | undefined> {
  const facts = await readRepositoryFacts(folder);
  if (facts.kind !== 'git' || facts.isShallow !== false) return undefined;
  // Git knows nothing of a folder outside the repository.
  if (roots.length === 0 || roots.some((root) => root.startsWith('/') || root.startsWith('..')))
    return undefined;
  const head = facts.commit;
  const kept = cache === undefined ? undefined : readKeptCommits(cache, roots);
  if (kept?.head === head) return kept.commits;
  const fresh = kept === undefined ? undefined : await walk(folder, roots, `${kept.head}..${head}`);
  // Only a walk that ends right above what was kept continues it: else history was rewritten.
  const isContinued = kept !== undefined && fresh?.last === kept.head;
  const walked = isContinued ? fresh : await walk(folder, roots, head);
  if (walked === undefined) return undefined;
  const commits = isContinued ? [...walked.commits, ...kept.commits] : walked.commits;
  if (cache !== undefined) await writeKeptCommits(cache, { roots, head, commits });
  return commits;
}

interface Walked {
  readonly commits: readonly RawCommit[];
  /** First parent of the oldest commit that was seen; empty at the beginning of history. */
  readonly last: string;
}

async function walk(folder: string, roots: readonly string[], range: string): Promise<Walked | undefined> {
  const commits: (RawCommit & { files: RawFile[]; isPlatform: boolean })[] = [];
  const merged = new Map<number, string>();
  let last = '';
  const format = '--format=%x01%H%x00%ct%x00%P%x00%ae%x00%s';
  const log = ['log', '--first-parent', '-m', '--no-renames', '--raw', '--no-abbrev', format, range, '--'];
  const isDone = await eachLine(folder, log, '', (line) => {
    if (line.startsWith('\u0001')) {
      const [commit = '', seconds = '', parents = '', email = '', subject = ''] = line.slice(1).split('\0');
      const [first = '', second] = parents.split(' ');
      last = first;
      dropEmpty(commits, merged);
      if (second !== undefined) merged.set(commits.length, second);
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
  dropEmpty(commits, merged);
  return { commits: await withMerged(folder, commits, merged), last };
}

/** A last commit without records is none of ours: its place is for the next. */
function dropEmpty(commits: RawCommit[], merged: Map<number, string>): void {
  if (commits.at(-1)?.files.length !== 0) return;
  commits.pop();
  merged.delete(commits.length);
}

/** Gives merges the author and the first line of what they merged. @param merged  merged commit by place in the list */
async function withMerged(
  folder: string,
  commits: readonly RawCommit[],
  merged: ReadonlyMap<number, string>,
): Promise<readonly RawCommit[]> {
  if (merged.size === 0) return commits;
  const told = [...commits];
  const places = new Map([...merged].map(([index, tip]) => [tip, index]));
  const show = ['log', '--no-walk=unsorted', '--stdin', '--format=%H%x00%ae%x00%s'];
  await eachLine(folder, show, [...merged.values()].join('\n'), (line) => {
    const [tip = '', email = '', subject = ''] = line.split('\0');
    const index = places.get(tip) ?? -1;
    const commit = told[index];
    if (commit !== undefined) told[index] = { ...commit, email, subject, isMerge: true };
  });
  return told;
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
