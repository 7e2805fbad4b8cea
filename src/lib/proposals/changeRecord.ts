import { diagnose } from '../diagnostics/diagnostic.ts';
import { proposalTexts } from '../diagnostics/texts/proposals.ts';
import { gebruikName, koppelingName, pathOfRecord } from '../model/paths.ts';
import { formatKeyPath } from '../model/record.ts';
import { text } from './createRecord.ts';
import type { Draft } from './draft.ts';
import type { EndGebruikEdit, FieldsEdit, RecordRef, RemoveEdit } from './edits.ts';
import { presentGebruik } from './presentRecord.ts';
import { isRecord } from './references.ts';
import type { PlainRecord } from './sources.ts';
import { withField } from './withField.ts';

/** Some fields get another value, or go; the file keeps its name, comments and order. */
export function changeFields(draft: Draft, edit: FieldsEdit): undefined {
  const path = presentPath(draft, edit, edit.baseOid);
  const before = path === undefined ? undefined : draft.value(path);
  if (path === undefined || before === undefined) return;
  let after = before;
  let fits = true;
  for (const { path: at, value } of edit.fields) {
    const next = withField(after, at, value);
    if (next === undefined) {
      const field = formatKeyPath(at);
      const reason = `er is geen plaats voor '${field}'`;
      draft.fault(diagnose(proposalTexts.unsafeEdit, { reason }, { ...draft.place(path), field }));
      fits = false;
    } else after = next;
  }
  if (!fits || !keepsName(edit, after, draft)) return;
  draft.write(path, after);
}

export function removeRecord(draft: Draft, edit: RemoveEdit): undefined {
  const path = presentPath(draft, edit, edit.baseOid);
  if (path !== undefined) draft.remove(path);
}

/** Usage ends, with its date; the applications's links in this landscape end too, so that no link hangs loose. */
export function endGebruik(draft: Draft, edit: EndGebruikEdit): undefined {
  const current = (id: unknown) => draft.sources.current('applicaties', text(id));
  const applicatie = current(edit.applicatie);
  const organisatie = draft.sources.current('organisaties', edit.organisatie);
  const gebruik = draft.records('gebruik', organisatie);
  const present = presentGebruik(gebruik, edit.applicatie, draft.sources.current);
  if (present === undefined) {
    const what = `het gebruik van '${edit.applicatie}' door ${edit.organisatie}`;
    return draft.fault(diagnose(proposalTexts.missing, { what }, draft.place('')));
  }
  const datums = isRecord(present.value.datums) ? present.value.datums : {};
  draft.write(present.path, {
    ...present.value,
    status: 'uitgefaseerd',
    datums: { ...datums, uitgefaseerd: edit.datum },
    ...(edit.vervangenDoor === undefined ? {} : { vervangenDoor: edit.vervangenDoor }),
  });
  for (const link of draft.records('koppeling', organisatie)) {
    const isEnd = current(link.value.van) === applicatie || current(link.value.naar) === applicatie;
    if (!isEnd || link.value.status === 'uitgefaseerd') continue;
    draft.write(link.path, { ...link.value, status: 'uitgefaseerd', tot: edit.datum });
  }
}

function presentPath(draft: Draft, ref: RecordRef, baseOid: string | undefined): string | undefined {
  const path = pathOfRecord(ref.kind, ref.organisatie, ref.name);
  const present = draft.text(path);
  if (present === undefined) {
    return draft.fault(
      diagnose(proposalTexts.missing, { what: `'${draft.fileOf(path)}'` }, draft.place(path)),
    );
  }
  const oid = draft.base(path)?.oid;
  if (baseOid !== undefined && oid !== baseOid) {
    return draft.fault(diagnose(proposalTexts.otherBase, { path: draft.fileOf(path) }, draft.place(path)));
  }
  return path;
}

/** The fields from which the file name is made may not get a value that asks for another name. */
function keepsName(ref: RecordRef, after: PlainRecord, draft: Draft): boolean {
  const path = pathOfRecord(ref.kind, ref.organisatie, ref.name);
  const field = fieldThatMovedName(ref, after, draft.value(path) ?? {});
  if (field === undefined) return true;
  draft.fault(diagnose(proposalTexts.fixedByName, { field }, { ...draft.place(path), field }));
  return false;
}

function fieldThatMovedName(ref: RecordRef, after: PlainRecord, before: PlainRecord): string | undefined {
  switch (ref.kind) {
    case 'organisatie':
      return after.type === before.type ? undefined : 'type';
    case 'collega':
      return isRecord(after.github) && after.github.login === ref.name ? undefined : 'github.login';
    case 'gebruik':
      return after.applicatie === before.applicatie || gebruikName(text(after.applicatie)) === ref.name
        ? undefined
        : 'applicatie';
    case 'koppeling': {
      if (['van', 'naar', 'voorziening'].every((key) => after[key] === before[key])) return undefined;
      const name = koppelingName(text(after.van), text(after.naar) || text(after.voorziening));
      return ref.name === name || ref.name.startsWith(`${name}-`) ? undefined : 'van';
    }
    default:
      return undefined;
  }
}
