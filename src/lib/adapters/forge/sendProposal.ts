import { execFile } from 'node:child_process';
import { escapeMarkdown } from '../../diagnostics/escapeMarkdown.ts';
import type { ForgeKind } from '../../proposals/forge.ts';
import { isRecord } from '../../proposals/references.ts';
import { environmentWithoutGit } from '../git.ts';
import { ForgeError, openForge } from './forgeClient.ts';
import { forgeOfRemote } from './forgeOfRemote.ts';

export interface SendRequest {
  /** Top of the checkout. */
  readonly folder: string;
  /** `voorstel/<login>/<slug>`, present in the checkout. */
  readonly branch: string;
  readonly title: string;
  readonly sentences: readonly string[];
  /** Name of the remote: `origin`. */
  readonly remote: string;
  /** Address of the catalogue's own repository; the remote itself when empty. A fork sends to that one. */
  readonly upstream: string;
  /** The branch that the site is made of. */
  readonly target: string;
  /** Without one, a link to open the voorstel by hand is given. */
  readonly token: string | undefined;
  /** Of the forge, when the configuration says. */
  readonly kind?: ForgeKind | undefined;
  /** Address of the REST API, when it does not follow from the repository. */
  readonly api?: string | undefined;
  readonly fetch?: typeof fetch;
}

export type SendOutcome =
  /** The voorstel is open at the forge. */
  | { readonly kind: 'geopend'; readonly url: string }
  /** The branch is at the remote; `url` opens the voorstel, where the remote has pages. */
  | { readonly kind: 'verstuurd'; readonly url: string | undefined; readonly reason: string | undefined }
  /** Nothing was sent; the branch stays here. Dutch text. */
  | { readonly kind: 'niet-verstuurd'; readonly reason: string };

/** A push may ask for nothing and take this long, in milliseconds. */
const timeLimit = 120_000;

/**
 * Pushes a voorstel with the git of this machine (its own sign-in counts) and opens it. Nothing is forced: a branch
 * that the remote has already, with something else in it, is refused.
 */
export async function sendProposal(request: SendRequest): Promise<SendOutcome> {
  const { folder, branch, remote } = request;
  const found = await git(folder, 'remote', 'get-url', remote);
  if (found.isMissing) return { kind: 'niet-verstuurd', reason: noGit };
  const address = found.isDone ? found.output.trim() : '';
  if (address === '') {
    return {
      kind: 'niet-verstuurd',
      reason: `Deze kopie heeft geen plek om naar te versturen (remote '${remote}').`,
    };
  }
  const ref = `refs/heads/${branch}`;
  const pushed = await git(folder, 'push', '--quiet', '--no-follow-tags', remote, `${ref}:${ref}`);
  if (pushed.isMissing) return { kind: 'niet-verstuurd', reason: noGit };
  if (!pushed.isDone) return { kind: 'niet-verstuurd', reason: reasonOf(pushed.output) };
  const own = forgeOfRemote(address, request.kind);
  const target = request.upstream === '' ? own : forgeOfRemote(request.upstream, request.kind);
  if (target === undefined) return { kind: 'verstuurd', url: undefined, reason: undefined };
  const isFork = own !== undefined && `${own.owner}/${own.name}` !== `${target.owner}/${target.name}`;
  const head = isFork ? `${own.owner}:${branch}` : branch;
  const page = `${target.web}/${target.owner}/${target.name}`;
  const link = `${page}/compare/${encodeURIComponent(request.target)}...${head.split('/').map(encodeURIComponent).join('/')}?expand=1`;
  const api = request.api ?? target.api;
  // GitLab knows none of these calls.
  if (request.token === undefined || api === '') return { kind: 'verstuurd', url: link, reason: undefined };
  try {
    const forge = openForge({
      api,
      repository: `${target.owner}/${target.name}`,
      token: request.token,
      ...(request.fetch === undefined ? {} : { fetch: request.fetch }),
    });
    const opened = await forge.call('POST', '/pulls', {
      title: request.title,
      head,
      base: request.target,
      body: request.sentences.map((sentence) => `- ${escapeMarkdown(sentence)}`).join('\n'),
      maintainer_can_modify: true,
    });
    if (isRecord(opened) && typeof opened.html_url === 'string')
      return { kind: 'geopend', url: opened.html_url };
    return { kind: 'verstuurd', url: link, reason: undefined };
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return { kind: 'verstuurd', url: link, reason: refusalOf(error.status) };
  }
}

const noGit = 'Git ontbreekt op deze computer. Installeer Git (https://git-scm.com).';

function refusalOf(status: number): string {
  if (status === 401) return 'Het token klopt niet of is verlopen.';
  if (status === 422) return 'Dit voorstel staat al open, of verschilt nergens van de catalogus.';
  if (status === 403 || status === 404) return 'Met dit token mag u hier geen voorstel openen.';
  return 'De website van de catalogus gaf geen goed antwoord.';
}

function reasonOf(output: string): string {
  if (/non-fast-forward|fetch first|\[rejected\]|already exists/.test(output))
    return 'Er is daar al een voorstel met deze naam. Geef dit voorstel een andere titel.';
  if (/Authentication|Permission denied|could not read Username|403/i.test(output))
    return 'U bent niet aangemeld of mag hier niet schrijven. Meld u aan bij Git, of werk in een eigen kopie (fork).';
  return 'Git kan de andere kant niet bereiken. Controleer de verbinding en het adres (git remote -v).';
}

/** The user's own git, with their sign-in; hooks of the clone do not run and nothing is asked. */
function git(
  folder: string,
  ...args: readonly string[]
): Promise<{ readonly isDone: boolean; readonly isMissing: boolean; readonly output: string }> {
  return new Promise((done) => {
    execFile(
      'git',
      ['-c', 'core.hooksPath=/dev/null', ...args],
      {
        cwd: folder,
        env: { ...environmentWithoutGit(), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        timeout: timeLimit,
      },
      (error, stdout, stderr) => {
        if (error === null) done({ isDone: true, isMissing: false, output: stdout });
        else done({ isDone: false, isMissing: error.code === 'ENOENT', output: stderr });
      },
    );
  });
}
