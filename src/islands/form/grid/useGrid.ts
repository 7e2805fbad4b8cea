import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { ChangeSet } from '../../../lib/proposals/changeSet.ts';
import type { GridColumn, GridModel } from '../../../site/form/gridModel.ts';
import { type Answer, mapsOf, meldingenOf, textOf } from '../api.ts';
import type { Door } from '../doors/door.ts';
import { openDoor } from '../doors/openDoor.ts';
import type { TokenEnd } from '../doors/SendWithToken.tsx';
import { type Present, presentOf } from '../formState.ts';
import { readBasket, readStored, store } from '../store.ts';
import { type Fault, findFaults, isMap, type Values } from '../values.ts';
import { emptyGrid, gridReducer } from './gridState.ts';
import { changedCells, countChanges, editsOf, readPending } from './pending.ts';
import { today } from './today.ts';

type Step =
  | { readonly kind: 'form' }
  | {
      readonly kind: 'review';
      readonly shown: Values;
      readonly edits: readonly Values[];
      /** The files, where this browser made them. */
      readonly changeSet: ChangeSet | undefined;
    }
  | {
      readonly kind: 'done';
      readonly title: string;
      /** Where it went; undefined for the local server. */
      readonly sent: Exclude<TokenEnd, { kind: 'conflict' }> | undefined;
    };

/** What the table of a landscape knows and can do; the components only draw it. */
export function useGrid(models: readonly GridModel[], base: string) {
  const query = useMemo(() => new URLSearchParams(location.search), []);
  // Null when there is none: no server and no published facts.
  const [door, setDoor] = useState<Door | null>();
  const [organisatie, setOrganisatie] = useState(query.get('organisatie') ?? '');
  const [kind, setKind] = useState(query.get('soort') === 'koppeling' ? 'koppeling' : 'gebruik');
  const [landscape, setLandscape] = useState<Values>();
  const [state, dispatch] = useReducer(gridReducer, emptyGrid);
  const [restored, setRestored] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const [step, setStep] = useState<Step>({ kind: 'form' });
  const [isBusy, setBusy] = useState(false);
  const [opened, setOpened] = useState('');

  const model = models.find((one) => one.kind === kind) ?? models[0];
  if (model === undefined) throw new Error('a table needs a model');
  const records = useMemo(
    () => (landscape === undefined ? [] : presentOf(landscape, model.kind)),
    [landscape, model.kind],
  );
  const draftKey = `tabel:${model.kind}:${organisatie}`;

  useEffect(() => {
    openDoor(base).then((found) => setDoor(found ?? null));
  }, [base]);

  const show = useCallback((found: readonly Fault[]) => {
    setFaults(found);
    setRound((count) => count + 1);
  }, []);

  const load = useCallback(async () => {
    if (door === undefined || door === null || organisatie === '') return;
    const answer = await door.landscape(organisatie);
    if (answer.status === 200) setLandscape(answer.json);
    else show(meldingenOf(answer).map(({ tekst }) => ({ field: '', text: tekst })));
  }, [door, organisatie, show]);

  useEffect(() => {
    void load();
  }, [load]);

  // Changes of before a reload come back, once for each table.
  useEffect(() => {
    if (landscape === undefined || opened === draftKey) return;
    const pending = readPending(readStored(draftKey));
    setOpened(draftKey);
    setRestored(countChanges(pending, records) > 0);
    dispatch({ type: 'open', pending });
  }, [landscape, opened, draftKey, records]);

  useEffect(() => {
    if (opened !== draftKey) return;
    const { cells, added, gone } = state.pending;
    const isEmpty = Object.keys(cells).length + added.length + gone.length === 0;
    store(draftKey, isEmpty ? undefined : state.pending);
  }, [opened, draftKey, state.pending]);

  async function review(columns: readonly GridColumn[]): Promise<void> {
    if (door === undefined || door === null) return;
    const found = [...cellFaults(columns), ...conflictFaults()];
    show(found);
    if (found.length > 0) return;
    const own = editsOf(state.pending, records, { kind: model?.kind ?? '', organisatie, today: today() });
    const edits = [...readBasket().edits, ...own];
    if (edits.length === 0) return show([{ field: '', text: 'U hebt nog niets gewijzigd.' }]);
    setBusy(true);
    const { answer, changeSet } = await door.preview(edits);
    setBusy(false);
    if (answer.status === 200) return setStep({ kind: 'review', shown: answer.json, edits, changeSet });
    await refuse(answer);
  }

  function cellFaults(columns: readonly GridColumn[]): readonly Fault[] {
    return changedCells(state.pending, records).flatMap(({ record, key, after }) => {
      const column = columns.find((one) => one.key === key);
      if (column === undefined) return [];
      return findFaults([{ ...column.field, key: 'x' }], { x: after }).map(({ text }) => ({
        field: `${record.name} ${key}`,
        text: `${record.label}: ${text}`,
      }));
    });
  }

  function conflictFaults(): readonly Fault[] {
    return changedCells(state.pending, records)
      .filter(({ theirs }) => theirs !== undefined)
      .map(({ record }) => ({
        field: '',
        text: `${record.label}: een ander wijzigde dezelfde cel. Kies onder de tabel welke waarde blijft.`,
      }));
  }

  async function refuse(answer: Answer): Promise<void> {
    setStep({ kind: 'form' });
    // Somebody was faster: the table shows what they made of it, and every cell changed twice asks for a choice.
    if (mapsOf(answer.json.meldingen).some(({ code }) => code === 'SWC708')) return meet();
    const found = mapsOf(answer.json.meldingen);
    if (found.length === 0) return show(meldingenOf(answer).map(({ tekst }) => ({ field: '', text: tekst })));
    show(
      found.map((melding) => {
        const record = recordOf(textOf(melding.bestand));
        const text = `${textOf(melding.tekst)} ${textOf(melding.raad)}`.trim();
        const key = textOf(melding.veld).replace(/\[.*$/, '');
        return record === undefined
          ? { field: '', text }
          : { field: `${record.name} ${key}`, text: `${record.label}: ${text}` };
      }),
    );
  }

  async function meet(): Promise<void> {
    setStep({ kind: 'form' });
    await load();
    const text =
      'Een ander heeft intussen iets in dit landschap gewijzigd. De tabel is bijgewerkt; uw eigen wijzigingen staan er nog. Kijk ze na en ga dan verder.';
    show([{ field: '', text }]);
  }

  function recordOf(file: string): Present | undefined {
    return records.find(({ name }) => file.endsWith(`/${organisatie}/${folderOf(kind)}/${name}.yaml`));
  }

  async function send(edits: readonly Values[], shown: Values): Promise<void> {
    if (door?.kind !== 'lokaal') return;
    setBusy(true);
    const answer = await door.propose(edits, { answer: { status: 200, json: shown } });
    setBusy(false);
    if (answer.status !== 201) return refuse(answer);
    finish({ kind: 'done', title: textOf(answer.json.titel), sent: undefined });
  }

  /** What a published site did with the voorstel. */
  async function endSending(end: TokenEnd, title: string): Promise<void> {
    if (end.kind !== 'conflict') return finish({ kind: 'done', title, sent: end });
    if (door?.kind !== 'openbaar') return;
    await door.learn(end.base, end.files);
    await meet();
  }

  function finish(done: Step): void {
    store('mand', undefined);
    dispatch({ type: 'undoAll' });
    setStep(done);
  }

  function keep(edits: readonly Values[], shown: Values): void {
    store('mand', { edits, sentences: shown.zinnen });
    dispatch({ type: 'undoAll' });
    setStep({ kind: 'form' });
  }

  function chooseOrganisatie(id: string): void {
    setOrganisatie(id);
    setLandscape(undefined);
    setOpened('');
    setFaults([]);
  }

  return {
    ...{
      door,
      organisatie,
      landscape,
      model,
      records,
      state,
      dispatch,
      restored,
      faults,
      round,
      step,
      isBusy,
    },
    ...{ review, send, endSending, keep, chooseOrganisatie },
    isSamenwerking: isMap(landscape?.organisatie) && landscape.organisatie.soort === 'samenwerking',
    countOf: (one: string) => (landscape === undefined ? 0 : presentOf(landscape, one).length),
    chooseKind: (next: string) => {
      setKind(next);
      setFaults([]);
    },
    back: () => setStep({ kind: 'form' }),
    emptyBasket: () => {
      store('mand', undefined);
      setRound((count) => count + 1);
    },
  };
}

function folderOf(kind: string): string {
  return kind === 'gebruik' ? 'gebruik' : 'koppelingen';
}
