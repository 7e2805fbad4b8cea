import type { Diagnostic } from '../../lib/diagnostics/diagnostic.ts';
import { applyEdit } from '../../lib/proposals/applyEdit.ts';
import { branchName, localLogin } from '../../lib/proposals/branchName.ts';
import { describeProposal, describeRefusal } from '../../lib/proposals/describeProposal.ts';
import { readEdits } from '../../lib/proposals/readEdits.ts';
import { isRecord } from '../../lib/proposals/references.ts';
import type { EditSources } from '../../lib/proposals/sources.ts';
import type { Reply } from '../reply.ts';
import type { EditingContext } from './editingRoute.ts';
import { jsonReply } from './jsonReply.ts';

/** Longest title of a voorstel. */
const maxTitle = 120;

/** Shows what edits would change, or makes the branch of it. 409: the record changed, or the branch is there. */
export async function propose(
  { workspace }: EditingContext,
  body: unknown,
  isTrial: boolean,
): Promise<Reply> {
  const edits = isRecord(body) ? readEdits(body.wijzigingen) : undefined;
  if (!isRecord(body) || edits === undefined)
    return jsonReply(400, { fout: 'Dit voorstel is niet te lezen.' });
  const opened = await workspace.open();
  if (typeof opened === 'string') return jsonReply(422, { fout: opened });
  const title =
    typeof body.titel === 'string' ? body.titel.replace(/\s+/g, ' ').trim().slice(0, maxTitle) : '';
  const outcome = applyEdit(edits, opened.sources, title === '' ? undefined : title);
  if (!outcome.ok) return refusal(outcome.diagnostics, opened.sources);
  const shown = describeProposal(outcome.proposal, opened.sources);
  if (isTrial) return jsonReply(200, shown);
  const written = await workspace.write({
    changeSet: outcome.proposal.changeSet,
    branch: branchName(localLogin, outcome.proposal.title),
    author: { name: localLogin, email: `${localLogin}@users.noreply.github.com` },
  });
  if (!written.ok) return refusal(written.diagnostics, opened.sources);
  return jsonReply(201, { ...shown, commit: written.commit });
}

/** Faults with, for a record that changed in the meantime, what stands there now. */
export function refusal(diagnostics: readonly Diagnostic[], sources: EditSources): Reply {
  const { status, json } = describeRefusal(diagnostics, sources);
  return jsonReply(status, json);
}
