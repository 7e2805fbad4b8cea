import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { proposalTexts } from '../../diagnostics/texts/proposals.ts';
import { branchName, localLogin } from '../../proposals/branchName.ts';
import { type FileChange, mergeSubject, messageOf } from '../../proposals/changeSet.ts';
import { GitObjects } from '../gitObjects.ts';
import { gitDirOf, guardEnvironment } from '../gitSandbox.ts';
import { writeProposal } from '../gitWrite.ts';
import { type LocalRepository, needGit, type TreeChange, treeChanges, tryGit } from './repository.ts';

export interface MergedProposal {
  readonly commit: string;
  readonly title: string;
  /** ISO 8601. */
  readonly date: string;
}

/** The last voorstellen that the local server merged, newest first. */
export async function listMerged(
  repository: LocalRepository,
  count = 10,
): Promise<readonly MergedProposal[]> {
  const output = await tryGit(
    repository,
    ...['log', '--first-parent', '--merges', `-${count}`, `--grep=^${mergeSubject}`],
    '--format=%H%x00%cI%x00%s%x01',
  );
  return (output?.toString('utf8') ?? '').split('\x01').flatMap((part) => {
    const [commit = '', date = '', subject = ''] = part.trim().split('\0');
    if (!/^[0-9a-f]{40}$/.test(commit)) return [];
    return [{ commit, date, title: subject.slice(mergeSubject.length) }];
  });
}

export type UndoOutcome =
  | { readonly ok: true; readonly branch: string }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Makes a voorstel that takes a merged voorstel back: looked at and merged like any other. */
export async function undoMerge(repository: LocalRepository, commit: string): Promise<UndoOutcome> {
  const merged = (await listMerged(repository, 100)).find((one) => one.commit === commit);
  if (merged === undefined) {
    const what = 'dit samengevoegde voorstel';
    return {
      ok: false,
      diagnostics: [diagnose(proposalTexts.missing, { what }, { file: '-', line: 1, column: 1 })],
    };
  }
  const base = await needGit(repository, 'rev-parse', 'HEAD');
  const changes = await treeChanges(repository, `${commit}^1`, commit);
  const title = `${merged.title} terugdraaien`;
  const gitDir = await gitDirOf(repository.folder);
  const written = await writeProposal({
    gitDir,
    checkout: repository.folder,
    changeSet: {
      base,
      changes: await takenBack(gitDir, changes),
      message: messageOf(title, [`Wat met '${merged.title}' is gewijzigd, wordt weer zoals het was.`]),
    },
    branch: branchName(localLogin, title),
    author: { name: localLogin, email: `${localLogin}@users.noreply.github.com` },
  });
  return written.ok ? { ok: true, branch: branchName(localLogin, title) } : written;
}

/**
 * The changes the other way round, with the files whole: what is written here is what the catalogue goes on with.
 *
 * @throws Error for a file that is missing or is no UTF-8: no content means that the file goes
 */
async function takenBack(gitDir: string, changes: readonly TreeChange[]): Promise<readonly FileChange[]> {
  const objects = new GitObjects(gitDir, guardEnvironment());
  const textOf = async (oid: string) => {
    const object = await objects.contents(oid);
    if (object?.type !== 'blob' || object.bytes === undefined) throw new Error('a file of before is missing');
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(object.bytes);
  };
  try {
    return await Promise.all(
      changes.map(async ({ path, before, after }) => ({
        path,
        content: before === undefined ? null : await textOf(before),
        // Changed since then: refused as a conflict, so that no later work is lost.
        baseOid: after ?? null,
      })),
    );
  } finally {
    objects.close();
  }
}
