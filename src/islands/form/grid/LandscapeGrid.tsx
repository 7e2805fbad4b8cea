import { Suspense, useMemo, useState } from 'react';
import type { PickList } from '../../../site/form/formModel.ts';
import type { GridModel } from '../../../site/form/gridModel.ts';
import { folded } from '../../folded.ts';
import { mapsOf, textOf } from '../api.ts';
import { BasketNote } from '../BasketNote.tsx';
import { Done, NoDoor } from '../Endings.tsx';
import { deelnemersOf } from '../formState.ts';
import { later } from '../later.tsx';
import { FaultSummary, Note } from '../Notes.tsx';
import { OrganisatieChoice } from '../OrganisatieChoice.tsx';
import type { Item } from '../Picker.tsx';
import { useItems } from '../useItems.ts';
import { cellText, type NameOf } from './cellText.ts';
import { isInline } from './isInline.ts';
import { countChanges, valueIn } from './pending.ts';
import { useGrid } from './useGrid.ts';

// Loaded when the user comes to them: the page itself stays within its budget.
const GridTable = later(async () => (await import('./GridTable.tsx')).GridTable);
const BulkBar = later(async () => (await import('./BulkBar.tsx')).BulkBar);
const CellDialog = later(async () => (await import('./CellDialog.tsx')).CellDialog);
const ReviewStep = later(async () => (await import('../ReviewStep.tsx')).ReviewStep);
const TableImport = later(async () => (await import('./TableImport.tsx')).TableImport);
const PendingList = later(async () => (await import('./PendingList.tsx')).PendingList);

export interface LandscapeGridProps {
  readonly models: readonly GridModel[];
  readonly lists: Readonly<Partial<Record<PickList, string>>>;
  /** Base path of the site. */
  readonly base: string;
}

/** A whole landscape in one table: change cells, many at once, or through a spreadsheet; one voorstel of it all. */
export function LandscapeGrid({ models, lists, base }: LandscapeGridProps) {
  const grid = useGrid(models, base);
  const items = useItems(lists);
  const [words, setWords] = useState('');
  const { organisatie, landscape, model, records, state, dispatch, sending } = grid;
  const { door, faults, round, step, isBusy } = sending;

  // The same at every render: a row is drawn again only when something of its own changed.
  const deelnemers = useMemo(() => mapsOf(landscape?.deelnemers), [landscape]);
  const nameOf = useNames(items, deelnemers);
  const { isSamenwerking } = grid;
  const columns = useMemo(
    () => model.columns.filter(({ key }) => key !== 'deelnemers' || isSamenwerking),
    [model, isSamenwerking],
  );
  const shown = useMemo(() => {
    const wanted = folded(words).split(/\s+/).filter(Boolean);
    if (wanted.length === 0) return records;
    return records.filter((record) => {
      const cells = model.columns.map((column) =>
        cellText(column, valueIn(record.value, column.key), nameOf),
      );
      const text = folded([record.label, ...cells].join(' '));
      return wanted.every((word) => text.includes(word));
    });
  }, [words, records, model, nameOf]);

  if (door === undefined) return <p role="status">De tabel wordt geladen.</p>;
  if (door === null) return <NoDoor />;
  if (step.kind === 'done') return <Done title={step.title} base={base} sent={step.sent} />;
  const list = { kind: model.kind, columns, records, pending: state.pending, nameOf };
  if (step.kind === 'review') {
    return (
      <Suspense fallback={<p role="status">Een ogenblik.</p>}>
        <ReviewStep {...{ door, step, sending }} onKeep={() => sending.keep(step.edits, step.shown)} />
        <PendingList {...list} />
      </Suspense>
    );
  }
  const itemsOf = (of: PickList, path: string): readonly Item[] | undefined => {
    return path.endsWith('deelnemers') ? deelnemersOf(landscape) : items(of);
  };
  const record = shown[Math.min(state.active.row, shown.length - 1)];
  const column = columns[state.active.column - 2];
  const isWindow = state.editing !== false && column !== undefined && !isInline(column.field);
  const count = countChanges(state.pending, records);
  const caption = model.kind === 'gebruik' ? 'Applicatie' : 'Koppeling';
  return (
    <div className="sc-grid-form">
      <FaultSummary faults={faults} round={round} />
      <BasketNote onEmpty={sending.emptyBasket} onReview={() => void grid.review([])} />
      <div className="sc-form">
        <div className="sc-form__field">
          <OrganisatieChoice
            items={items('organisatie')}
            organisatie={organisatie}
            onChange={grid.chooseOrganisatie}
          />
        </div>
      </div>
      {landscape === undefined ? null : (
        <>
          <fieldset className="sc-form__options sc-grid__kinds">
            <legend className="sc-form__label">Wat wilt u bewerken?</legend>
            {models.map(({ kind }) => (
              <label key={kind} className="sc-form__option">
                <input
                  type="radio"
                  name="soort"
                  checked={kind === model.kind}
                  onChange={() => grid.chooseKind(kind)}
                />
                {kind === 'gebruik' ? 'Applicaties in gebruik' : 'Koppelingen'} ({grid.countOf(kind)})
              </label>
            ))}
          </fieldset>
          {state.isRestored && count > 0 ? (
            <Note>
              <p>Uw wijzigingen van de vorige keer staan er nog.</p>
            </Note>
          ) : null}
          <Suspense fallback={<p className="sc-form__hint">Even geduld.</p>}>
            <TableImport
              key={model.kind}
              kind={model.kind}
              organisatie={organisatie}
              records={records}
              lists={lists}
              base={base}
              pending={state.pending}
              dispatch={dispatch}
            />
          </Suspense>
          {records.length === 0 ? (
            <p>Hier staat nog niets. Voeg eerst iets toe, of lees een tabel in.</p>
          ) : (
            <>
              <div className="sc-grid__tools">
                <label className="sc-form__label" htmlFor="zoek-rij">
                  Zoek in de tabel
                </label>
                <input
                  id="zoek-rij"
                  className="utrecht-textbox"
                  type="search"
                  autoComplete="off"
                  value={words}
                  onChange={(event) => setWords(event.target.value)}
                />
                <span role="status">
                  {shown.length} van {records.length} {records.length === 1 ? 'rij' : 'rijen'}
                </span>
              </div>
              <p className="sc-form__hint">
                Klik op een cel om haar te wijzigen. Met het toetsenbord: ga met de pijltjes door de tabel en
                druk op Enter, Escape laat de cel zoals zij was, Delete maakt haar leeg, Ctrl+Z zet haar
                terug. Kies rijen om ze samen te wijzigen.
              </p>
              <div className="sc-grid__bulk-place">
                <Suspense fallback={null}>
                  <BulkBar
                    key={model.kind}
                    columns={columns}
                    count={state.selected.size}
                    items={itemsOf}
                    onApply={(key, value) =>
                      dispatch({
                        type: 'set',
                        records: records.filter(({ name }) => state.selected.has(name)),
                        key,
                        value,
                      })
                    }
                  />
                </Suspense>
              </div>
              <Suspense fallback={<p role="status">De tabel wordt geladen.</p>}>
                <GridTable {...{ caption, columns, state, dispatch, nameOf }} records={shown} />
              </Suspense>
            </>
          )}
          {isWindow && record !== undefined ? (
            <Suspense>
              <CellDialog
                key={`${record.name} ${column.key}`}
                column={column}
                title={`${column.label} van ${record.label}`}
                value={
                  state.pending.cells[record.name]?.[column.key]?.after ??
                  presentValue(state, record, column.key)
                }
                items={itemsOf}
                onCancel={() => dispatch({ type: 'stop' })}
                onDone={(value) => {
                  dispatch({ type: 'set', records: [record], key: column.key, value });
                  dispatch({ type: 'stop' });
                }}
              />
            </Suspense>
          ) : null}
          <Suspense>
            <PendingList {...list} dispatch={dispatch} />
          </Suspense>
          <div className="sc-form__buttons">
            <button
              type="button"
              className="nl-button nl-button--primary"
              disabled={isBusy}
              onClick={() => void grid.review(columns)}
            >
              Verder naar controleren ({count})
            </button>
          </div>
        </>
      )}
    </div>
  );
}

/** What stands in a cell without a change; a cell that was emptied stays empty. */
function presentValue(
  { pending }: { readonly pending: { readonly cells: Readonly<Record<string, object>> } },
  record: { readonly name: string; readonly value: Readonly<Record<string, unknown>> },
  key: string,
): unknown {
  return Object.hasOwn(pending.cells[record.name] ?? {}, key) ? undefined : valueIn(record.value, key);
}

/** Names by id, made once for each list that has come in. */
function useNames(
  items: (list: PickList) => readonly Item[] | undefined,
  deelnemers: readonly Readonly<Record<string, unknown>>[],
): NameOf {
  const members = useMemo(
    () => new Map(deelnemers.map((one) => [textOf(one.id), textOf(one.naam)])),
    [deelnemers],
  );
  return useMemo(() => {
    const known = new Map<PickList, ReadonlyMap<string, string>>();
    return (list, id) => {
      if (list === 'gemeente' && members.has(id)) return members.get(id) ?? id;
      const present = items(list);
      if (present === undefined) return id;
      const names = known.get(list) ?? new Map(present.map(([one, name]) => [one, name]));
      known.set(list, names);
      return names.get(id) ?? id;
    };
  }, [items, members]);
}
