import type { Catalogue } from '../catalogue/catalogue.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { proposalTexts } from '../diagnostics/texts/proposals.ts';
import { pathOfRecord } from '../model/paths.ts';
import { type EditOutcome, finishDraft } from './applyEdit.ts';
import { gemeenteFolder } from './createRecord.ts';
import { Draft } from './draft.ts';
import { type MoveReport, moveOrganisaties } from './moveOrganisatie.ts';
import { countSentences, doubleSentence } from './moveWords.ts';
import { dateInWords, enumerate } from './sentence.ts';
import type { EditSources } from './sources.ts';

export interface HerindelingRequest {
  /** CBS codes of the gemeenten that end. */
  readonly van: readonly string[];
  /** CBS code of the gemeente that they become; it may exist already. */
  readonly naar: string;
  readonly naam: string;
  /** First day of the new gemeente, `jjjj-mm-dd`. */
  readonly datum: string;
}

export interface MoveOutcome {
  readonly outcome: EditOutcome;
  readonly report: MoveReport | undefined;
}

/**
 * Gemeenten become one gemeente: folders, colleagues, usage and links move, doubles become one, every old id and
 * page redirects. One change set, to be reviewed by a steward.
 */
export function herindeling(
  request: HerindelingRequest,
  catalogue: Catalogue,
  sources: EditSources,
): MoveOutcome {
  const draft = new Draft(sources);
  const byCode = new Map([...catalogue.organisaties.values()].map((entry) => [entry.value.cbsCode, entry]));
  const from = [...new Set(request.van)].flatMap((code) => {
    const entry = byCode.get(code);
    const reason =
      entry === undefined
        ? 'er is geen gemeente met deze code'
        : code === request.naar
          ? 'dit is ook de nieuwe gemeente'
          : undefined;
    if (entry === undefined || reason !== undefined) {
      draft.fault(
        diagnose(proposalTexts.badOrganisatie, { id: code, reason: reason ?? '' }, draft.place('')),
      );
      return [];
    }
    return [entry];
  });
  const target = byCode.get(request.naar);
  const to = target?.id ?? gemeenteFolder(request.naam);
  if (to === '') draft.fault(diagnose(proposalTexts.noName, { field: 'naam' }, draft.place('')));
  if (target === undefined && draft.has('organisatie', to)) {
    const reason = `de map bestaat al, met een andere code dan ${request.naar}`;
    draft.fault(diagnose(proposalTexts.badOrganisatie, { id: to, reason }, draft.place('')));
  }
  if (draft.diagnostics.length > 0 || from.length === 0)
    return { outcome: finishDraft(draft), report: undefined };
  if (target === undefined) {
    const provincies = new Set(from.map(({ value }) => value.provincie));
    const [provincie] = provincies;
    draft.write(pathOfRecord('organisatie', to, to), {
      naam: request.naam,
      type: 'gemeente',
      status: 'actief',
      cbsCode: request.naar,
      ...(provincies.size === 1 && provincie !== undefined ? { provincie } : {}),
      // What one of them did not make public, the new one does not either.
      ...(from.every(({ value }) => value.landschapOpenbaar === true) ? { landschapOpenbaar: true } : {}),
    });
  }
  const paths = catalogue.entries.map(({ path }) => path);
  const report = moveOrganisaties(
    draft,
    from.map(({ id }) => id),
    to,
    { withColleagues: true, paths },
  );
  const names = enumerate(from.map(({ value }) => value.naam));
  const title = `Herindeling: ${request.naam}`;
  const sentence = `De gemeenten ${names} zijn vanaf ${dateInWords(request.datum)} de gemeente ${request.naam}.`;
  return { outcome: finishDraft(draft, title, undefined, [sentence, ...moveSentences(report)]), report };
}

/** Counts before and after, and every double, in plain words. */
export function moveSentences({
  before,
  after,
  doubles,
  renamed,
  leftBehind,
}: MoveReport): readonly string[] {
  const kinds = [
    ['gebruik', 'keer gebruik'],
    ['koppeling', 'koppelingen'],
    ['applicatie', 'applicaties'],
    ['dienst', 'diensten'],
    ['collega', 'collega’s'],
  ] as const;
  return [
    ...countSentences(kinds, before, after),
    `${doubles.length} ${doubles.length === 1 ? 'dubbele' : 'dubbelen'} samengevoegd.`,
    ...doubles.map(doubleSentence),
    ...[...renamed].map(([old, fresh]) => `Andere naam: ${old} wordt ${fresh}.`),
    ...leftBehind.map((path) => `Niet meegegaan: ${path}.`),
  ];
}
