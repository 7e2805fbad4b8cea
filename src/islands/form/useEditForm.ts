import { useCallback, useEffect, useMemo, useState } from 'react';
import { gebruikName } from '../../lib/model/paths.ts';
import { type Answer, faultsOf, meldingenOf, textOf } from './api.ts';
import type { NewerFile } from './doors/door.ts';
import type { EditFormProps } from './EditForm.tsx';
import {
  combinationFaults,
  editsOf,
  openAfterKeeping,
  openingOf,
  type Present,
  presentOf,
  shownGroups,
} from './formState.ts';
import { membershipEdits } from './membershipEdits.ts';
import { readDraft, store } from './store.ts';
import { useSending } from './useSending.ts';
import { type Fault, findFaults, isMap, type Values } from './values.ts';

/** What the form knows and can do; the component only draws it. */
export function useEditForm({ model, base, start }: EditFormProps) {
  const { kind, isOffer = false } = model;
  // Who reports an application and its supplier have drafts of their own.
  const draftKind = isOffer ? 'aanbod' : kind;
  const query = useMemo(() => new URLSearchParams(location.search), []);
  const [organisatie, setOrganisatie] = useState(query.get('organisatie') ?? '');
  const [landscape, setLandscape] = useState<Values>();
  const [present, setPresent] = useState<Present>();
  const [values, setValues] = useState<Values>(start);
  const [restored, setRestored] = useState(false);
  const [end, setEnd] = useState<'naar' | 'voorziening'>('naar');
  const [conflict, setConflict] = useState<Present>();
  const draftKey = `concept:${draftKind}:${organisatie}:${present?.name ?? 'nieuw'}`;

  const sending = useSending(base, { onRefused, onNewer, onDone: () => store(draftKey, undefined) });
  const { door, show, clearFaults } = sending;

  const open = useCallback(
    (record: Present | undefined, from: string) => {
      const draft = readDraft(`concept:${draftKind}:${from}:${record?.name ?? 'nieuw'}`);
      const asked = query.get('applicatie');
      const fresh =
        asked === null || kind === 'applicatie'
          ? start
          : { ...start, [kind === 'koppeling' ? 'van' : 'applicatie']: asked };
      const opening = openingOf(record, draft, fresh);
      setPresent(opening.present);
      setRestored(opening.restored);
      setValues(opening.values);
      setEnd(opening.end);
      setConflict(undefined);
      clearFaults();
    },
    [kind, draftKind, query, start, clearFaults],
  );

  useEffect(() => {
    if (door === undefined || door === null || organisatie === '') return;
    // Answers may come in another order than they were asked in.
    let isCurrent = true;
    door.landscape(organisatie).then((answer) => {
      if (!isCurrent) return;
      if (answer.status !== 200) return show(faultsOf(answer));
      setLandscape(answer.json);
      const all = presentOf(answer.json, kind);
      const asked = query.get('applicatie') ?? '';
      const name =
        query.get('record') ?? (isOffer ? asked.slice(asked.indexOf('/') + 1) : gebruikName(asked));
      const isOne = kind === 'organisatie';
      open(
        isOne ? all[0] : kind === 'applicatie' && !isOffer ? undefined : all.find((one) => one.name === name),
        organisatie,
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [door, organisatie, kind, isOffer, open, query, show]);

  function change(next: Values): void {
    setValues(next);
    store(draftKey, { values: next, seen: present && { oid: present.oid, value: present.value } });
    // Usage that is there already is changed, never doubled.
    if (kind !== 'gebruik' || present !== undefined || landscape === undefined) return;
    const twin = presentOf(landscape, kind).find(({ value }) => value.applicatie === next.applicatie);
    if (twin === undefined) return;
    store(draftKey, undefined);
    open(twin, organisatie);
  }

  const type = isMap(landscape?.organisatie) ? textOf(landscape.organisatie.soort) : '';
  const groups = shownGroups(model, type, end);
  const fields = groups.flatMap((group) => group.fields);

  async function onRefused(answer: Answer): Promise<void> {
    const isMoved = meldingenOf(answer).some(({ code }) => code === 'SWC708');
    if (present !== undefined && isMoved && (await meet(present))) return;
    show(faultsOf(answer));
  }

  /** Lays the record of somebody else beside mine; false when it is gone, or no other than mine was made on. */
  async function meet(mine: Present): Promise<boolean> {
    const now = await door?.landscape(organisatie);
    const theirs = presentOf(now?.json ?? {}, kind).find(({ name }) => name === mine.name);
    if (theirs === undefined || theirs.oid === mine.oid) return false;
    setConflict(theirs);
    return true;
  }

  async function onNewer(files: readonly NewerFile[]): Promise<void> {
    if (present !== undefined && (await meet(present))) return;
    const paths = files.map(({ path }) => path).join(', ');
    const text = `Een ander heeft intussen hetzelfde gewijzigd (${paths}). Er is niets ingestuurd. Kijk uw invoer na en ga opnieuw verder naar controleren.`;
    show([{ field: '', text }]);
  }

  /** @param more  what the form found by itself */
  function submit(event: React.FormEvent, more: readonly Fault[] = []): void {
    event.preventDefault();
    const found = [...findFaults(fields, values), ...combinationFaults(model, values), ...more];
    show(found);
    if (found.length === 0) void reviewForm();
  }

  async function reviewForm(): Promise<void> {
    if (door === undefined || door === null) return;
    const own = editsOf({ ...model, groups }, organisatie, values, present);
    const before = present?.value.samenwerkingen;
    if (kind !== 'organisatie') return sending.preview(own);
    const memberships = await membershipEdits(door, organisatie, before, values.samenwerkingen);
    if (memberships.faults.length > 0) return show(memberships.faults);
    await sending.preview([...own, ...memberships.edits]);
  }

  function keep(edits: readonly Values[], shown: Values): void {
    sending.keep(edits, shown);
    const next = openAfterKeeping(kind, present);
    open(next, organisatie);
    // The application that the page was opened with is in the basket now: the next one is another.
    if (next === undefined) setValues(start);
  }

  function discardDraft(): void {
    store(draftKey, undefined);
    open(present, organisatie);
  }

  function chooseOrganisatie(id: string): void {
    setOrganisatie(id);
    setLandscape(undefined);
  }

  function settle(theirs: Present, settled: Values): void {
    setPresent(theirs);
    setConflict(undefined);
    setValues(settled);
    store(draftKey, { values: settled, seen: { oid: theirs.oid, value: theirs.value } });
  }

  return {
    ...{ organisatie, landscape, present, values, restored, end, conflict, groups, sending },
    ...{ open, change, setEnd, submit, keep, discardDraft, settle, chooseOrganisatie },
    /** The last look at edits that need no form. */
    review: (...own: readonly Values[]) => sending.preview(own),
  };
}
