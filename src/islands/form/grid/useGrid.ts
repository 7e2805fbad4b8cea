import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { pathOfRecord } from '../../../lib/model/paths.ts';
import type { GridColumn, GridModel } from '../../../site/form/gridModel.ts';
import { type Answer, faultsOf, mapsOf, textOf, withRaad } from '../api.ts';
import { type Present, presentOf } from '../formState.ts';
import { readStored, store } from '../store.ts';
import { useSending } from '../useSending.ts';
import { type Fault, findFaults, isMap, type Values } from '../values.ts';
import { emptyGrid, gridReducer } from './gridState.ts';
import { changedCells, countChanges, editsOf, isNothing, readPending } from './pending.ts';
import { today } from './today.ts';

/** What the table of a landscape knows and can do; the components only draw it. */
export function useGrid(models: readonly GridModel[], base: string) {
  const query = useMemo(() => new URLSearchParams(location.search), []);
  const [organisatie, setOrganisatie] = useState(query.get('organisatie') ?? '');
  const [kind, setKind] = useState<GridModel['kind']>(
    query.get('soort') === 'koppeling' ? 'koppeling' : 'gebruik',
  );
  const [landscape, setLandscape] = useState<Values>();
  // Whose records are wanted now: answers may come in another order than they were asked in.
  const wanted = useRef(organisatie);
  const [state, dispatch] = useReducer(gridReducer, emptyGrid);
  const [opened, setOpened] = useState('');

  const model = models.find((one) => one.kind === kind) ?? models[0];
  if (model === undefined) throw new Error('a table needs a model');
  const records = useMemo(
    () => (landscape === undefined ? [] : presentOf(landscape, model.kind)),
    [landscape, model.kind],
  );
  const draftKey = `tabel:${model.kind}:${organisatie}`;

  const sending = useSending(base, {
    onRefused,
    onNewer: meet,
    onDone: () => dispatch({ type: 'undoAll' }),
  });
  const { door, show, clearFaults } = sending;

  const load = useCallback(async () => {
    if (door === undefined || door === null || organisatie === '') return;
    const answer = await door.landscape(organisatie);
    if (wanted.current !== organisatie) return;
    if (answer.status === 200) setLandscape(answer.json);
    else show(faultsOf(answer));
  }, [door, organisatie, show]);

  useEffect(() => {
    void load();
  }, [load]);

  // Changes of before a reload come back, once for each table.
  useEffect(() => {
    if (landscape === undefined || opened === draftKey) return;
    const pending = readPending(readStored(draftKey));
    setOpened(draftKey);
    dispatch({ type: 'open', pending, isRestored: countChanges(pending, records) > 0 });
  }, [landscape, opened, draftKey, records]);

  useEffect(() => {
    if (opened !== draftKey) return;
    store(draftKey, isNothing(state.pending) ? undefined : state.pending);
  }, [opened, draftKey, state.pending]);

  async function review(columns: readonly GridColumn[]): Promise<void> {
    const found = [...cellFaults(columns), ...conflictFaults()];
    show(found);
    if (found.length > 0) return;
    const own = editsOf(state.pending, records, { kind: model?.kind ?? '', organisatie, today: today() });
    await sending.preview(own);
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

  async function onRefused(answer: Answer): Promise<void> {
    // Somebody was faster: the table shows what they made of it, and every cell changed twice asks for a choice.
    if (mapsOf(answer.json.meldingen).some(({ code }) => code === 'SWC708')) return meet();
    const found = mapsOf(answer.json.meldingen);
    if (found.length === 0) return show(faultsOf(answer));
    show(
      found.map((melding) => {
        const record = recordOf(textOf(melding.bestand));
        const text = withRaad({ tekst: textOf(melding.tekst), raad: textOf(melding.raad) });
        const key = textOf(melding.veld).replace(/\[.*$/, '');
        return record === undefined
          ? { field: '', text }
          : { field: `${record.name} ${key}`, text: `${record.label}: ${text}` };
      }),
    );
  }

  async function meet(): Promise<void> {
    await load();
    const text =
      'Een ander heeft intussen iets in dit landschap gewijzigd. De tabel is bijgewerkt; uw eigen wijzigingen staan er nog. Kijk ze na en ga dan verder.';
    show([{ field: '', text }]);
  }

  function recordOf(file: string): Present | undefined {
    return records.find(({ name }) => file.endsWith(`/${pathOfRecord(kind, organisatie, name)}`));
  }

  function chooseOrganisatie(id: string): void {
    wanted.current = id;
    setOrganisatie(id);
    setLandscape(undefined);
    setOpened('');
    clearFaults();
  }

  return {
    ...{ organisatie, landscape, model, records, state, dispatch, sending },
    ...{ review, chooseOrganisatie },
    isSamenwerking: isMap(landscape?.organisatie) && landscape.organisatie.soort === 'samenwerking',
    countOf: (one: string) => (landscape === undefined ? 0 : presentOf(landscape, one).length),
    chooseKind: (next: GridModel['kind']) => {
      setKind(next);
      clearFaults();
    },
  };
}
