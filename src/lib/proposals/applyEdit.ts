import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { proposalTexts } from '../diagnostics/texts/proposals.ts';
import { branchName } from './branchName.ts';
import { changeFields, endGebruik, removeRecord } from './changeRecord.ts';
import { messageOf, type Proposal } from './changeSet.ts';
import { adoptConcept, mergeConcept, reportConcept } from './concepts.ts';
import { createRecord } from './createRecord.ts';
import { Draft, type RecordChange } from './draft.ts';
import type { RecordEdit } from './edits.ts';
import { sentenceOf, titleOf } from './sentence.ts';
import type { EditSources } from './sources.ts';

/** A proposal, or everything that stands in its way. */
export type EditOutcome =
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * The one way from an edit to files: form, CSV, command line and import all come through here. Several edits make
 * one proposal; later ones see earlier ones. Nothing is written anywhere.
 *
 * @param edits    one edit or several
 * @param sources  what stands at the base commit
 * @param title    title of the whole; made from the first change unless given
 */
export function applyEdit(
  edits: RecordEdit | readonly RecordEdit[],
  sources: EditSources,
  title?: string,
): EditOutcome {
  const draft = new Draft(sources);
  let becameEditOf: string | undefined;
  for (const edit of 'action' in edits ? [edits] : edits) {
    const path = applyTo(draft, edit);
    if (path !== undefined) becameEditOf = path;
  }
  return finishDraft(draft, title, becameEditOf);
}

function applyTo(draft: Draft, edit: RecordEdit): string | undefined {
  switch (edit.action) {
    case 'create':
      return createRecord(draft, edit);
    case 'fields':
      return changeFields(draft, edit);
    case 'remove':
      return removeRecord(draft, edit);
    case 'end-gebruik':
      return endGebruik(draft, edit);
    case 'report-concept':
      return reportConcept(draft, edit);
    case 'adopt-concept':
      adoptConcept(draft, edit);
      return undefined;
    case 'merge-concept':
      mergeConcept(draft, edit);
      return undefined;
  }
}

/** Checks the drafted files and makes the proposal of them; also for herindeling and overname. */
export function finishDraft(
  draft: Draft,
  title?: string,
  becameEditOf?: string,
  sentences?: readonly string[],
): EditOutcome {
  if (draft.diagnostics.length === 0) {
    draft.check();
    checkDeelnemers(draft);
  }
  const changes = draft.changes();
  if (draft.diagnostics.length === 0 && changes.length === 0) {
    draft.fault(diagnose(proposalTexts.nothingChanged, {}, draft.place('')));
  }
  if (draft.diagnostics.length > 0) return { ok: false, diagnostics: draft.diagnostics };
  const namer = {
    name: (kind: Parameters<EditSources['name']>[0], id: string) =>
      kind === 'voorziening' || kind === 'element' ? draft.sources.name(kind, id) : draft.name(kind, id),
    organisatieType: (id: string) => draft.organisatieType(id),
  };
  const records = draft.recordChanges();
  const told = sentences ?? records.map((change) => sentenceOf(change, namer));
  const [first] = mostTelling(records);
  const more = records.length > 1 ? ` en ${records.length - 1} meer` : '';
  const name = title ?? (first === undefined ? 'Wijziging' : `${titleOf(first, namer)}${more}`);
  return {
    ok: true,
    proposal: {
      changeSet: { base: draft.sources.base, changes, message: messageOf(name, told) },
      branch: branchName(draft.sources.login, name),
      title: name,
      sentences: told,
      becameEditOf,
    },
  };
}

/** The change by which people know a proposal: usage or an application before the files that come along. */
function mostTelling(changes: readonly RecordChange[]): readonly RecordChange[] {
  const rank = ({ kind }: RecordChange) => {
    const place = ['gebruik', 'applicatie', 'dienst', 'koppeling', 'collega', 'organisatie'].indexOf(kind);
    return place < 0 ? 9 : place;
  };
  return [...changes].sort((a, b) => rank(a) - rank(b));
}

/** A samenwerking registers usage on behalf of its own deelnemers only. */
function checkDeelnemers(draft: Draft): void {
  for (const { kind, after, organisatie, path } of draft.recordChanges()) {
    if (kind !== 'gebruik' || !Array.isArray(after?.deelnemers)) continue;
    const members = draft.value(`organisaties/${organisatie}/organisatie.yaml`)?.deelnemers;
    // A page that does not ship the samenwerking leaves this to the guard.
    if (draft.text(`organisaties/${organisatie}/organisatie.yaml`) === undefined) continue;
    const current = (id: unknown) => draft.sources.current('organisaties', String(id));
    const allowed = new Set(Array.isArray(members) ? members.map(current) : []);
    for (const [index, id] of after.deelnemers.entries()) {
      if (allowed.has(current(id))) continue;
      const place = { ...draft.place(path), field: `deelnemers[${index + 1}]` };
      draft.fault(diagnose(proposalTexts.notDeelnemer, { id: String(id) }, place));
    }
  }
}
