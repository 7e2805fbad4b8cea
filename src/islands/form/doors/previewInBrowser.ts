import { applyEdit } from '../../../lib/proposals/applyEdit.ts';
import { describeProposal, describeRefusal } from '../../../lib/proposals/describeProposal.ts';
import { readEdits } from '../../../lib/proposals/readEdits.ts';
import type { Values } from '../values.ts';
import type { Preview } from './door.ts';
import type { StaticFiles } from './staticFiles.ts';
import { type NewerFiles, staticSources } from './staticSources.ts';

/**
 * Makes the change set of edits in this browser, with the code that the local server and the command line use. Is
 * loaded when it is needed: YAML and validators weigh more than the form.
 */
export async function previewInBrowser(
  site: StaticFiles,
  edits: readonly Values[],
  base: string,
  newer: NewerFiles,
): Promise<Preview> {
  const read = readEdits(edits);
  if (read === undefined)
    return { answer: { status: 400, json: { fout: 'Dit voorstel is niet te lezen.' } } };
  const sources = await staticSources(site, read, base, newer);
  const outcome = applyEdit(read, sources);
  if (!outcome.ok) return { answer: describeRefusal(outcome.diagnostics, sources) };
  const { proposal } = outcome;
  return {
    answer: { status: 200, json: describeProposal(proposal, sources) },
    changeSet: proposal.changeSet,
  };
}
