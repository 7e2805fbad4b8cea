import * as fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import git, { type TreeEntry } from 'isomorphic-git';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { proposalTexts } from '../diagnostics/texts/proposals.ts';
import { isSafePath } from '../ownership/checkTree.ts';
import { branchPattern } from '../proposals/branchName.ts';
import type { ChangeSet, FileChange } from '../proposals/changeSet.ts';
import { blobId } from './disk.ts';

/** One for the life of a process: isomorphic-git keeps the pack index in it, which makes the next commit fast. */
export type GitCache = object;

export interface WriteRequest {
  /** The `.git` folder, or a bare repository. */
  readonly gitDir: string;
  /** Top of the checkout: a touched file with changes that are not committed is refused. Undefined for a bare one. */
  readonly checkout?: string;
  readonly changeSet: ChangeSet;
  /** `voorstel/<login>/<slug>`. */
  readonly branch: string;
  readonly author: { readonly name: string; readonly email: string; readonly timestamp?: number };
  readonly cache?: GitCache;
}

export type WriteOutcome =
  | { readonly ok: true; readonly commit: string }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Commits a change set to a new branch, with Git's low-level objects only: index and working tree stay as they are.
 * Nothing is visible before the branch exists; an existing branch is never moved (SWC714). A branch that holds this very
 * voorstel already is the answer: who lost the first one (a server that stopped) asks again. A file that is not what
 * the change set was made on is a conflict (SWC708).
 *
 * @throws Error for a branch or path that our own code never makes
 */
export async function writeProposal(request: WriteRequest): Promise<WriteOutcome> {
  const { gitDir: gitdir, changeSet, branch, author, cache = {} } = request;
  if (!branchPattern.test(branch)) throw new Error('not the name of a voorstel');
  const ref = `refs/heads/${branch}`;
  const place = { file: '-', line: 1, column: 1 };
  const refused = (...diagnostics: Diagnostic[]): WriteOutcome => ({ ok: false, diagnostics });
  const present = await tipOf(gitdir, ref);
  if (present !== undefined) {
    return (await holds(request, present))
      ? { ok: true, commit: present }
      : refused(diagnose(proposalTexts.branchExists, { branch }, place));
  }
  if (changeSet.changes.length === 0) return refused(diagnose(proposalTexts.nothingChanged, {}, place));
  const dirty = await dirtyFiles(request);
  if (dirty.length > 0) return refused(...dirty);
  const { commit } = await git.readCommit({ fs, gitdir, oid: changeSet.base, cache });
  const conflicts: FileChange[] = [];
  const writer = { gitdir, cache, conflicts };
  const tree = await writeFolder(writer, commit.tree, changeSet.changes.map(splitPath));
  if (conflicts.length > 0)
    return refused(...(await Promise.all(conflicts.map((change) => explain(request, change)))));
  const stamp = {
    name: author.name,
    email: author.email,
    timestamp: author.timestamp ?? Math.floor(Date.now() / 1000),
    timezoneOffset: 0,
  };
  const oid = await git.writeCommit({
    fs,
    gitdir,
    commit: {
      message: changeSet.message,
      tree: tree ?? (await git.writeTree({ fs, gitdir, tree: [] })),
      parent: [changeSet.base],
      author: stamp,
      committer: stamp,
    },
  });
  // Looked at once more: two savings at the same time may not overwrite each other.
  if ((await tipOf(gitdir, ref)) !== undefined)
    return refused(diagnose(proposalTexts.branchExists, { branch }, place));
  await git.writeRef({ fs, gitdir, ref, value: oid, force: false });
  return { ok: true, commit: oid };
}

interface Writer {
  readonly gitdir: string;
  readonly cache: GitCache;
  readonly conflicts: FileChange[];
}

interface PartChange {
  readonly names: readonly string[];
  readonly change: FileChange;
}

function splitPath(change: FileChange): PartChange {
  if (!isSafePath(change.path)) throw new Error('not a path of a record');
  return { names: change.path.split('/'), change };
}

/** Writes the folders on the way to the changes anew; gives undefined when the folder runs empty. */
async function writeFolder(
  writer: Writer,
  oid: string | undefined,
  changes: readonly PartChange[],
): Promise<string | undefined> {
  const { gitdir, cache } = writer;
  const present = oid === undefined ? [] : (await git.readTree({ fs, gitdir, oid, cache })).tree;
  const entries = new Map(present.map((entry) => [entry.path, entry]));
  const perName = Map.groupBy(changes, ({ names }) => names[0] ?? '');
  for (const [name, inside] of perName) {
    const entry = entries.get(name);
    const [first] = inside;
    const next =
      first?.names.length === 1
        ? await writeFile(writer, entry, first.change)
        : await writeSubfolder(writer, entry, inside);
    if (next === undefined) entries.delete(name);
    else entries.set(name, { ...next, path: name });
  }
  return entries.size === 0 ? undefined : git.writeTree({ fs, gitdir, tree: [...entries.values()] });
}

type NewEntry = Omit<TreeEntry, 'path'>;

async function writeFile(
  { gitdir, conflicts }: Writer,
  entry: TreeEntry | undefined,
  change: FileChange,
): Promise<NewEntry | undefined> {
  const { content, baseOid } = change;
  if ((entry?.oid ?? null) !== baseOid) {
    conflicts.push(change);
    return entry;
  }
  if (content === null) return undefined;
  const oid = await git.writeBlob({ fs, gitdir, blob: new TextEncoder().encode(content) });
  return { mode: '100644', oid, type: 'blob' };
}

async function writeSubfolder(
  writer: Writer,
  entry: TreeEntry | undefined,
  changes: readonly PartChange[],
): Promise<NewEntry | undefined> {
  const inside = changes.map(({ names, change }) => ({ names: names.slice(1), change }));
  const oid = await writeFolder(writer, entry?.type === 'tree' ? entry.oid : undefined, inside);
  return oid === undefined ? undefined : { mode: '040000', oid, type: 'tree' };
}

async function tipOf(gitdir: string, ref: string): Promise<string | undefined> {
  return git.resolveRef({ fs, gitdir, ref }).catch(() => undefined);
}

/** Whether a commit is what this change set would make, on the same base and in the same words. */
async function holds({ gitDir: gitdir, changeSet, cache = {} }: WriteRequest, oid: string): Promise<boolean> {
  const { commit } = await git.readCommit({ fs, gitdir, oid, cache });
  const [parent, ...others] = commit.parent;
  if (parent !== changeSet.base || others.length > 0) return false;
  if (commit.message.trim() !== changeSet.message.trim()) return false;
  const base = await git.readCommit({ fs, gitdir, oid: changeSet.base, cache });
  const conflicts: FileChange[] = [];
  const writer = { gitdir, cache, conflicts };
  const tree = await writeFolder(writer, base.commit.tree, changeSet.changes.map(splitPath));
  return conflicts.length === 0 && tree === commit.tree;
}

async function dirtyFiles({ checkout, changeSet }: WriteRequest): Promise<readonly Diagnostic[]> {
  if (checkout === undefined) return [];
  const found: Diagnostic[] = [];
  for (const { path, baseOid } of changeSet.changes) {
    if ((await oidOnDisk(checkout, path)) !== baseOid) found.push(dirtyFile(path));
  }
  return found;
}

/** The edit was made on what stands on disk, and that was not committed; or the file changed in the meantime. */
async function explain({ checkout }: WriteRequest, { path, baseOid }: FileChange): Promise<Diagnostic> {
  const isFromDisk = checkout !== undefined && (await oidOnDisk(checkout, path)) === baseOid;
  return isFromDisk
    ? dirtyFile(path)
    : diagnose(proposalTexts.otherBase, { path }, { file: path, line: 1, column: 1 });
}

async function oidOnDisk(checkout: string, path: string): Promise<string | null> {
  const bytes = await readFile(join(checkout, path)).catch(() => undefined);
  return bytes === undefined ? null : blobId(bytes);
}

function dirtyFile(path: string): Diagnostic {
  return diagnose(proposalTexts.dirtyFile, { path }, { file: path, line: 1, column: 1 });
}
