import type { Review } from '../../ownership/landing.ts';
import { isRecord } from '../../proposals/references.ts';
import type { ForgeClient } from './forgeClient.ts';

/** An open voorstel as the forge describes it. Title and branch are what anybody may have typed. */
export interface Pull {
  readonly number: number;
  readonly title: string;
  /** The commit that is on offer now. */
  readonly head: string;
  /** Numeric account id of who opened it. */
  readonly authorId: number;
  /** Its branch stands in a repository that is neither the catalogue nor the author's own. */
  readonly isForeignHead: boolean;
  readonly isDraft: boolean;
  readonly labels: readonly string[];
}

/** The open voorstellen to one branch, oldest first. What cannot be read is left out, and so is never merged. */
export async function readPulls(forge: ForgeClient, branch: string): Promise<readonly Pull[]> {
  const path = `/pulls?state=open&base=${encodeURIComponent(branch)}&sort=created&direction=asc`;
  return (await forge.list(path)).flatMap((item) => {
    const pull = pullOf(item);
    return pull === undefined || pull.target !== branch ? [] : [pull];
  });
}

function pullOf(item: unknown): (Pull & { readonly target: string }) | undefined {
  if (!isRecord(item) || !isRecord(item.head) || !isRecord(item.base) || !isRecord(item.user)) return;
  const { number, title } = item;
  const { sha } = item.head;
  const { id } = item.user;
  if (typeof number !== 'number' || typeof id !== 'number' || typeof sha !== 'string') return;
  if (!Number.isSafeInteger(number) || number < 1 || !/^[0-9a-f]{40}$/.test(sha)) return;
  return {
    number,
    title: String(title),
    head: sha,
    authorId: id,
    isForeignHead: isForeign(item.head.repo, item.base.repo, id),
    isDraft: item.draft === true,
    labels: (Array.isArray(item.labels) ? item.labels : []).flatMap((label) =>
      isRecord(label) ? [String(label.name)] : [],
    ),
    target: String(item.base.ref),
  };
}

/** A copy that is gone may have been anybody's. */
function isForeign(head: unknown, base: unknown, author: number): boolean {
  if (!isRecord(head) || !isRecord(base) || typeof head.id !== 'number') return true;
  return head.id !== base.id && !(isRecord(head.owner) && head.owner.id === author);
}

/** The reviews of a voorstel, in the order in which they were given. */
export async function readReviews(forge: ForgeClient, number: number): Promise<readonly Review[]> {
  return (await forge.list(`/pulls/${number}/reviews`)).flatMap((item) => {
    if (!isRecord(item) || !isRecord(item.user) || typeof item.user.id !== 'number') return [];
    return [{ by: item.user.id, state: String(item.state), commit: String(item.commit_id) }];
  });
}
