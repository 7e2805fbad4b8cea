import { useState } from 'react';
import type { PickList } from '../../../site/form/formModel.ts';
import type { Present } from '../formState.ts';
import type { GridAction } from './gridState.ts';
import type { ImportedTable } from './importTable.ts';
import { nothing, type Pending } from './pending.ts';

interface Props {
  readonly kind: 'gebruik' | 'koppeling';
  readonly organisatie: string;
  readonly records: readonly Present[];
  readonly lists: Readonly<Partial<Record<PickList, string>>>;
  readonly base: string;
  readonly pending: Pending;
  readonly dispatch: (action: GridAction) => void;
}

const nothingRead = { pending: nothing, cells: 0, added: 0, missing: [], others: 0 };

/** Reads an edited table back into the page: every changed cell then waits in it, to be looked at before anything is sent. */
export function TableImport({ kind, organisatie, records, lists, base, pending, dispatch }: Props) {
  const [outcome, setOutcome] = useState<ImportedTable>();
  const [isBusy, setBusy] = useState(false);
  const [isPart, setPart] = useState(false);
  const thing = kind === 'gebruik' ? ['applicatie', 'applicaties'] : ['koppeling', 'koppelingen'];

  async function read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setBusy(true);
    const found = await readFile(file);
    setBusy(false);
    setOutcome(found);
    setPart(false);
    if (found.faults.length === 0) dispatch({ type: 'load', pending: found.pending });
  }

  async function readFile(file: File): Promise<ImportedTable> {
    try {
      const { importTable } = await import('./importTable.ts');
      const bytes = new Uint8Array(await file.arrayBuffer());
      return await importTable(bytes, { file: file.name, kind, organisatie, records, lists });
    } catch {
      const fault = 'Het bestand kon niet worden gelezen. Controleer de verbinding en kies het opnieuw.';
      return { ...nothingRead, file: file.name, faults: [fault] };
    }
  }

  return (
    <details className="sc-form__details sc-grid__import">
      <summary>Werken met Excel of CSV</summary>
      <ol>
        <li>
          Download de tabel op{' '}
          <a href={`${base}organisaties/${organisatie}/landschap/`}>de pagina van het landschap</a>. Een eigen
          lijst mag ook, met op de eerste rij{' '}
          {kind === 'gebruik'
            ? 'de kolommen ‘applicatie’ en ‘status’. Verder kan bijvoorbeeld: ‘in productie’ (een datum), ‘hosting’ en ‘afdeling’'
            : 'de kolommen ‘van’, ‘naar’, ‘richting’ en ‘status’'}
          . Namen schrijft u zoals de catalogus ze schrijft.
        </li>
        <li>
          Wijzig cellen in uw rekenprogramma. Laat de kop en de kolom ‘kenmerk’ staan. Een nieuwe rij mag ook.
        </li>
        <li>
          <label className="sc-form__label" htmlFor="tabel-bestand">
            Kies hier het gewijzigde bestand (Excel of CSV)
          </label>{' '}
          <input
            id="tabel-bestand"
            type="file"
            accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            disabled={isBusy}
            onClick={(event) => {
              // The same file again, after a correction, must be read again.
              event.currentTarget.value = '';
            }}
            onChange={(event) => void read(event.target.files?.[0])}
          />
        </li>
      </ol>
      <div role="status">
        {isBusy ? 'Het bestand wordt gelezen.' : null}
        {outcome === undefined ? null : (
          <Outcome
            outcome={outcome}
            isPart={isPart}
            onPart={() => {
              setPart(true);
              dispatch({ type: 'load', pending: outcome.pending });
            }}
          />
        )}
      </div>
      {outcome === undefined || outcome.missing.length === 0 || outcome.faults.length > 0 ? null : (
        <fieldset className="sc-form__subset">
          <legend className="sc-form__label">
            {outcome.missing.length === 1
              ? `1 ${thing[0]} staat`
              : `${outcome.missing.length} ${thing[1]} staan`}{' '}
            niet in uw bestand
          </legend>
          <p className="sc-form__hint">
            Zij blijven staan. Moet er een weg? Kies die hier
            {kind === 'gebruik' ? '; het gebruik stopt dan vandaag.' : '.'}
          </p>
          <div className="sc-form__options">
            {outcome.missing.map(({ name, label }) => (
              <label key={name} className="sc-form__option">
                <input
                  type="checkbox"
                  checked={pending.gone.includes(name)}
                  onChange={(event) => dispatch({ type: 'go', name, isGone: event.target.checked })}
                />
                {kind === 'gebruik' ? 'Beëindig' : 'Verwijder'} {label}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </details>
  );
}

interface OutcomeProps {
  readonly outcome: ImportedTable;
  /** Whether the rows without a fault were taken over, as the user asked. */
  readonly isPart: boolean;
  readonly onPart: () => void;
}

function Outcome({ outcome, isPart, onPart }: OutcomeProps) {
  const { faults, file, cells, added, others, pending } = outcome;
  const rows = added + Object.keys(pending.cells).length;
  const otherRows = rows === 1 ? 'de andere rij' : `de ${rows} andere rijen`;
  if (faults.length > 0) {
    return (
      <div className="sc-form__summary">
        <h2>
          {file} is niet ingelezen: {faults.length} {faults.length === 1 ? 'ding klopt' : 'dingen kloppen'}{' '}
          niet
        </h2>
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
        {isPart ? (
          <p>
            U ziet {otherRows} hieronder; er is nog niets verstuurd. Verbeter daarna wat hierboven staat en
            kies het bestand opnieuw.
          </p>
        ) : (
          <p>Er is niets veranderd. Verbeter het bestand en kies het opnieuw.</p>
        )}
        {isPart || rows === 0 ? null : (
          <button type="button" className="nl-button nl-button--secondary" onClick={onPart}>
            Neem {otherRows} alvast over
          </button>
        )}
      </div>
    );
  }
  return (
    <div className="sc-form__note">
      {cells + added === 0 ? (
        <p>{file} is gelezen: er staat niets nieuws in.</p>
      ) : (
        <p>
          {file} is gelezen: {cells} gewijzigde {cells === 1 ? 'cel' : 'cellen'}, {added} nieuw. U ziet ze
          hieronder; er is nog niets verstuurd.
        </p>
      )}
      {others === 0 ? null : (
        <p>
          {others} {others === 1 ? 'rij hoort' : 'rijen horen'} bij een andere organisatie en{' '}
          {others === 1 ? 'is' : 'zijn'} overgeslagen. Wijzig die bij die organisatie.
        </p>
      )}
    </div>
  );
}
