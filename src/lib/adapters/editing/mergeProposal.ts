import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { proposalTexts } from '../../diagnostics/texts/proposals.ts';
import { isSafePath } from '../../ownership/checkTree.ts';
import { branchPattern } from '../../proposals/branchName.ts';
import { mergeSubject } from '../../proposals/changeSet.ts';
import { blobId } from '../disk.ts';
import { GitObjects } from '../gitObjects.ts';
import { gitDirOf, guardEnvironment } from '../gitSandbox.ts';
import { replaceFiles } from '../replaceFiles.ts';
import { type LocalRepository, needGit, type TreeChange, treeChanges, tryGit } from './repository.ts';

export type MergeOutcome =
  | { readonly kind: 'samengevoegd'; readonly commit: string; readonly files: readonly string[] }
  /** Both sides changed these. */
  | { readonly kind: 'conflict'; readonly files: readonly string[] }
  /** The voorstel is gone, or is no longer what the user saw. */
  | { readonly kind: 'veranderd' }
  | { readonly kind: 'geweigerd'; readonly diagnostics: readonly Diagnostic[] }
  /** The clone is not in a state to merge in: Dutch text. */
  | { readonly kind: 'kan-niet'; readonly reason: string };

/**
 * Merges a voorstel into the branch that is checked out. Of the working tree and the index only the merged files
 * change; one of them with changes that were not committed is refused by name.
 *
 * Files are written before the branch moves: stopped in between, the voorstel is still there and merging again
 * finds its own files and goes on.
 *
 * @param head    the commit that the user saw; another one now is not merged
 * @param judged  the tree that the guard judged; nothing else lands
 */
export async function mergeProposal(
  repository: LocalRepository,
  branch: string,
  head: string,
  judged: string,
): Promise<MergeOutcome> {
  if (!branchPattern.test(branch) || !/^[0-9a-f]{40}$/.test(head)) return { kind: 'veranderd' };
  const tip = await tryGit(repository, 'rev-parse', '--verify', '--quiet', `refs/heads/${branch}`);
  if (tip?.toString('utf8').trim() !== head) return { kind: 'veranderd' };
  const target = (await tryGit(repository, 'symbolic-ref', '--quiet', 'HEAD'))?.toString('utf8').trim();
  if (target === undefined || target.startsWith('refs/heads/voorstel/')) {
    return { kind: 'kan-niet', reason: 'Deze kopie van de catalogus staat niet op haar hoofdlijn.' };
  }
  const base = await needGit(repository, 'rev-parse', 'HEAD');
  const title = await needGit(repository, 'log', '-1', '--format=%s', head);
  const landing = await mergeTrees(repository, base, head);
  if (typeof landing !== 'string') return { kind: 'conflict', files: landing };
  // The catalogue moved on since, or this clone merges in a way of its own (a driver, an attribute).
  if (landing !== judged) {
    return {
      kind: 'kan-niet',
      reason: 'De catalogus is veranderd sinds dit voorstel is gecontroleerd. Laad de pagina opnieuw.',
    };
  }
  const changes = await treeChanges(repository, base, landing);
  const outside = changes.find(
    ({ path, after, mode }) =>
      !path.startsWith(`${repository.root}/`) ||
      !isSafePath(path) ||
      (after !== undefined && mode !== '100644'),
  );
  if (outside !== undefined) {
    return {
      kind: 'kan-niet',
      reason: `'${outside.path}' hoort niet bij de gegevens. Bekijk dit voorstel met Git.`,
    };
  }
  const dirty = await dirtyFiles(repository, changes);
  if (dirty.length > 0) return { kind: 'geweigerd', diagnostics: dirty };
  const message = `${mergeSubject}${title}`;
  const commit = await commitTree(repository, landing, [base, head], message);
  await writeWorkingTree(repository, changes);
  await needGit(repository, 'update-ref', '-m', message, target, commit, base);
  await updateIndex(repository, changes);
  await tryGit(repository, 'update-ref', '-d', `refs/heads/${branch}`, head);
  return { kind: 'samengevoegd', commit, files: changes.map(({ path }) => path) };
}

/** Takes a voorstel away; false when it is gone or no longer what the user saw. */
export async function withdrawProposal(
  repository: LocalRepository,
  branch: string,
  head: string,
): Promise<boolean> {
  if (!branchPattern.test(branch) || !/^[0-9a-f]{40}$/.test(head)) return false;
  return (await tryGit(repository, 'update-ref', '-d', `refs/heads/${branch}`, head)) !== undefined;
}

/** As the sandbox of the guard has it: what git takes for a rename would land in a file that nobody proposed. */
const withoutRenames = ['-c', 'merge.renames=false', '-c', 'merge.directoryRenames=false'];

async function mergeTrees(
  repository: LocalRepository,
  base: string,
  head: string,
): Promise<string | readonly string[]> {
  const merge = ['merge-tree', '--write-tree', '--no-messages', base, head];
  const merged = await tryGit(repository, ...withoutRenames, ...merge);
  if (merged !== undefined) return merged.toString('utf8').trim();
  const fork = await needGit(repository, 'merge-base', base, head);
  const [mine, main] = await Promise.all([
    treeChanges(repository, fork, head),
    treeChanges(repository, fork, base),
  ]);
  return mine.filter(({ path }) => main.some((change) => change.path === path)).map(({ path }) => path);
}

async function dirtyFiles(
  repository: LocalRepository,
  changes: readonly TreeChange[],
): Promise<readonly Diagnostic[]> {
  const index = await stagedFiles(
    repository,
    changes.map(({ path }) => path),
  );
  const found: Diagnostic[] = [];
  for (const { path, before, after } of changes) {
    const bytes = await readFile(join(repository.folder, path)).catch(() => undefined);
    const onDisk = bytes === undefined ? undefined : blobId(bytes);
    const staged = index.get(path);
    const isKnown = (oid: string | undefined) => oid === before || oid === after;
    if (isKnown(onDisk) && isKnown(staged)) continue;
    found.push(diagnose(proposalTexts.dirtyFile, { path }, { file: path, line: 1, column: 1 }));
  }
  return found;
}

/** What the index has of some files: their blob ids. */
async function stagedFiles(
  repository: LocalRepository,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  // Without a path, git lists everything.
  if (paths.length === 0) return new Map();
  const output = await needGit(repository, '--literal-pathspecs', 'ls-files', '-s', '-z', '--', ...paths);
  return new Map(
    output.split('\0').flatMap((line) => {
      const [, oid, path] = /^\d+ ([0-9a-f]+) \d\t(.+)$/s.exec(line) ?? [];
      return oid === undefined || path === undefined ? [] : [[path, oid] as const];
    }),
  );
}

/** The name under which the local server commits: nobody logged in. */
const committer = ['-c', 'user.name=lokaal', '-c', 'user.email=lokaal@users.noreply.github.com'];

async function commitTree(
  repository: LocalRepository,
  tree: string,
  parents: readonly string[],
  message: string,
): Promise<string> {
  const links = parents.flatMap((parent) => ['-p', parent]);
  return needGit(repository, ...committer, 'commit-tree', tree, ...links, '-m', message);
}

async function writeWorkingTree(repository: LocalRepository, changes: readonly TreeChange[]): Promise<void> {
  const files: { readonly path: string; readonly text: string }[] = [];
  const objects = new GitObjects(await gitDirOf(repository.folder), guardEnvironment());
  try {
    for (const { path, after } of changes) {
      if (after === undefined) continue;
      const bytes = (await objects.contents(after))?.bytes;
      if (bytes === undefined) throw new Error('a merged file is missing');
      files.push({ path, text: bytes.toString('utf8') });
    }
  } finally {
    objects.close();
  }
  const removed = changes.filter(({ after }) => after === undefined).map(({ path }) => path);
  await replaceFiles(repository.folder, files, removed);
}

async function updateIndex(repository: LocalRepository, changes: readonly TreeChange[]): Promise<void> {
  const parts = changes.flatMap(({ path, after }) =>
    after === undefined ? ['--force-remove', path] : ['--add', '--cacheinfo', `100644,${after},${path}`],
  );
  if (parts.length > 0) await needGit(repository, 'update-index', ...parts);
}
