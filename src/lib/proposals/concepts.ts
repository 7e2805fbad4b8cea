import { diagnose } from '../diagnostics/diagnostic.ts';
import { proposalTexts } from '../diagnostics/texts/proposals.ts';
import { slugify } from '../model/slug.ts';
import { createRecord, organisatieFolder, text } from './createRecord.ts';
import { type Draft, pathOf } from './draft.ts';
import type { AdoptConceptEdit, MergeConceptEdit, ReportConceptEdit } from './edits.ts';
import { addRedirect, type Double, moveReferences } from './moveReferences.ts';

/** Folder for applications whose supplier nobody knows (architecture §1). */
const unknownSupplier = 'onbekend';

/** Reports an application that the catalogue lacks, as a concept under its supplier; a new supplier comes along. */
export function reportConcept(draft: Draft, edit: ReportConceptEdit): undefined {
  const gemeldDoor = draft.organisatieType(edit.melder);
  if (gemeldDoor === undefined) {
    return draft.fault(
      diagnose(proposalTexts.unknownTarget, { what: 'de organisatie', id: edit.melder }, draft.place('')),
    );
  }
  const organisatie = supplierFolder(draft, edit, gemeldDoor);
  if (organisatie === undefined) return;
  createRecord(draft, {
    action: 'create',
    kind: 'applicatie',
    organisatie,
    value: { soort: 'applicatie', ...edit.value, status: 'concept', gemeldDoor },
  });
}

function supplierFolder(draft: Draft, edit: ReportConceptEdit, gemeldDoor: string): string | undefined {
  const { leverancier } = edit;
  if (leverancier !== 'onbekend' && 'id' in leverancier) {
    const id = draft.sources.current('organisaties', leverancier.id);
    if (draft.has('organisatie', id)) return id;
    return draft.fault(
      diagnose(proposalTexts.unknownTarget, { what: 'de leverancier', id: leverancier.id }, draft.place('')),
    );
  }
  if (leverancier === 'onbekend' && draft.has('organisatie', unknownSupplier)) return unknownSupplier;
  const naam = leverancier === 'onbekend' ? 'Onbekende leverancier' : leverancier.naam;
  const folder = leverancier === 'onbekend' ? unknownSupplier : organisatieFolder(naam);
  createRecord(draft, {
    action: 'create',
    kind: 'organisatie',
    organisatie: folder,
    value: {
      naam,
      type: 'leverancier',
      status: 'concept',
      gemeldDoor,
      ...(leverancier === 'onbekend' || leverancier.website === undefined
        ? {}
        : { website: leverancier.website }),
    },
  });
  return draft.diagnostics.length === 0 ? folder : undefined;
}

/**
 * The supplier takes a concept over: it becomes active, in place or in the supplier's own folder. Gives the records
 * that became one on the way.
 */
export function adoptConcept(draft: Draft, edit: AdoptConceptEdit): readonly Double[] {
  const from = draft.sources.current('applicaties', edit.applicatie);
  const path = pathOf('applicatie', from);
  const value = conceptAt(draft, from);
  if (value === undefined) return [];
  const { gemeldDoor: _reporter, ...kept } = value;
  const adopted = { ...kept, status: 'actief' };
  const owner = from.slice(0, from.indexOf('/'));
  const supplier = draft.sources.current('organisaties', edit.leverancier ?? owner);
  if (supplier === owner) {
    draft.write(path, adopted);
    return [];
  }
  if (!draft.has('organisatie', supplier)) {
    draft.fault(
      diagnose(proposalTexts.unknownTarget, { what: 'de leverancier', id: supplier }, draft.place(path)),
    );
    return [];
  }
  // A name without letters or digits makes no file name: the record keeps the one it has.
  const to = `${supplier}/${slugify(text(value.naam)) || from.slice(from.indexOf('/') + 1)}`;
  if (draft.has('applicatie', to)) {
    draft.fault(diagnose(proposalTexts.exists, { what: `applicatie '${to}'` }, draft.place(path)));
    return [];
  }
  draft.write(pathOf('applicatie', to), adopted, path);
  draft.remove(path);
  addRedirect(draft, 'applicaties', from, to);
  return moveReferences(draft, new Map([[`applicatie:${from}`, to]]));
}

/** A concept goes up in an application that was there; usage and links follow, doubles become one. */
export function mergeConcept(draft: Draft, edit: MergeConceptEdit): readonly Double[] {
  const from = draft.sources.current('applicaties', edit.applicatie);
  const into = draft.sources.current('applicaties', edit.into);
  if (conceptAt(draft, from) === undefined) return [];
  if (from === into || !draft.has('applicatie', into)) {
    draft.fault(
      diagnose(proposalTexts.unknownTarget, { what: 'de applicatie', id: edit.into }, draft.place('')),
    );
    return [];
  }
  draft.remove(pathOf('applicatie', from));
  addRedirect(draft, 'applicaties', from, into);
  return moveReferences(draft, new Map([[`applicatie:${from}`, into]]));
}

function conceptAt(draft: Draft, id: string) {
  const path = pathOf('applicatie', id);
  const value = draft.value(path);
  if (value === undefined) {
    return draft.fault(diagnose(proposalTexts.missing, { what: `applicatie '${id}'` }, draft.place(path)));
  }
  if (value.status !== 'concept') {
    return draft.fault(diagnose(proposalTexts.notConcept, { what: `applicatie '${id}'` }, draft.place(path)));
  }
  return value;
}
