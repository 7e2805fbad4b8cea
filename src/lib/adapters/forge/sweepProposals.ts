import { approvalsOf, landingOf } from '../../ownership/landing.ts';
import { statusLine } from '../../ownership/reportDecision.ts';
import { failedComment, stickyComment } from '../../ownership/stickyComment.ts';
import { isRecord } from '../../proposals/references.ts';
import { type GuardOutcome, type GuardRequest, runGuard } from '../gitGuard.ts';
import { fetchCommits } from './fetchCommits.ts';
import { type ForgeClient, ForgeError } from './forgeClient.ts';
import { type Pull, readPulls, readReviews } from './readPulls.ts';
import { type ForgeReporter, openReporter } from './reportToForge.ts';

export interface SweepRequest {
  readonly forge: ForgeClient;
  /** Our own checkout, into which heads are fetched as data. */
  readonly repository: string;
  readonly remote: string;
  readonly token: string | undefined;
  /** The default branch, without `refs/heads/`. */
  readonly branch: string;
  /** Only this voorstel; all that are open unless given. */
  readonly number?: number | undefined;
  /** Merge what is accepted and not held; otherwise only report. */
  readonly isMerging: boolean;
  /** Check and tell, write nothing to the forge. */
  readonly isDryRun: boolean;
  readonly runUrl?: string | undefined;
  /** Workflow that makes the site, dispatched after a merge: `publiceren.yml`. */
  readonly publication?: string | undefined;
  /** `jjjj-mm-dd`; today unless told. */
  readonly today?: string;
  readonly root?: string;
  readonly isPrivate?: boolean;
  /** See `GuardRequest`. */
  readonly publicCatalogue?: GuardRequest['publicCatalogue'];
}

export type SweptEnd =
  | 'overgenomen'
  | 'akkoord'
  | 'fouten'
  | 'niet-bevoegd'
  /** The head or the catalogue moved on during the check; the next sweep looks again. */
  | 'veranderd'
  /** The check itself failed: nothing is accepted. */
  | 'mislukt';

export interface Swept {
  readonly number: number;
  readonly title: string;
  readonly head: string;
  readonly end: SweptEnd;
  /** Why it waits or failed, in Dutch. */
  readonly reason: string | undefined;
  readonly outcome: GuardOutcome | undefined;
}

export interface SweepResult {
  readonly proposals: readonly Swept[];
  /** The making of the site was started, after something was merged. */
  readonly isPublished: boolean;
  /** Why it could not be started though something was merged. The forge's own text. */
  readonly publicationFault?: string;
}

/**
 * Judges the open voorstellen of a forge one after another, tells each its verdict, and merges what is accepted on
 * exactly the commit that was checked. Doing it again writes nothing that is there already. Fails closed: whatever
 * goes wrong with one, it is not merged, its status says so, and the others go on.
 *
 * @throws ForgeError or GuardUsageError when nothing at all can be judged: no access, no git
 */
export async function sweepProposals(request: SweepRequest): Promise<SweepResult> {
  const { forge, branch, number, isDryRun, publication } = request;
  const pulls = (await readPulls(forge, branch)).filter(
    (pull) => number === undefined || pull.number === number,
  );
  const reporter = isDryRun ? silent : await openReporter(forge, request.runUrl);
  const proposals: Swept[] = [];
  for (const pull of pulls) proposals.push(await sweepOne(request, reporter, pull));
  // What a workflow's own token merges starts no other workflow.
  if (publication === undefined || !proposals.some(({ end }) => end === 'overgenomen'))
    return { proposals, isPublished: false };
  try {
    await forge.call('POST', `/actions/workflows/${encodeURIComponent(publication)}/dispatches`, {
      ref: branch,
    });
    return { proposals, isPublished: true };
  } catch (error) {
    // What was merged is merged: who started the sweep hears of that too.
    if (!(error instanceof ForgeError)) throw error;
    return { proposals, isPublished: false, publicationFault: error.message };
  }
}

const silent: ForgeReporter = {
  status: async () => undefined,
  comment: async () => undefined,
  annotations: async () => undefined,
  labels: async () => undefined,
};

async function sweepOne(request: SweepRequest, reporter: ForgeReporter, pull: Pull): Promise<Swept> {
  const { number, title, head } = pull;
  const swept = (end: SweptEnd, reason?: string, outcome?: GuardOutcome): Swept => ({
    number,
    title,
    head,
    end,
    reason,
    outcome,
  });
  try {
    const [base, fetched] = await fetchCommits(request, [
      `refs/heads/${request.branch}`,
      `refs/pull/${number}/head`,
    ]);
    if (base === undefined || fetched === undefined)
      throw new Error('het voorstel kan niet opgehaald worden');
    if (fetched !== head) return swept('veranderd', 'Er is een nieuwere versie.');
    const outcome = await runGuard({
      ...request,
      base,
      head,
      authorId: pull.authorId,
      isForeignHead: pull.isForeignHead,
      approvals: approvalsOf(await readReviews(request.forge, number)),
    });
    const { decision, summary } = outcome;
    const landing = landingOf(decision, pull);
    const isMerging = request.isMerging && landing.isMerged && !request.isDryRun;
    const shown = { ...landing, isMerged: isMerging };
    await reporter.annotations(head, decision.diagnostics);
    await reporter.labels(pull, decision.labels);
    await reporter.comment(number, stickyComment(decision, summary, shown));
    await reporter.status(
      head,
      decision.verdict === 'akkoord' ? 'success' : 'failure',
      [statusLine(decision), landing.reason ?? ''].join(' ').trim(),
    );
    if (!isMerging) return swept(decision.verdict, landing.reason, outcome);
    const reason = await merge(request, { number, head, base });
    return swept(reason === undefined ? 'overgenomen' : 'veranderd', reason, outcome);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'onbekend';
    await tellFailure(reporter, pull);
    return swept('mislukt', reason);
  }
}

/** A verdict that was there before may not stand while nobody knows whether it still holds. */
async function tellFailure(reporter: ForgeReporter, { number, head }: Pull): Promise<void> {
  const description = 'De controle is niet gelukt; er wordt niets overgenomen.';
  await reporter.status(head, 'error', description).catch(() => undefined);
  await reporter.comment(number, failedComment).catch(() => undefined);
}

interface Checked {
  readonly number: number;
  readonly head: string;
  readonly base: string;
}

/** Merges on the checked commit; gives why not when head or base moved on since. */
async function merge(
  { forge, branch }: SweepRequest,
  { number, head, base }: Checked,
): Promise<string | undefined> {
  const ref = await forge.call('GET', `/git/ref/heads/${branch}`);
  const now = isRecord(ref) && isRecord(ref.object) ? ref.object.sha : undefined;
  if (now !== base) return 'De catalogus is tijdens de controle veranderd.';
  try {
    // Another head than this one makes the forge refuse.
    await forge.call('PUT', `/pulls/${number}/merge`, { sha: head, merge_method: 'merge' });
    return undefined;
  } catch (error) {
    if (error instanceof ForgeError && [405, 409, 422].includes(error.status))
      return 'Het voorstel is tijdens de controle veranderd, of kan nu niet overgenomen worden.';
    if (await wasMerged(forge, number, head)) return undefined;
    throw error;
  }
}

/** Whether the forge did merge though its answer was lost. Not known counts as no: the next sweep looks again. */
async function wasMerged(forge: ForgeClient, number: number, head: string): Promise<boolean> {
  const pull = await forge.call('GET', `/pulls/${number}`).catch(() => undefined);
  return isRecord(pull) && pull.merged === true && isRecord(pull.head) && pull.head.sha === head;
}
