import type { OpenedWorkspace, Target } from '../../lib/adapters/editing/workspace.ts';
import { type Diagnostic, diagnose } from '../../lib/diagnostics/diagnostic.ts';
import { proposalTexts } from '../../lib/diagnostics/texts/proposals.ts';
import { applyEdit } from '../../lib/proposals/applyEdit.ts';
import { branchName, localLogin } from '../../lib/proposals/branchName.ts';
import { chooseRoot } from '../../lib/proposals/chooseRoot.ts';
import { describeProposal, describeRefusal } from '../../lib/proposals/describeProposal.ts';
import type { RecordEdit } from '../../lib/proposals/edits.ts';
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
  const target = targetOf(edits, opened);
  if (target === undefined) return refusal([mixed], opened.sources);
  const { sources, repository } = target;
  const outcome = applyEdit(edits, sources, title === '' ? undefined : title);
  if (!outcome.ok) return refusal(outcome.diagnostics, sources);
  const shown = {
    ...describeProposal(outcome.proposal, sources),
    wortel: repository.name ?? repository.root,
  };
  if (isTrial) return jsonReply(200, shown);
  const written = await workspace.write(repository, {
    changeSet: outcome.proposal.changeSet,
    branch: branchName(localLogin, outcome.proposal.title),
    author: { name: localLogin, email: `${localLogin}@users.noreply.github.com` },
  });
  if (!written.ok) return refusal(written.diagnostics, sources);
  return jsonReply(201, { ...shown, commit: written.commit });
}

const mixed = diagnose(proposalTexts.mixedRoots, {}, { file: '-', line: 1, column: 1 });

/** The clone that the edits belong in; undefined when they belong in several. */
function targetOf(edits: readonly RecordEdit[], { targets }: OpenedWorkspace): Target | undefined {
  const [open, ...closed] = targets;
  const chosen = chooseRoot(edits, [open.sources, ...closed.map(({ sources }) => sources)]);
  return targets.find(({ sources }) => sources === chosen);
}

/** Faults with, for a record that changed in the meantime, what stands there now. */
export function refusal(diagnostics: readonly Diagnostic[], sources: EditSources): Reply {
  const { status, json } = describeRefusal(diagnostics, sources);
  return jsonReply(status, json);
}
