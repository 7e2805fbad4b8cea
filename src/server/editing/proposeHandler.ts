import type { Diagnostic } from '../../lib/diagnostics/diagnostic.ts';
import { applyEdit } from '../../lib/proposals/applyEdit.ts';
import { branchName, localLogin } from '../../lib/proposals/branchName.ts';
import type { Proposal } from '../../lib/proposals/changeSet.ts';
import { lineDiff } from '../../lib/proposals/lineDiff.ts';
import { isRecord } from '../../lib/proposals/references.ts';
import type { EditSources } from '../../lib/proposals/sources.ts';
import type { Reply } from '../reply.ts';
import type { EditingContext } from './editingRoute.ts';
import { jsonReply } from './jsonReply.ts';
import { readEdits } from './readEdits.ts';

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
  const shown = describe(outcome.proposal, opened.sources);
  if (isTrial) return jsonReply(200, shown);
  const written = await workspace.write({
    changeSet: outcome.proposal.changeSet,
    branch: branchName(localLogin, outcome.proposal.title),
    author: { name: localLogin, email: `${localLogin}@users.noreply.github.com` },
  });
  if (!written.ok) return refusal(written.diagnostics, opened.sources);
  return jsonReply(201, { ...shown, commit: written.commit });
}

function describe(proposal: Proposal, sources: EditSources) {
  return {
    titel: proposal.title,
    tak: proposal.branch,
    zinnen: proposal.sentences,
    wasEr: proposal.becameEditOf ?? null,
    bestanden: proposal.changeSet.changes.map(({ path, content }) => {
      const before = sources.file(path.slice(sources.root.length + 1))?.text ?? null;
      const soort = before === null ? 'nieuw' : content === null ? 'verwijderd' : 'gewijzigd';
      return { pad: path, soort, inhoud: content, verschil: lineDiff(before, content) };
    }),
  };
}

/** The codes of what happened meanwhile: a record that changed, a branch that is there. */
const conflictCodes: ReadonlySet<string> = new Set(['SWC708', 'SWC714']);

/** Faults with, for a record that changed in the meantime, what stands there now. */
export function refusal(diagnostics: readonly Diagnostic[], sources: EditSources): Reply {
  const moved = diagnostics.filter(({ code }) => code === 'SWC708');
  const isConflict = diagnostics.some(({ code }) => conflictCodes.has(code));
  return jsonReply(isConflict ? 409 : 422, {
    fout: 'Er is nog iets niet goed.',
    meldingen: diagnostics.map(({ code, field, message, hint, file }) => ({
      code,
      veld: field,
      tekst: message,
      raad: hint,
      bestand: file,
    })),
    nu: moved.map(({ file }) => ({
      pad: file,
      tekst: sources.file(file.slice(sources.root.length + 1))?.text ?? null,
    })),
  });
}
