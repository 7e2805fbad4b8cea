import { meaningOfPath } from '../model/paths.ts';
import { type EditOutcome, finishDraft } from './applyEdit.ts';
import { adoptConcept, mergeConcept } from './concepts.ts';
import { Draft } from './draft.ts';
import type { AdoptConceptEdit, MergeConceptEdit } from './edits.ts';
import type { Double } from './moveReferences.ts';
import { countSentences, doubleSentence } from './moveWords.ts';
import { referencesOf } from './references.ts';
import type { EditSources } from './sources.ts';

/** How many records refer to an application, by kind. */
export type ReferenceCounts = Readonly<Record<'gebruik' | 'koppeling' | 'applicatie' | 'dienst', number>>;

export interface ConceptReport {
  /** To the concept, and to the application in which it goes up. */
  readonly before: ReferenceCounts;
  /** `before` minus doubles. */
  readonly after: ReferenceCounts;
  readonly doubles: readonly Double[];
}

/**
 * Adopts a concept or merges it with an application that was there, and counts what refers to it before and after:
 * nothing that points at it may get lost. One proposal, with the counts in its sentences.
 */
export function moveConcept(
  edit: AdoptConceptEdit | MergeConceptEdit,
  sources: EditSources,
): { readonly outcome: EditOutcome; readonly report: ConceptReport | undefined } {
  const draft = new Draft(sources);
  const name = sources.name('applicatie', edit.applicatie) ?? edit.applicatie;
  const ids = [edit.applicatie, ...(edit.action === 'merge-concept' ? [edit.into] : [])];
  const paths = [...new Set(ids.flatMap((id) => sources.referrers('applicatie', id)))];
  const doubles = edit.action === 'adopt-concept' ? adoptConcept(draft, edit) : mergeConcept(draft, edit);
  if (draft.diagnostics.length > 0) return { outcome: finishDraft(draft), report: undefined };
  const written = draft
    .changes()
    .filter(({ content }) => content !== null)
    .map(({ path }) => path.slice(sources.root.length + 1));
  const target = targetOf(draft, edit);
  const report: ConceptReport = {
    before: count(paths),
    after: count([...new Set([...paths, ...written])].filter((path) => refersTo(draft, path, target))),
    doubles,
  };
  const title =
    edit.action === 'adopt-concept'
      ? `Concept overnemen: ${name}`
      : `Concept samenvoegen: ${name} met ${sources.name('applicatie', edit.into) ?? edit.into}`;
  const sentence =
    edit.action === 'adopt-concept'
      ? `De leverancier neemt applicatie ${name} over; zij is geen concept meer.`
      : `Applicatie ${name} (concept) gaat op in ${sources.name('applicatie', edit.into) ?? edit.into}.`;
  return { outcome: finishDraft(draft, title, undefined, [sentence, ...sentencesOf(report)]), report };
}

/** Where the concept is afterwards: the redirect says it, or it stayed. */
function targetOf(draft: Draft, edit: AdoptConceptEdit | MergeConceptEdit): string {
  const from = draft.sources.current('applicaties', edit.applicatie);
  const redirects = draft.value('beheer/omleidingen.yaml')?.applicaties;
  const to =
    typeof redirects === 'object' && redirects !== null
      ? new Map(Object.entries(redirects)).get(from)
      : undefined;
  return typeof to === 'string' ? to : from;
}

function refersTo(draft: Draft, path: string, target: string): boolean {
  const meaning = meaningOfPath(path);
  const value = draft.value(path);
  if (meaning === undefined || value === undefined) return false;
  return referencesOf(meaning.kind, value).some(
    ([kind, id]) => kind === 'applicatie' && draft.sources.current('applicaties', id) === target,
  );
}

function count(paths: readonly string[]): ReferenceCounts {
  const of = (kind: string) => paths.filter((path) => meaningOfPath(path)?.kind === kind).length;
  return {
    gebruik: of('gebruik'),
    koppeling: of('koppeling'),
    applicatie: of('applicatie'),
    dienst: of('dienst'),
  };
}

function sentencesOf({ before, after, doubles }: ConceptReport): readonly string[] {
  const words = [
    ['gebruik', 'keer gebruik'],
    ['koppeling', 'koppelingen'],
    ['applicatie', 'applicaties die ernaar verwijzen'],
    ['dienst', 'diensten'],
  ] as const;
  return [...countSentences(words, before, after), ...doubles.map(doubleSentence)];
}
