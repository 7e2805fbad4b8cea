import type { Approval, Colleague, GuardInput } from './guardInput.ts';

/** What somebody must be allowed to do for a change to be accepted. */
export type Right = 'organisatie' | 'gebruik' | 'aanbod' | 'deelnemer';

/** Roles that give a right within their organisation (editing.md, guard 3). */
const rolesFor: Readonly<Record<Right, readonly string[]>> = {
  organisatie: ['organisatie-beheerder'],
  gebruik: ['gebruik-beheerder', 'organisatie-beheerder'],
  aanbod: ['aanbod-beheerder', 'organisatie-beheerder'],
  deelnemer: ['gebruik-beheerder', 'organisatie-beheerder'],
};

/** In words: `de rol ...`. */
export const rolesInWords: Readonly<Record<Right, string>> = {
  organisatie: 'organisatie-beheerder',
  gebruik: 'gebruik-beheerder of organisatie-beheerder',
  aanbod: 'aanbod-beheerder of organisatie-beheerder',
  deelnemer: 'gebruik-beheerder of organisatie-beheerder',
};

/**
 * The accounts that stand behind a proposal: its author and who approved this very head. Anybody can offer a branch of
 * somebody else, who goes on writing to it: then only approvals count.
 */
export function actorsOf({ authorId, isForeignHead, approvals, head }: GuardInput): readonly number[] {
  return [
    ...(isForeignHead ? [] : [authorId]),
    ...approvals.filter((approval) => isOfHead(approval, head)).map(({ id }) => id),
  ];
}

export function isOfHead(approval: Approval, head: string): boolean {
  return approval.commit === undefined || approval.commit === head;
}

/** Colleagues that count today: active, and of a real organisation unless the decision is a local one. */
export function countingColleagues(input: GuardInput): readonly Colleague[] {
  return input.colleagues.filter(
    ({ organisatie, actiefVanaf, actiefTot }) =>
      (actiefVanaf === undefined || actiefVanaf <= input.today) &&
      (actiefTot === undefined || actiefTot >= input.today) &&
      (input.isLocal || input.organisaties.get(organisatie)?.isVoorbeeld !== true),
  );
}

/** Whether one of the actors has a right within an organisation. */
export function hasRight(
  colleagues: readonly Colleague[],
  actors: readonly number[],
  organisatie: string,
  right: Right,
): boolean {
  return colleagues.some(
    (colleague) =>
      colleague.organisatie === organisatie &&
      actors.includes(colleague.id) &&
      colleague.rollen.some((role) => rolesFor[right].includes(role)),
  );
}

/** Kinds of organisation for which one of the actors may report a concept: any role but raadpleger. */
export function reporterTypes(input: GuardInput, actors: readonly number[]): ReadonlySet<string> {
  const types = new Set<string>();
  for (const { organisatie, id, rollen } of countingColleagues(input)) {
    const type = input.organisaties.get(organisatie)?.type;
    if (type !== undefined && actors.includes(id) && rollen.some((role) => role !== 'raadpleger'))
      types.add(type);
  }
  return types;
}
