import { useEffect, useMemo, useState } from 'react';
import { compareApplicaties } from '../../lib/comparison/compareApplicaties.ts';
import type { ComparedApplicatie } from '../../lib/comparison/comparedApplicatie.ts';
import { maxCompared } from '../../lib/comparison/comparisonState.ts';
import { urls } from '../../lib/model/urls.ts';
import type { Item } from '../form/Picker.tsx';
import { useItems } from '../form/useItems.ts';
import { basketOf, readBasket, writeBasket } from './basket.ts';
import { ComparePicker } from './ComparePicker.tsx';
import { CompareTable } from './CompareTable.tsx';
import { Unavailable } from './Unavailable.tsx';
import { askedFor, useComparison } from './useComparison.ts';
import { useFiles } from './useFiles.ts';

export interface CompareProps {
  /** Base path of the site, with a slash at its end. */
  readonly base: string;
  /** The list to pick from. */
  readonly listUrl: string;
}

const differences = 'verschillen';
/** Before the list is asked for: nothing is on its way. */
const noItems: readonly Item[] = [];

/** Up to five applications side by side; what is compared and how stands in the URL. */
export function CompareApplicaties({ base, listUrl }: CompareProps) {
  const [state, change] = useComparison('applicaties', base);
  const [isNeeded, setNeeded] = useState(false);
  const [tooMany] = useState(() => askedFor('applicaties') > maxCompared);
  const lists = useMemo(() => ({ applicatie: listUrl }), [listUrl]);
  const items = useItems(lists);
  const addressOf = useMemo(() => (id: string) => `${base}applicaties/${id}/vergelijken.json`, [base]);
  const fileOf = useFiles(state.ids, addressOf, readApplicatie);
  const files = state.ids.map((id) => ({ id, file: fileOf(id) }));
  const present = files.flatMap(({ id, file }) => (file.state === 'present' ? [{ id, ...file }] : []));
  const key = present.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: files never change once they are there
  const shown = useMemo(() => present.map(({ content }) => content), [key]);
  const sections = useMemo(() => compareApplicaties(shown), [shown]);
  const isLoading = files.some(({ file }) => file.state === 'loading');

  const basket = basketOf(files);
  const isKnown = basket !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: files never change once they are there
  useEffect(() => {
    // What is compared is what was put aside: going on to another application adds to it.
    if (basket !== undefined) writeBasket(basket);
  }, [key, isKnown]);

  const choose = (ids: readonly string[], only: string) => {
    change({ ids, only });
    // Who takes something away here does not want it put aside any more.
    writeBasket(readBasket().filter(({ id }) => ids.includes(id)));
  };
  const add = (id: string) => change({ ...state, ids: [...state.ids, id].slice(0, maxCompared) });
  const remove = (id: string) =>
    choose(
      state.ids.filter((one) => one !== id),
      state.only,
    );
  const rows = sections.flatMap((section) => section.rows);
  const differing = rows.filter((row) => row.differs).length;
  const onlyDifferences = state.only === differences && shown.length > 1;
  const visible = onlyDifferences
    ? sections
        .map(({ title, rows: all }) => ({ title, rows: all.filter((row) => row.differs) }))
        .filter((section) => section.rows.length > 0)
    : sections;
  const suggestions = suggestionsOf(shown, state.ids);
  return (
    <div className="sc-stack">
      <div className="sc-versus__tools">
        <ComparePicker
          label="Voeg een applicatie toe"
          items={isNeeded ? items('applicatie') : noItems}
          chosen={state.ids}
          onNeed={() => setNeeded(true)}
          onAdd={add}
        />
        {state.ids.length > 0 && (
          <p className="sc-small">
            Staat een applicatie er niet bij?{' '}
            <a href={`${base}bewerken/applicatie/`}>Meld een ontbrekende applicatie</a>.
          </p>
        )}
        {suggestions.length > 0 && state.ids.length < maxCompared && (
          <div>
            <p>Geschikt voor hetzelfde werk:</p>
            <ul className="sc-filters">
              {suggestions.map(({ id, naam, leverancier }) => (
                <li key={id}>
                  <button type="button" className="sc-chip" onClick={() => add(id)}>
                    <span aria-hidden="true">+ </span>
                    {naam}
                    <span className="sc-visually-hidden"> van {leverancier} toevoegen</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {tooMany && (
        <p className="sc-muted">{`De link vroeg om meer dan ${maxCompared} applicaties. Hier staan de eerste ${maxCompared}.`}</p>
      )}
      <p role="status" className="sc-results__count">
        {statusText(state.ids.length, isLoading, shown.length, differing, rows.length)}
      </p>
      <Unavailable files={files} what="applicatie" onRemove={remove} />
      {state.ids.length === 0 && <Nothing base={base} />}
      {shown.length > 0 && (
        <>
          <div className="sc-versus__bar">
            {shown.length > 1 && (
              <label className="sc-check">
                <input
                  type="checkbox"
                  checked={onlyDifferences}
                  onChange={(event) => change({ ...state, only: event.target.checked ? differences : '' })}
                />
                <span>Alleen verschillen</span>
              </label>
            )}
            <button type="button" className="sc-link-button" onClick={() => print()}>
              Afdrukken
            </button>
            <button type="button" className="sc-link-button" onClick={() => choose([], '')}>
              Begin opnieuw
            </button>
          </div>
          {onlyDifferences && visible.length === 0 && <p>Deze applicaties verschillen nergens in.</p>}
          <CompareTable
            caption="Applicaties naast elkaar"
            columns={shown.map(({ id, naam, leverancier, voorbeeld }) => ({
              id,
              naam,
              url: urls.applicatie(id),
              detail: leverancier,
              badge: voorbeeld ? 'Voorbeeld' : undefined,
            }))}
            sections={visible}
            base={base}
            onRemove={(id) => remove(present.find(({ content }) => content.id === id)?.id ?? id)}
          />
        </>
      )}
    </div>
  );
}

function Nothing({ base }: { readonly base: string }) {
  return (
    <div className="sc-empty">
      <p className="sc-empty__title">Er staat nog niets naast elkaar</p>
      <p>
        Kies hierboven een applicatie. U kunt ook <a href={`${base}zoeken/?soort=applicatie`}>zoeken</a> en
        bij de resultaten aanvinken wat u wilt vergelijken.
      </p>
      <p>
        Staat een applicatie er niet bij?{' '}
        <a href={`${base}bewerken/applicatie/`}>Meld een ontbrekende applicatie</a>.
      </p>
    </div>
  );
}

function suggestionsOf(shown: readonly ComparedApplicatie[], ids: readonly string[]) {
  const found = new Map(
    shown.flatMap(({ vergelijkbaar }) => vergelijkbaar.map((one) => [one.id, one] as const)),
  );
  return [...found.values()].filter(({ id }) => !ids.includes(id)).slice(0, 4);
}

function statusText(
  asked: number,
  isLoading: boolean,
  shown: number,
  differing: number,
  rows: number,
): string {
  if (asked === 0) return '';
  if (isLoading) return 'De gegevens worden opgehaald …';
  if (shown === 0) return '';
  if (shown === 1) return '1 applicatie. Voeg er een toe om te vergelijken.';
  return `${shown} applicaties naast elkaar: ${differing} van de ${rows} regels verschillen.`;
}

/** Whether a file is one that this page can show; a page of another version gives none. */
function readApplicatie(json: unknown): ComparedApplicatie | undefined {
  return isApplicatie(json) ? json : undefined;
}

function isApplicatie(json: unknown): json is ComparedApplicatie {
  if (typeof json !== 'object' || json === null) return false;
  const file: Partial<Record<keyof ComparedApplicatie, unknown>> = json;
  return (
    typeof file.id === 'string' &&
    typeof file.naam === 'string' &&
    typeof file.feiten === 'object' &&
    file.feiten !== null &&
    [file.componenten, file.standaarden, file.verplicht, file.vergelijkbaar].every(Array.isArray)
  );
}
