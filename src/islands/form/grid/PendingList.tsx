import { useState } from 'react';
import type { GridColumn } from '../../../site/form/gridModel.ts';
import type { Present } from '../formState.ts';
import { cellText, type NameOf } from './cellText.ts';
import type { GridAction } from './gridState.ts';
import { changedCells, countChanges, type Pending } from './pending.ts';

interface Props {
  readonly kind: string;
  readonly columns: readonly GridColumn[];
  readonly records: readonly Present[];
  readonly pending: Pending;
  readonly nameOf: NameOf;
  /** Without it the list is for reading only. */
  readonly dispatch?: (action: GridAction) => void;
}

/** Every changed cell with its old and new value; what is new; what goes. */
export function PendingList({ kind, columns, records, pending, nameOf, dispatch }: Props) {
  const [isSure, setSure] = useState(false);
  const cells = changedCells(pending, records);
  const count = countChanges(pending, records);
  const columnOf = (key: string) => columns.find((one) => one.key === key);
  const words = (key: string, value: unknown) => cellText(columnOf(key), value, nameOf) || 'leeg';
  const added = (value: Readonly<Record<string, unknown>>) =>
    [value.applicatie, value.van, value.naar]
      .filter((id) => typeof id === 'string')
      .map((id) => nameOf('applicatie', id))
      .concat(typeof value.voorziening === 'string' ? [nameOf('voorziening', value.voorziening)] : [])
      .join(' – ');
  return (
    <section className="sc-grid__pending" aria-label="Uw wijzigingen">
      <h2>Uw wijzigingen ({count})</h2>
      {count === 0 ? <p>U hebt nog niets gewijzigd.</p> : null}
      {cells.length === 0 ? null : (
        <div className="sc-grid__changes">
          <table className="utrecht-table utrecht-table--html-table sc-table">
            <caption className="sc-visually-hidden">Gewijzigde cellen</caption>
            <thead>
              <tr>
                <th scope="col">{kind === 'gebruik' ? 'Applicatie' : 'Koppeling'}</th>
                <th scope="col">Kolom</th>
                <th scope="col">Was</th>
                <th scope="col">Wordt</th>
                {dispatch === undefined ? null : <th scope="col">Terug</th>}
              </tr>
            </thead>
            <tbody>
              {cells.map(({ record, key, before, after, theirs }) => (
                <tr key={`${record.name} ${key}`}>
                  <th scope="row">{record.label}</th>
                  <td>{columnOf(key)?.label ?? key}</td>
                  <td>
                    {words(key, before)}
                    {theirs === undefined ? null : (
                      <strong> (een ander maakte er {words(key, theirs.after)} van)</strong>
                    )}
                  </td>
                  <td>{words(key, after)}</td>
                  {dispatch === undefined ? null : (
                    <td>
                      <button
                        type="button"
                        className="sc-form__remove"
                        onClick={() => dispatch({ type: 'undo', name: record.name, key })}
                      >
                        {theirs === undefined ? 'Zet terug' : 'Neem die van de ander'}
                        <span className="sc-visually-hidden">
                          {`: ${columnOf(key)?.label ?? key} van ${record.label}`}
                        </span>
                      </button>
                      {theirs === undefined ? null : (
                        <button
                          type="button"
                          className="sc-form__remove"
                          onClick={() => dispatch({ type: 'set', records: [record], key, value: after })}
                        >
                          Houd die van mij
                        </button>
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pending.added.length === 0 ? null : (
        <>
          <h3>Nieuw ({pending.added.length})</h3>
          <ul className="sc-form__present">
            {pending.added.map((value) => (
              <li key={JSON.stringify(value)}>
                <span>{added(value)}</span>
                {dispatch === undefined ? null : (
                  <button
                    type="button"
                    className="sc-form__remove"
                    onClick={() => dispatch({ type: 'dropAdded', value })}
                  >
                    Laat weg<span className="sc-visually-hidden">: {added(value)}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {pending.gone.length === 0 ? null : (
        <p>
          {kind === 'gebruik' ? 'Wordt vandaag beëindigd: ' : 'Wordt verwijderd: '}
          {pending.gone.map((name) => records.find((one) => one.name === name)?.label ?? name).join(', ')}.
        </p>
      )}
      {dispatch === undefined || count === 0 ? null : (
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={() => {
            if (isSure) dispatch({ type: 'undoAll' });
            setSure(!isSure);
          }}
        >
          {isSure ? 'Ja, zet alles terug' : 'Alles terug'}
        </button>
      )}
    </section>
  );
}
