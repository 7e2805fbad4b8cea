import { BrokenTreeError, type GitObjects, type TreeEntry } from './gitObjects.ts';

/** A path that differs between two trees. */
export interface RawChange {
  /** UTF-8 where it is; bytes that are not become `\xNN`. */
  readonly path: string;
  readonly before: TreeEntry | undefined;
  readonly after: TreeEntry | undefined;
}

/** Deeper than any record; a deeper tree was made to break something. */
const maxDepth = 12;
/** More differences than any change of ours. */
const maxChanges = 200_000;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What differs between two trees, blob by blob. Equal subtrees are never opened: the cost is that of the change. */
export async function diffTrees(
  objects: GitObjects,
  before: string | undefined,
  after: string | undefined,
): Promise<readonly RawChange[]> {
  const changes: RawChange[] = [];
  await walk(objects, before, after, [], changes);
  return changes;
}

async function walk(
  objects: GitObjects,
  before: string | undefined,
  after: string | undefined,
  parents: readonly string[],
  changes: RawChange[],
): Promise<void> {
  if (before === after) return;
  if (parents.length > maxDepth) throw new BrokenTreeError('de mappen zitten te diep in elkaar');
  const [old, fresh] = await Promise.all([entriesOf(objects, before), entriesOf(objects, after)]);
  for (const name of new Set([...old.keys(), ...fresh.keys()])) {
    const a = old.get(name);
    const b = fresh.get(name);
    if (a?.oid === b?.oid && a?.mode === b?.mode) continue;
    const path = [...parents, decodeName(name)];
    if (isTree(a) || isTree(b)) {
      await walk(objects, isTree(a) ? a?.oid : undefined, isTree(b) ? b?.oid : undefined, path, changes);
    }
    const change = {
      path: path.join('/'),
      before: isTree(a) ? undefined : a,
      after: isTree(b) ? undefined : b,
    };
    if (change.before !== undefined || change.after !== undefined) changes.push(change);
    if (changes.length > maxChanges) throw new BrokenTreeError('er zijn te veel wijzigingen');
  }
}

async function entriesOf(objects: GitObjects, oid: string | undefined): Promise<Map<string, TreeEntry>> {
  const entries = oid === undefined ? [] : await objects.tree(oid);
  return new Map(entries.map((entry) => [entry.name, entry]));
}

function isTree(entry: TreeEntry | undefined): boolean {
  return entry?.mode === '040000';
}

function decodeName(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1');
  try {
    return strict.decode(bytes);
  } catch {
    return latin1.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
  }
}

/** The entry at a path of a tree; undefined where nothing stands. */
export async function entryAt(
  objects: GitObjects,
  tree: string,
  path: string,
): Promise<TreeEntry | undefined> {
  let oid = tree;
  const names = path.split('/').map((name) => Buffer.from(name, 'utf8').toString('latin1'));
  for (const [index, name] of names.entries()) {
    const entry = (await objects.tree(oid)).find((candidate) => candidate.name === name);
    if (entry === undefined || index === names.length - 1) return entry;
    if (!isTree(entry)) return undefined;
    oid = entry.oid;
  }
  return undefined;
}

/** All files below a folder of a tree, at most two levels deep, as paths from the top. */
export async function filesBelow(
  objects: GitObjects,
  tree: string,
  folder: string,
  depth = 2,
): Promise<readonly { readonly path: string; readonly entry: TreeEntry }[]> {
  const top = await entryAt(objects, tree, folder);
  if (top === undefined || !isTree(top)) return [];
  const found: { readonly path: string; readonly entry: TreeEntry }[] = [];
  for (const entry of await objects.tree(top.oid)) {
    const path = `${folder}/${decodeName(entry.name)}`;
    if (!isTree(entry)) found.push({ path, entry });
    else if (depth > 1) found.push(...(await filesBelow(objects, tree, path, depth - 1)));
  }
  return found;
}
