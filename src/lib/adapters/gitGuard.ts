import { diagnose } from '../diagnostics/diagnostic.ts';
import { guardTexts } from '../diagnostics/texts/guard.ts';
import { meaningOfPath } from '../model/paths.ts';
import { isSafePath, maxFiles, sizeLimitOf } from '../ownership/checkTree.ts';
import { recordChangesOf } from '../ownership/claims.ts';
import { decide } from '../ownership/decide.ts';
import type { Approval, Decision, GuardChange, GuardInput, TreeFile } from '../ownership/guardInput.ts';
import { actorsOf } from '../ownership/rights.ts';
import { namerOf, type OrganisatieSummary, summariseChanges } from '../proposals/summarise.ts';
import { readYaml } from '../yaml/readYaml.ts';
import { BrokenTreeError, GitObjects, type TreeEntry } from './gitObjects.ts';
import {
  checkGitVersion,
  gitDirOf,
  guardEnvironment,
  openSandbox,
  resolveCommit,
  runGit,
} from './gitSandbox.ts';
import { diffTrees, type RawChange } from './gitTrees.ts';
import type { PublicSide } from './guardCollection.ts';
import { joinFacts, readBaseFacts } from './guardFacts.ts';
import { checkLanding } from './guardNeighbourhood.ts';

export interface GuardRequest {
  /** A bare repository or a checkout. */
  readonly repository: string;
  /** Tip of the default branch now. */
  readonly base: string;
  readonly head: string;
  /** Numeric account id. */
  readonly authorId: number;
  /** See `GuardInput`; false unless told. */
  readonly isForeignHead?: boolean;
  readonly approvals?: readonly Approval[];
  /** Folder of the content root in the repository; `content` unless told. */
  readonly root?: string;
  readonly isPrivate?: boolean;
  /**
   * The public catalogue, for a proposal to a private repository: its records may be referred to, and its colleagues
   * and stewards have their rights there too. Trusted as the base is.
   */
  readonly publicCatalogue?:
    | { readonly repository: string; readonly base: string; readonly root: string }
    | undefined;
  /** `jjjj-mm-dd`; today unless told. */
  readonly today?: string;
  readonly isLocal?: boolean;
}

/** A decision with the tree it is about. */
export interface GuardOutcome {
  readonly decision: Decision;
  /** The tree that would land; undefined when there is none (conflict, no shared history, broken). */
  readonly landingTree: string | undefined;
  /** What changes in whose landscape, in domain words; empty when nothing could be read. */
  readonly summary: readonly OrganisatieSummary[];
}

/**
 * Reads from Git what the guard decides on, and decides. Fails closed: what cannot be read is refused. Runs no code,
 * hook or driver of the repository, and writes nothing into it.
 *
 * @throws GuardUsageError when git is missing or too old, or a repository, base or head does not exist
 */
export async function runGuard(request: GuardRequest): Promise<GuardOutcome> {
  checkGitVersion((await runGit(['version'])).stdout.toString('utf8'));
  const gitDir = await gitDirOf(request.repository);
  const base = await resolveCommit(gitDir, request.base);
  const head = await resolveCommit(gitDir, request.head);
  const open = request.publicCatalogue;
  const publicDir = open === undefined ? undefined : await gitDirOf(open.repository);
  const publicBase =
    open === undefined || publicDir === undefined ? undefined : await resolveCommit(publicDir, open.base);
  const sandbox = await openSandbox(gitDir, ...(publicDir === undefined ? [] : [publicDir]));
  const env = guardEnvironment();
  const objects = new GitObjects(sandbox.gitDir, env);
  const blank = blankInput(request, base, head);
  try {
    const git = (...args: readonly string[]) => runGit([`--git-dir=${sandbox.gitDir}`, ...args], env);
    if ((await git('merge-base', base, head)).code !== 0) {
      return { decision: decide({ ...blank, isRelated: false }), landingTree: undefined, summary: [] };
    }
    const treeOf = async (commit: string) =>
      (await git('rev-parse', '--verify', '--quiet', `${commit}^{tree}`)).stdout.toString('latin1').trim();
    const baseTree = await treeOf(base);
    // `merge-tree` tidies what it reads; a forge may not. So every folder that the head changed is looked at too.
    await diffTrees(objects, baseTree, await treeOf(head));
    const merge = await git('merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', base, head);
    const [landing = '', ...conflicts] = merge.stdout
      .toString('utf8')
      .split('\0')
      .filter((part) => part !== '');
    if (merge.code === 1) {
      return {
        decision: decide({ ...blank, conflicts: [...new Set(conflicts)] }),
        landingTree: undefined,
        summary: [],
      };
    }
    if (merge.code !== 0 || !/^[0-9a-f]{40}$/.test(landing))
      throw new BrokenTreeError('samenvoegen lukt niet');
    const { input, summary } = await readInput(blank, objects, {
      landing,
      baseTree,
      gitDir: sandbox.gitDir,
      env,
      request,
      publicSide:
        open === undefined || publicBase === undefined
          ? undefined
          : { tree: await treeOf(publicBase), root: open.root },
    });
    return { decision: decide(input), landingTree: landing, summary };
  } catch (error) {
    if (!(error instanceof BrokenTreeError)) throw error;
    const broken = diagnose(guardTexts.broken, { reason: error.message }, { file: '-', line: 1, column: 1 });
    return { decision: decide({ ...blank, problem: broken }), landingTree: undefined, summary: [] };
  } finally {
    objects.close();
    await sandbox.close();
  }
}

function blankInput(request: GuardRequest, base: string, head: string): GuardInput {
  return {
    base,
    head,
    root: request.root ?? 'content',
    isRelated: true,
    problem: undefined,
    conflicts: [],
    changes: [],
    authorId: request.authorId,
    isForeignHead: request.isForeignHead ?? false,
    approvals: request.approvals ?? [],
    stewards: [],
    colleagues: [],
    organisaties: new Map(),
    contentDiagnostics: [],
    today: request.today ?? new Date().toISOString().slice(0, 10),
    isLocal: request.isLocal ?? false,
  };
}

interface Trees {
  readonly landing: string;
  readonly baseTree: string;
  readonly gitDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly request: GuardRequest;
  readonly publicSide: PublicSide | undefined;
}

async function readInput(
  blank: GuardInput,
  objects: GitObjects,
  trees: Trees,
): Promise<{ readonly input: GuardInput; readonly summary: readonly OrganisatieSummary[] }> {
  const { landing, baseTree, gitDir, env, request, publicSide } = trees;
  const raw = await diffTrees(objects, baseTree, landing);
  const { root } = blank;
  const names = (change: RawChange) =>
    change.path.startsWith(`${root}/`) ? meaningOfPath(change.path.slice(root.length + 1)) : undefined;
  const changes = await Promise.all(raw.map((change) => readChange(objects, change, root)));
  const touched = new Set(raw.flatMap((change) => names(change)?.organisatie || []));
  for (const { after } of changes) for (const id of deelnemersIn(after)) touched.add(id);
  const mayReport = raw.some((change) => change.before === undefined && names(change)?.kind === 'applicatie');
  const actors = mayReport ? actorsOf(blank) : undefined;
  const own = await readBaseFacts(objects, baseTree, root, touched, actors);
  const facts =
    publicSide === undefined
      ? own
      : joinFacts(await readBaseFacts(objects, publicSide.tree, publicSide.root, touched, actors), own);
  const isSteward = actorsOf(blank).some((id) => facts.stewards.includes(id));
  if (raw.length > maxFiles && !isSteward) return { input: { ...blank, ...facts, changes }, summary: [] };
  const surroundings = {
    objects,
    gitDir,
    env,
    root,
    isPrivate: request.isPrivate ?? false,
    peildatum: blank.today,
    changes: raw,
    publicSide,
  };
  const { diagnostics, catalogue } = await checkLanding(surroundings, landing, baseTree);
  const input = { ...blank, ...facts, changes, contentDiagnostics: diagnostics };
  const records = recordChangesOf(input).map((change) => ({ ...change, path: change.file }));
  return { input, summary: summariseChanges(records, namerOf(catalogue)) };
}

async function readChange(objects: GitObjects, change: RawChange, root: string): Promise<GuardChange> {
  const [before, after] = await Promise.all([
    readTreeFile(objects, change.before, change.path, root),
    readTreeFile(objects, change.after, change.path, root),
  ]);
  return { path: change.path, before, after };
}

/** Size first; contents only of ordinary record files within their limit. */
async function readTreeFile(
  objects: GitObjects,
  entry: TreeEntry | undefined,
  path: string,
  root: string,
): Promise<TreeFile | undefined> {
  if (entry === undefined) return undefined;
  if (entry.mode === '160000') return { mode: entry.mode, size: 0, bytes: undefined };
  const info = await objects.info(entry.oid);
  if (info?.type !== 'blob') throw new BrokenTreeError(`de inhoud van een bestand ontbreekt`);
  const limit = sizeLimitOf(path, root) ?? 0;
  const isReadable =
    entry.mode === '100644' && info.size <= limit && isSafePath(path) && !path.startsWith(`${root}/gemma/`);
  const bytes = isReadable ? (await objects.contents(entry.oid))?.bytes : undefined;
  return { mode: entry.mode, size: info.size, bytes };
}

function deelnemersIn(file: TreeFile | undefined): readonly string[] {
  if (file?.bytes === undefined || !new TextDecoder().decode(file.bytes).includes('deelnemers:')) return [];
  const { value } = readYaml(new TextDecoder().decode(file.bytes), '-');
  const list =
    typeof value === 'object' && value !== null && 'deelnemers' in value ? value.deelnemers : undefined;
  return Array.isArray(list) ? list.filter((id) => typeof id === 'string' && /^[a-z0-9-]+$/.test(id)) : [];
}
