import { branchPattern } from '../../proposals/branchName.ts';
import { lineDiff } from '../../proposals/lineDiff.ts';
import { type GuardOutcome, runGuard } from '../gitGuard.ts';
import {
  blobText,
  type LocalRepository,
  needGit,
  type TreeChange,
  treeChanges,
  tryGit,
} from './repository.ts';

/** A voorstel in the clone, from the message of its last commit. */
export interface LocalProposal {
  /** `voorstel/<login>/<slug>`. */
  readonly branch: string;
  readonly head: string;
  readonly title: string;
  readonly sentences: readonly string[];
  /** ISO 8601. */
  readonly date: string;
}

export interface ProposalFile {
  readonly path: string;
  readonly kind: 'nieuw' | 'gewijzigd' | 'verwijderd';
  readonly lines: ReturnType<typeof lineDiff>;
}

/** A record that both sides changed, as it was and as both have it. Null is no file. */
export interface ConflictFile {
  readonly path: string;
  readonly original: string | null;
  readonly theirs: string | null;
  readonly mine: string | null;
}

/** What the guard decides on a voorstel, and what both sides changed. */
export interface JudgedProposal {
  readonly proposal: LocalProposal;
  readonly changes: readonly TreeChange[];
  readonly conflicts: readonly ConflictFile[];
  readonly guard: GuardOutcome;
}

export interface ProposalDetail extends JudgedProposal {
  readonly files: readonly ProposalFile[];
  /** Files beyond those of `files`. */
  readonly more: number;
}

const maxShownFiles = 50;

/** All branches `voorstel/<login>/<slug>`, newest first. */
export async function listProposals(repository: LocalRepository): Promise<readonly LocalProposal[]> {
  const format = '%(refname:lstrip=2)%00%(objectname)%00%(committerdate:iso-strict)%00%(contents)%01';
  const output = await tryGit(
    repository,
    'for-each-ref',
    '--sort=-committerdate',
    `--format=${format}`,
    'refs/heads/voorstel',
  );
  return (output?.toString('utf8') ?? '').split('\x01\n').flatMap((part) => {
    const [branch = '', head = '', date = '', message = ''] = part.split('\0');
    if (!branchPattern.test(branch) || !/^[0-9a-f]{40}$/.test(head)) return [];
    const [title = '', ...sentences] = message.split('\n').filter((line) => line.trim() !== '');
    return [{ branch, head, title, sentences, date }];
  });
}

/** One voorstel with its difference, what both sides changed, and what the guard decides for this account. */
export async function readProposal(
  repository: LocalRepository,
  branch: string,
  authorId: number,
): Promise<ProposalDetail | undefined> {
  const judged = await judgeProposal(repository, branch, authorId);
  if (judged === undefined) return undefined;
  const { changes } = judged;
  return {
    ...judged,
    files: await Promise.all(changes.slice(0, maxShownFiles).map((change) => shown(repository, change))),
    more: Math.max(0, changes.length - maxShownFiles),
  };
}

/** The same without its difference line by line, for who does not show it. */
export async function judgeProposal(
  repository: LocalRepository,
  branch: string,
  authorId: number,
): Promise<JudgedProposal | undefined> {
  const proposal = (await listProposals(repository)).find((one) => one.branch === branch);
  if (proposal === undefined) return undefined;
  const base = await needGit(repository, 'rev-parse', 'HEAD');
  const guard = await runGuard({
    repository: repository.folder,
    base,
    head: proposal.head,
    authorId,
    root: repository.root,
    isLocal: true,
    ...(await besidePublic(repository)),
  });
  const fork = (await tryGit(repository, 'merge-base', base, proposal.head))?.toString('utf8').trim();
  const mine = fork === undefined ? [] : await treeChanges(repository, fork, proposal.head);
  const conflicts =
    fork === undefined || guard.landingTree !== undefined
      ? []
      : conflictsOf(mine, await treeChanges(repository, fork, base));
  return {
    proposal,
    changes: mine,
    conflicts: await Promise.all(
      conflicts.map(async ({ path, original, theirs, mine: own }) => ({
        path,
        original: await blobText(repository, original),
        theirs: await blobText(repository, theirs),
        mine: await blobText(repository, own),
      })),
    ),
    guard,
  };
}

/** A private repository refers to the public catalogue, and takes its colleagues for its own. */
async function besidePublic({ publicSide }: LocalRepository) {
  if (publicSide === undefined) return {};
  const { folder, root } = publicSide;
  const base = await needGit(publicSide, 'rev-parse', 'HEAD');
  return { isPrivate: true, publicCatalogue: { repository: folder, base, root } };
}

async function shown(
  repository: LocalRepository,
  { path, before, after }: TreeChange,
): Promise<ProposalFile> {
  const [old, fresh] = await Promise.all([blobText(repository, before), blobText(repository, after)]);
  const kind = before === undefined ? 'nieuw' : after === undefined ? 'verwijderd' : 'gewijzigd';
  return { path, kind, lines: lineDiff(old, fresh) };
}

function conflictsOf(mine: readonly TreeChange[], main: readonly TreeChange[]) {
  return mine.flatMap(({ path, before, after }) => {
    const other = main.find((change) => change.path === path);
    if (other === undefined || other.after === after) return [];
    return [{ path, original: before, theirs: other.after, mine: after }];
  });
}
