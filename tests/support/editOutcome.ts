/** For tests: takes an outcome apart, loudly. */
import type { EditOutcome } from '../../src/lib/proposals/applyEdit.ts';
import type { Proposal } from '../../src/lib/proposals/changeSet.ts';

/** The proposal; throws the messages where there is none. */
export function accepted(outcome: EditOutcome): Proposal {
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join('\n'));
  return outcome.proposal;
}

/** Code and message of each fault; empty when it was accepted. */
export function refused(outcome: EditOutcome): readonly string[] {
  return outcome.ok ? [] : outcome.diagnostics.map(({ code, message }) => `${code} ${message}`);
}

export const paths = (proposal: Proposal) => proposal.changeSet.changes.map(({ path }) => path);
export const contents = (proposal: Proposal) => proposal.changeSet.changes.map(({ content }) => content);
/** First line of a record in the folder of an organisation. */
export const schemaHeader = (kind: string) =>
  `# yaml-language-server: $schema=../../../../schemas/${kind}.schema.json\n`;
