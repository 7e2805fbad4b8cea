import { forgeTexts } from '../../../lib/diagnostics/texts/forge.ts';
import { branchName } from '../../../lib/proposals/branchName.ts';
import type { ChangeSet } from '../../../lib/proposals/changeSet.ts';
import { compareLink } from '../../../lib/proposals/forgeLinks.ts';
import { textOf } from '../api.ts';
import { isMap } from '../values.ts';
import { faultOfReply, tell } from './faultOfReply.ts';
import { ForgeRefusal } from './forgeRefusal.ts';
import { type ForgeReply, type ForgeRest, NoAnswer } from './forgeRest.ts';
import { makeBranch } from './makeBranch.ts';
import { need } from './need.ts';
import { newerFiles } from './newerFiles.ts';
import { openTarget } from './openTarget.ts';
import type { SendOutcome } from './sendOutcome.ts';

export interface SendRequest {
  readonly changeSet: ChangeSet;
  readonly title: string;
  /** What a reviewer reads: one line each. */
  readonly sentences: readonly string[];
}

/**
 * Sends a change set with a token (editing.md, door 2): one commit on what stands at the forge now, in a branch of the
 * catalogue or of the user's own copy, and a voorstel of it. A file that is not what the change set was made on is a
 * conflict and nothing is written. Nothing is visible before the branch exists; sent again after a lost connection,
 * it goes on with the branch that is there.
 *
 * @param report  told in Dutch what is being done
 */
export async function sendToForge(
  rest: ForgeRest,
  { changeSet, title, sentences }: SendRequest,
  report: (text: string) => void,
): Promise<SendOutcome> {
  // From the moment that a branch may exist, a lost connection means something else.
  let mayExist = false;
  try {
    report('De sleutel wordt gecontroleerd.');
    const user = need(await rest.call('GET', '/user'), 'uw eigen naam lezen');
    const login = textOf(user.json.login);
    const target = await openTarget(rest, login, report);

    report('Er wordt gekeken of iemand anders hetzelfde heeft gewijzigd.');
    const { branch } = rest.forge;
    const ref = need(
      await rest.call('GET', `${rest.repository}/git/ref/heads/${branch}`),
      'de catalogus lezen',
    );
    const base = isMap(ref.json.object) ? textOf(ref.json.object.sha) : '';
    const newer = await newerFiles(rest, changeSet.changes, base);
    if (newer.length > 0) return { kind: 'conflict', base, files: newer };

    report('De wijziging wordt klaargezet.');
    const name = await makeBranch(rest, {
      target,
      base,
      changeSet,
      branch: branchName(login, title),
      onRef: () => {
        mayExist = true;
      },
    });

    report('Het voorstel wordt gemaakt.');
    const head = { owner: target.owner, name: target.name, branch: name };
    const pull = await rest.call('POST', `${rest.repository}/pulls`, {
      title: title.slice(0, 200),
      head: target.isFork ? `${target.owner}:${name}` : name,
      base: branch,
      body: `${sentences.join('\n\n')}\n\nGemaakt met het formulier van de Softwarecatalogus.`,
      ...(target.isFork ? { maintainer_can_modify: true } : {}),
    });
    if (pull.status === 201) return { kind: 'ingestuurd', url: safeLink(pull, rest) };
    if (pull.limitedUntil !== undefined || pull.status >= 500 || pull.status === 401) {
      return { kind: 'fout', diagnostic: faultOfReply(pull, 'een voorstel maken') };
    }
    // 422 where there is one already: made just before a connection was lost.
    const present =
      pull.status === 422
        ? await rest.call(
            'GET',
            `${rest.repository}/pulls?state=open&head=${encodeURIComponent(`${target.owner}:${name}`)}`,
          )
        : undefined;
    const [first] = present?.list ?? [];
    if (first !== undefined) return { kind: 'ingestuurd', url: safeLink({ json: first }, rest) };
    return { kind: 'afmaken', url: compareLink(rest.forge, head) };
  } catch (error) {
    if (error instanceof ForgeRefusal) return { kind: 'fout', diagnostic: error.diagnostic };
    if (!(error instanceof NoAnswer)) throw error;
    const text = mayExist ? forgeTexts.lostAfter : forgeTexts.noConnection;
    return { kind: 'fout', diagnostic: tell(text, {}) };
  }
}

/** The page of a voorstel; the repository itself when the forge gives no web address. */
function safeLink({ json }: Pick<ForgeReply, 'json'>, { forge }: ForgeRest): string {
  const url = URL.parse(textOf(json.html_url));
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : forge.repository;
}
