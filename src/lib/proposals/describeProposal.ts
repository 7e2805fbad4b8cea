import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { proposalTexts } from '../diagnostics/texts/proposals.ts';
import type { Proposal } from './changeSet.ts';
import { lineDiff } from './lineDiff.ts';
import { notPublic } from './notPublic.ts';
import type { EditSources } from './sources.ts';

/** A proposal as a form shows it, in JSON: what the local server answers and what a browser makes by itself. */
export function describeProposal(proposal: Proposal, sources: EditSources) {
  return {
    titel: proposal.title,
    tak: proposal.branch,
    zinnen: proposal.sentences,
    wasEr: proposal.becameEditOf ?? null,
    wortel: sources.root,
    isOpenbaar: !sources.isPrivate,
    besloten: notPublic(proposal.changeSet, sources).map((id) => sources.name('organisatie', id) ?? id),
    bestanden: proposal.changeSet.changes.map(({ path, content }) => {
      const before = sources.file(path.slice(sources.root.length + 1))?.text ?? null;
      const soort = before === null ? 'nieuw' : content === null ? 'verwijderd' : 'gewijzigd';
      return { pad: path, soort, inhoud: content, verschil: lineDiff(before, content) };
    }),
  };
}

/** The codes of what happened meanwhile: a record that changed, a branch that is there. */
const conflictCodes: ReadonlySet<string> = new Set([
  proposalTexts.otherBase.code,
  proposalTexts.branchExists.code,
]);

/** Faults as a form shows them; 409 when somebody else was first, else 422. */
export function describeRefusal(diagnostics: readonly Diagnostic[], sources: EditSources) {
  const moved = diagnostics.filter(({ code }) => code === proposalTexts.otherBase.code);
  const isConflict = diagnostics.some(({ code }) => conflictCodes.has(code));
  return {
    status: isConflict ? 409 : 422,
    json: {
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
    },
  };
}
