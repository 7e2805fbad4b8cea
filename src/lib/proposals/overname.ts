import type { Catalogue } from '../catalogue/catalogue.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { proposalTexts } from '../diagnostics/texts/proposals.ts';
import { finishDraft } from './applyEdit.ts';
import { Draft } from './draft.ts';
import { type MoveOutcome, moveSentences } from './herindeling.ts';
import { moveOrganisaties } from './moveOrganisatie.ts';
import type { EditSources } from './sources.ts';

/**
 * One supplier takes another over: applications, services and their references move, every old id redirects.
 * Colleagues do not: rights in the new organisation are for that organisation to give.
 */
export function overname(van: string, naar: string, catalogue: Catalogue, sources: EditSources): MoveOutcome {
  const draft = new Draft(sources);
  const refuse = (id: string, reason: string) =>
    draft.fault(diagnose(proposalTexts.badOrganisatie, { id, reason }, draft.place('')));
  const from = catalogue.organisaties.get(van);
  const to = catalogue.organisatie(naar);
  if (from === undefined) refuse(van, 'deze organisatie bestaat niet');
  else if (from.value.type === 'gemeente') refuse(van, 'een gemeente gaat over met npm run herindeling');
  if (to === undefined) refuse(naar, 'deze organisatie bestaat niet');
  else if (to.id === van) refuse(naar, 'dit is dezelfde organisatie');
  if (from === undefined || to === undefined || draft.diagnostics.length > 0) {
    return { outcome: finishDraft(draft), report: undefined };
  }
  const paths = catalogue.entries.map(({ path }) => path);
  const report = moveOrganisaties(draft, [van], to.id, { withColleagues: false, paths });
  const sentence = `${to.value.naam} neemt de applicaties en diensten van ${from.value.naam} over.`;
  const title = `Overname: ${from.value.naam} door ${to.value.naam}`;
  return { outcome: finishDraft(draft, title, undefined, [sentence, ...moveSentences(report)]), report };
}
