import { resolve } from 'node:path';
import { branchPattern } from '../../proposals/branchName.ts';
import type { Proposal } from '../../proposals/changeSet.ts';
import { type Configuration, readConfiguration } from '../configuration.ts';
import { gitDirOf, runGit } from '../gitSandbox.ts';
import { SetUpError } from '../setUpError.ts';
import { type SendOutcome, sendProposal } from './sendProposal.ts';

/**
 * Sends a branch as the environment and the configuration say; `CATALOGUS_TOKEN` opens the voorstel as well.
 *
 * @param rootName  the root of the voorstel as the user named it, to say how to go on
 */
export async function sendBranch(
  folder: string,
  { branch, title, sentences }: Pick<Proposal, 'branch' | 'title' | 'sentences'>,
  rootName?: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ readonly end: string; readonly exitCode: 0 | 2; readonly sent: SendOutcome }> {
  const configuration = await configurationIn(folder);
  const again = `npm run voorstel -- --tak ${branch}${rootName === undefined ? '' : ` --wortel ${rootName}`} --versturen`;
  if (typeof configuration === 'string') return notSent(configuration, again);
  const { repository, tak, forge } = configuration ?? { repository: '', tak: 'main', forge: undefined };
  const sent = await sendProposal({
    folder,
    branch,
    title,
    sentences,
    remote: 'origin',
    upstream: repository,
    kind: repository === '' ? undefined : forge?.kind,
    target: tak,
    token: env.CATALOGUS_TOKEN || undefined,
    api: env.GITHUB_API_URL ?? (forge?.api || undefined),
  });
  switch (sent.kind) {
    case 'geopend':
      return { end: `Het voorstel is geopend: ${sent.url}`, exitCode: 0, sent };
    case 'verstuurd': {
      const link = sent.url === undefined ? '' : `\nOpen het voorstel hier: ${sent.url}`;
      const reason = sent.reason === undefined ? '' : ` ${sent.reason}`;
      return { end: `Het voorstel is verstuurd.${reason}${link}`, exitCode: 0, sent };
    }
    case 'niet-verstuurd':
      return notSent(sent.reason, again);
  }
}

function notSent(reason: string, again: string) {
  const end = `Het voorstel is niet verstuurd. ${reason}\nDaarna verstuurt u het met: ${again}`;
  return { end, exitCode: 2, sent: { kind: 'niet-verstuurd', reason } } as const;
}

/**
 * The configuration of a checkout; a text says what is wrong with it, for then nobody knows where a voorstel goes.
 * A private repository holds records only: it has none, and its remote is where its voorstellen go.
 */
async function configurationIn(folder: string): Promise<Configuration | string | undefined> {
  try {
    return await readConfiguration(resolve(folder, 'catalogus.config.json'));
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    return error.code === 'ENOENT' ? undefined : error.message;
  }
}

/** How a sending ended, for other programs. */
export function sentAsJson(sent: SendOutcome) {
  return {
    uitkomst: sent.kind,
    adres: 'url' in sent ? (sent.url ?? null) : null,
    reden: 'reason' in sent ? (sent.reason ?? null) : null,
  };
}

/** Title and sentences of a voorstel that was made before; undefined when there is no such branch. */
export async function readKeptProposal(
  folder: string,
  branch: string,
): Promise<Pick<Proposal, 'branch' | 'title' | 'sentences'> | undefined> {
  if (!branchPattern.test(branch)) return undefined;
  const gitDir = await gitDirOf(folder);
  const { code, stdout } = await runGit([
    `--git-dir=${gitDir}`,
    'log',
    '-1',
    '--format=%B',
    `refs/heads/${branch}`,
  ]);
  if (code !== 0) return undefined;
  const [title = '', ...sentences] = stdout
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  return { branch, title, sentences };
}
