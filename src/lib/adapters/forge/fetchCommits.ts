import { environmentWithoutGit } from '../git.ts';
import { GuardUsageError, runGit } from '../gitSandbox.ts';

export interface FetchRequest {
  /** A checkout or bare repository of our own. */
  readonly repository: string;
  /** Name or address of the remote. */
  readonly remote: string;
  readonly token: string | undefined;
}

/** Names under which fetched commits are kept: no branch, so nothing checks them out. */
const folder = 'refs/voorstellen';

/**
 * Fetches commits as data: no hook runs, nothing is checked out, no submodule or tag comes along.
 *
 * @param refs  what to fetch, for instance `refs/pull/7/head` or `refs/heads/main`
 * @returns     the commits, in order; undefined for one that the remote does not have
 * @throws GuardUsageError without git
 */
export async function fetchCommits(
  { repository, remote, token }: FetchRequest,
  refs: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const commits: (string | undefined)[] = [];
  for (const ref of refs) {
    const kept = `${folder}/${ref.replace(/^refs\//, '')}`;
    const git = (...args: readonly string[]) =>
      runGit(['-C', repository, '-c', 'core.hooksPath=/dev/null', ...args], environmentOf(token));
    const fetched = await git(
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-recurse-submodules',
      '--no-write-fetch-head',
      '--no-auto-maintenance',
      '--end-of-options',
      remote,
      `+${ref}:${kept}`,
    );
    if (fetched.code !== 0) {
      commits.push(undefined);
      continue;
    }
    const { code, stdout } = await git('rev-parse', '--verify', '--quiet', `${kept}^{commit}`);
    const oid = stdout.toString('latin1').trim();
    if (code !== 0 || !/^[0-9a-f]{40}$/.test(oid)) throw new GuardUsageError(`'${ref}' is geen commit.`);
    commits.push(oid);
  }
  return commits;
}

/** The token goes through the environment, so that it is in no list of processes and in no file. */
function environmentOf(token: string | undefined): NodeJS.ProcessEnv {
  const settings: readonly (readonly [string, string])[] =
    token === undefined
      ? []
      : [
          ['http.followRedirects', 'false'],
          ['http.extraHeader', `Authorization: Basic ${btoa(`x-access-token:${token}`)}`],
        ];
  return {
    ...environmentWithoutGit(),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  };
}
