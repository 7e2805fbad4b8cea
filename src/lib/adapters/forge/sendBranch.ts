import { resolve } from 'node:path';
import type { Proposal } from '../../proposals/changeSet.ts';
import { readConfiguration } from '../configuration.ts';
import { gitDirOf, runGit } from '../gitSandbox.ts';
import { type SendOutcome, sendProposal } from './sendProposal.ts';

/** Sends a branch as the environment and the configuration say; `CATALOGUS_TOKEN` opens the voorstel as well. */
export async function sendBranch(
  folder: string,
  { branch, title, sentences }: Pick<Proposal, 'branch' | 'title' | 'sentences'>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ readonly end: string; readonly exitCode: 0 | 2; readonly sent: SendOutcome }> {
  // A private repository holds records only: it has no configuration, and its remote is where its voorstellen go.
  const configuration = await readConfiguration(resolve(folder, 'catalogus.config.json')).catch(
    () => undefined,
  );
  const { repository, tak, forge } = configuration ?? { repository: '', tak: 'main', forge: undefined };
  const sent = await sendProposal({
    folder,
    branch,
    title,
    sentences,
    remote: 'origin',
    upstream: repository,
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
    case 'niet-verstuurd': {
      const again = `Daarna verstuurt u het met: npm run voorstel -- --tak ${branch} --versturen`;
      return { end: `Het voorstel is niet verstuurd. ${sent.reason}\n${again}`, exitCode: 2, sent };
    }
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
  if (!/^voorstel\/[a-z0-9-]+\/[a-z0-9-]+$/.test(branch)) return undefined;
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
