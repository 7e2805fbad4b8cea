import type { ChangeSet } from '../../../lib/proposals/changeSet.ts';
import { textOf } from '../api.ts';
import { isMap } from '../values.ts';
import { faultOfReply } from './faultOfReply.ts';
import { ForgeRefusal } from './forgeRefusal.ts';
import { type ForgeRest, repositoryPath } from './forgeRest.ts';
import { need } from './need.ts';
import { readForgeFile } from './newerFiles.ts';
import type { Target } from './openTarget.ts';

export interface BranchRequest {
  readonly target: Target;
  /** Commit of the catalogue that it is made on. */
  readonly base: string;
  readonly changeSet: ChangeSet;
  /** `voorstel/<login>/<slug>`. */
  readonly branch: string;
  /** Called right before the branch may come to be. */
  readonly onRef: () => void;
}

/** So many names are tried: `slug`, `slug-2`, … */
const maxNames = 9;

/**
 * Writes tree and commit, and makes a branch of it last. A branch of that name with this very change in it is ours,
 * from before a connection was lost; with something else in it, the next name is tried. Nothing is forced.
 *
 * @returns the name of the branch
 * @throws  ForgeRefusal
 */
export async function makeBranch(rest: ForgeRest, request: BranchRequest): Promise<string> {
  const { target, branch, changeSet } = request;
  const repository = repositoryPath(target.owner, target.name);
  let sha: string | undefined;
  for (let number = 1; number <= maxNames; number += 1) {
    const name = number === 1 ? branch : `${branch}-${number}`;
    const present = await rest.call('GET', `${repository}/git/ref/heads/${name}`);
    if (present.status === 200) {
      request.onRef();
      if (await holds(rest, repository, name, changeSet)) return name;
      continue;
    }
    if (present.status !== 404) throw new ForgeRefusal(faultOfReply(present, 'de catalogus lezen'));
    sha ??= await writeCommit(rest, repository, request);
    request.onRef();
    const made = await rest.call('POST', `${repository}/git/refs`, { ref: `refs/heads/${name}`, sha });
    if (made.status === 201) return name;
    const isTaken = made.status === 422 && /already exists/i.test(textOf(made.json.message));
    if (!isTaken) throw new ForgeRefusal(faultOfReply(made, 'een voorstel klaarzetten'));
  }
  throw new ForgeRefusal(
    faultOfReply(
      {
        status: 422,
        json: { message: 'er zijn al te veel voorstellen met deze naam' },
        list: [],
        limitedUntil: undefined,
      },
      'een voorstel klaarzetten',
    ),
  );
}

async function writeCommit(
  rest: ForgeRest,
  repository: string,
  { target, base, changeSet }: BranchRequest,
): Promise<string> {
  const commit = need(await rest.call('GET', `${rest.repository}/git/commits/${base}`), 'de catalogus lezen');
  const body = {
    base_tree: isMap(commit.json.tree) ? textOf(commit.json.tree.sha) : '',
    tree: changeSet.changes.map(({ path, content }) => ({
      path,
      mode: '100644',
      type: 'blob',
      ...(content === null ? { sha: null } : { content }),
    })),
  };
  let tree = await rest.call('POST', `${repository}/git/trees`, body);
  if (target.isFork && (tree.status === 404 || tree.status === 422)) {
    // A copy of long ago may lack what the catalogue has now.
    await rest.call('POST', `${repository}/merge-upstream`, { branch: rest.forge.branch });
    tree = await rest.call('POST', `${repository}/git/trees`, body);
  }
  const made = need(tree, 'bestanden schrijven', 201);
  const written = await rest.call('POST', `${repository}/git/commits`, {
    message: changeSet.message,
    tree: textOf(made.json.sha),
    parents: [base],
  });
  return textOf(need(written, 'een wijziging vastleggen', 201).json.sha);
}

async function holds(
  rest: ForgeRest,
  repository: string,
  branch: string,
  { changes }: ChangeSet,
): Promise<boolean> {
  for (const { path, content } of changes) {
    if ((await readForgeFile(rest, repository, path, branch)).text !== content) return false;
  }
  return true;
}
