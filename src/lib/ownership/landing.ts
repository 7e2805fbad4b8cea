import type { Approval, Decision } from './guardInput.ts';

/** A review as a forge keeps it. */
export interface Review {
  /** Numeric account id of the reviewer. */
  readonly by: number;
  /** `APPROVED`, `CHANGES_REQUESTED`, `DISMISSED`, `COMMENTED`, ... */
  readonly state: string;
  /** The commit that was looked at. */
  readonly commit: string;
}

/** States that replace what the same person said before; a comment does not. */
const opinions = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];

/**
 * Who approves now, by the last opinion of each reviewer. Reviews come in the order in which they were given.
 * An approval keeps its commit: the guard counts it for that commit only.
 */
export function approvalsOf(reviews: readonly Review[]): readonly Approval[] {
  const last = new Map<number, Review>();
  for (const review of reviews) if (opinions.includes(review.state)) last.set(review.by, review);
  return [...last.values()]
    .filter(({ state }) => state === 'APPROVED')
    .map(({ by, commit }) => ({ id: by, commit }));
}

/** The label that stops a voorstel: a steward looks at it and merges it by hand. */
export const handLabel = 'handmatig';

/** What happens to a voorstel after the check. */
export interface Landing {
  readonly isMerged: boolean;
  /** Why an accepted voorstel waits, in Dutch; undefined when it does not. */
  readonly reason: string | undefined;
}

/** Whether a checked voorstel is merged by itself: only what is accepted, finished and not held for a person. */
export function landingOf(
  { verdict, labels }: Decision,
  { isDraft, labels: given }: { readonly isDraft: boolean; readonly labels: readonly string[] },
): Landing {
  if (verdict !== 'akkoord') return { isMerged: false, reason: undefined };
  if (labels.includes(handLabel) || given.includes(handLabel))
    return { isMerged: false, reason: 'Een functioneel beheerder neemt dit voorstel met de hand over.' };
  if (isDraft) return { isMerged: false, reason: 'Dit voorstel is nog een concept.' };
  return { isMerged: true, reason: undefined };
}
