import { restApiOf } from '../../proposals/forge.ts';
import type { Configuration } from '../configuration.ts';
import { runGit } from '../gitSandbox.ts';
import { forgeOfRemote } from './forgeOfRemote.ts';

export interface SweepPlace {
  /** Top of the repository in which the voorstellen are fetched. */
  readonly repository: string;
  /** Its name, or its address. */
  readonly remote: string;
  /** A private repository: the configuration tells of the public one beside it. */
  readonly isPrivate: boolean;
}

/**
 * The API of the forge on which voorstellen are judged, and to which the token may go: the configured one. Without a
 * configured repository, and for a private one that stands on another host, it is that of the remote.
 *
 * @returns undefined where neither says, and for GitLab, which has other calls: then no address is guessed
 */
export async function sweepApi(
  { repository: configured, forge }: Pick<Configuration, 'repository' | 'forge'>,
  { repository, remote, isPrivate }: SweepPlace,
): Promise<string | undefined> {
  const own = forge.api || restApiOf(forge.kind, configured);
  if (configured === '' ? own !== '' : !isPrivate) return own || undefined;
  const { code, stdout } = await runGit(['-C', repository, 'remote', 'get-url', '--', remote]);
  const there = forgeOfRemote(code === 0 ? stdout.toString('utf8') : remote);
  const isTold = there === undefined || (configured !== '' && there.web === new URL(configured).origin);
  return (isTold ? own : there.api) || undefined;
}
