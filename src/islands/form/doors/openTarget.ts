import { forgeTexts } from '../../../lib/diagnostics/texts/forge.ts';
import { ownerAndName } from '../../../lib/proposals/forge.ts';
import { textOf } from '../api.ts';
import { isMap } from '../values.ts';
import { faultOfReply, tell } from './faultOfReply.ts';
import { ForgeRefusal } from './forgeRefusal.ts';
import { type ForgeReply, type ForgeRest, repositoryPath } from './forgeRest.ts';

/** The repository in which the branch is made. */
export interface Target {
  readonly owner: string;
  readonly name: string;
  readonly isFork: boolean;
}

/** A new copy is asked for so often before we give up, with a second more between each two. */
const tries = 8;

/**
 * The catalogue itself for who may write there, else the user's own copy of it, made when there is none.
 *
 * @throws ForgeRefusal when the catalogue cannot be seen, or no copy made
 */
export async function openTarget(
  rest: ForgeRest,
  login: string,
  report: (text: string) => void,
): Promise<Target> {
  const catalogue = await rest.call('GET', rest.repository);
  if (catalogue.status !== 200) throw new ForgeRefusal(faultOfReply(catalogue, 'de catalogus lezen'));
  const { owner = '', name = '' } = ownerAndName(rest.forge.repository) ?? {};
  const { permissions } = catalogue.json;
  if (isMap(permissions) && permissions.push === true) return { owner, name, isFork: false };

  report('Uw eigen kopie van de catalogus wordt klaargezet.');
  // A token for the own copy alone may not ask for one: look whether it is there.
  const own = await rest.call('GET', repositoryPath(login, name));
  const fork = isForkOf(own, owner, name)
    ? own
    : await rest.call('POST', `${rest.repository}/forks`, {
        default_branch_only: true,
      });
  if (fork.status !== 200 && fork.status !== 202) {
    throw new ForgeRefusal(faultOfReply(fork, 'een eigen kopie van de catalogus maken'));
  }
  const holder = fork.json.owner;
  const target = {
    owner: isMap(holder) ? textOf(holder.login) : login,
    name: textOf(fork.json.name) || name,
    isFork: true,
  };
  const path = `${repositoryPath(target.owner, target.name)}/git/ref/heads/${rest.forge.branch}`;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const ready = await rest.call('GET', path);
    if (ready.status === 200) return target;
    // 404 and 409 (an empty repository) mean that the copy is being made.
    if (ready.status !== 404 && ready.status !== 409) {
      throw new ForgeRefusal(faultOfReply(ready, 'uw eigen kopie van de catalogus lezen'));
    }
    await rest.wait(attempt * 1000);
  }
  throw new ForgeRefusal(tell(forgeTexts.forkNotReady, {}));
}

function isForkOf({ status, json }: ForgeReply, owner: string, name: string): boolean {
  const { parent } = json;
  return (
    status === 200 &&
    isMap(parent) &&
    textOf(parent.full_name).toLowerCase() === `${owner}/${name}`.toLowerCase()
  );
}
