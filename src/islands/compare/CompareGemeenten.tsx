import { useCallback, useEffect, useMemo, useState } from 'react';
import { comparisonPath, maxCompared } from '../../lib/comparison/comparisonState.ts';
import type { ListedGemeente } from '../../lib/comparison/gemeenteList.ts';
import { compareLandscapes, type Outcome } from '../../lib/landscape/compareLandscapes.ts';
import type { LandscapeData } from '../../lib/landscape/landscapeData.ts';
import { urls } from '../../lib/model/urls.ts';
import { ComparePicker } from './ComparePicker.tsx';
import { CompareTable } from './CompareTable.tsx';
import { GemeenteCounts } from './GemeenteCounts.tsx';
import { LikeThis } from './LikeThis.tsx';
import { outcomeBadge, outcomeWords, rowsOf } from './landscapeRows.tsx';
import { Unavailable } from './Unavailable.tsx';
import { askedFor, useComparison } from './useComparison.ts';
import { useFiles } from './useFiles.ts';

const outcomes: readonly Outcome[] = ['zelfde', 'anders', 'een'];

/** Two to five gemeenten side by side: per referentiecomponent what each of them uses. */
export function CompareGemeenten({ base }: { readonly base: string }) {
  const [state, change] = useComparison('gemeenten', base);
  const [list, setList] = useState<readonly ListedGemeente[]>();
  const [hasFailed, setFailed] = useState(false);
  const [tooMany] = useState(() => askedFor('gemeenten') > maxCompared);
  useEffect(() => {
    readList(`${base}vergelijken/gemeenten.json`).then(setList, () => setFailed(true));
  }, [base]);
  const byId = useMemo(() => new Map(list?.map((one) => [one.id, one])), [list]);
  // Who shows nothing has no file to fetch.
  const withFile = useMemo(
    () => state.ids.filter((id) => (byId.get(id)?.aantal ?? 0) > 0),
    [state.ids, byId],
  );
  const addressOf = useCallback((id: string) => `${base}organisaties/${id}/landschap.json`, [base]);
  const fileOf = useFiles(withFile, addressOf, readLandscape);
  const files = withFile.map((id) => ({ id, file: fileOf(id) }));
  const present = files.flatMap(({ id, file }) =>
    file.state === 'present' ? [{ id, naam: byId.get(id)?.naam ?? id, data: file.content }] : [],
  );
  const key = present.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: files never change once they are there
  const comparison = useMemo(() => compareLandscapes(present), [key]);
  const items = useMemo(
    () =>
      [...(list ?? [])]
        .sort((a, b) => Number(b.aantal > 0) - Number(a.aantal > 0))
        .map(
          ({ id, naam, aantal, provincie = '' }) =>
            [id, naam, `${provincie}${aantal > 0 ? `, ${countOf(aantal)}` : ', niets openbaar'}`] as const,
        ),
    [list],
  );
  const add = (id: string) => change({ ...state, ids: [...state.ids, id].slice(0, maxCompared) });
  const remove = (id: string) => change({ ...state, ids: state.ids.filter((one) => one !== id) });
  if (hasFailed) {
    return (
      <div className="sc-empty" role="alert">
        <p className="sc-empty__title">Vergelijken lukt nu niet</p>
        <p>De lijst met gemeenten kan niet worden opgehaald. Probeer het later opnieuw.</p>
      </div>
    );
  }
  const only = outcomes.find((one) => one === state.only);
  const names = present.map(({ naam }) => naam);
  const rows = rowsOf(comparison.components, only);
  const sections = [
    { title: 'Per referentiecomponent', rows },
    { title: 'Zonder referentiecomponent', rows: rowsOf(comparison.without, only) },
  ].filter((section) => section.rows.length > 0);
  const silent = state.ids.filter((id) => byId.has(id) && byId.get(id)?.aantal === 0);
  const unknown = list === undefined ? [] : state.ids.filter((id) => !byId.has(id));
  return (
    <div className="sc-stack">
      <div className="sc-versus__tools">
        <ComparePicker
          label="Voeg een gemeente toe"
          items={items}
          chosen={state.ids}
          onNeed={() => undefined}
          onAdd={add}
        />
        <LikeThis byId={byId} ids={state.ids} onAdd={add} />
      </div>
      {tooMany && (
        <p className="sc-muted">{`De link vroeg om meer dan ${maxCompared} gemeenten. Hier staan de eerste ${maxCompared}.`}</p>
      )}
      <p role="status" className="sc-results__count">
        {statusText(
          state.ids.length,
          list === undefined || files.some(({ file }) => file.state === 'loading'),
          names,
          comparison.shared,
        )}
      </p>
      <Unavailable
        files={[...unknown.map((id) => ({ id, file: { state: 'unknown' } as const })), ...files]}
        what="gemeente"
        onRemove={remove}
      />
      {silent.map((id) => (
        <p key={id} className="sc-empty">
          Van <a href={base + urls.organisatie(id).slice(1)}>gemeente {byId.get(id)?.naam}</a> is niet
          openbaar welke applicaties zij gebruikt.{' '}
          <button type="button" className="sc-link-button" onClick={() => remove(id)}>
            Haal weg<span className="sc-visually-hidden"> uit de vergelijking: {byId.get(id)?.naam}</span>
          </button>
        </p>
      ))}
      {state.ids.length === 0 && (
        <div className="sc-empty">
          <p className="sc-empty__title">Er staat nog niets naast elkaar</p>
          <p>
            Kies hierboven een gemeente. Daarna ziet u ook welke gemeenten erop lijken. Alleen wat openbaar
            is, kan worden vergeleken.
          </p>
        </div>
      )}
      {present.length > 1 && <GemeenteCounts comparison={comparison} names={names} />}
      {present.length > 0 && (
        <>
          <div className="sc-versus__bar">
            {present.length > 1 && (
              <p className="sc-results__sort">
                <label htmlFor="toon">Toon</label>
                <select
                  id="toon"
                  className="sc-select"
                  value={only ?? ''}
                  onChange={(event) => change({ ...state, only: event.target.value })}
                >
                  <option value="">Alles</option>
                  {outcomes.map((one) => (
                    <option key={one} value={one}>
                      {`${outcomeWords[one]} (${comparison.counts[one]})`}
                    </option>
                  ))}
                </select>
              </p>
            )}
            <button type="button" className="sc-link-button" onClick={() => print()}>
              Afdrukken
            </button>
            {present.length === 2 && (
              <a href={`${base}views/?organisatie=${present[0]?.id}&met=${present[1]?.id}`}>
                Bekijk beide op een tekening van de GEMMA
              </a>
            )}
            <button type="button" className="sc-link-button" onClick={() => change({ ids: [], only: '' })}>
              Begin opnieuw
            </button>
          </div>
          <p className="sc-small sc-muted">
            Een streepje betekent dat er niets openbaar is, niet dat er niets is.
          </p>
          {sections.length === 0 && <p>Hiervan is er geen.</p>}
          {sections.length > 0 && (
            <CompareTable
              caption="Gemeenten naast elkaar"
              columns={present.map(({ id, naam }) => ({
                id,
                naam: `Gemeente ${naam}`,
                url: urls.landschap(id),
                detail: detailOf(byId.get(id)),
                badge: byId.get(id)?.voorbeeld === true ? 'Voorbeeld' : undefined,
              }))}
              sections={sections}
              base={base}
              onRemove={remove}
              extra={(row) =>
                present.length > 1
                  ? outcomeBadge(
                      [...comparison.components, ...comparison.without].find(({ id }) => id === row.key),
                      names,
                      (ids) => base + comparisonPath(ids).slice(1),
                    )
                  : null
              }
            />
          )}
        </>
      )}
    </div>
  );
}

function detailOf(gemeente: ListedGemeente | undefined): string {
  if (gemeente === undefined) return '';
  const { inwoners, aantal } = gemeente;
  return [
    inwoners === undefined ? undefined : `${inwoners.toLocaleString('nl-NL')} inwoners`,
    countOf(aantal),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function countOf(count: number): string {
  return count === 1 ? '1 applicatie' : `${count.toLocaleString('nl-NL')} applicaties`;
}

function statusText(asked: number, isLoading: boolean, names: readonly string[], shared: number): string {
  if (asked === 0) return '';
  if (isLoading) return 'De gegevens worden opgehaald …';
  if (names.length === 0) return '';
  if (names.length === 1) return `Gemeente ${names[0]}. Voeg er een toe om te vergelijken.`;
  const both = names.length === 2 ? 'in gemeen' : 'bij ten minste twee';
  return `${names.length} gemeenten naast elkaar: ${shared === 0 ? 'geen applicaties' : countOf(shared)} ${both}.`;
}

async function readList(address: string): Promise<readonly ListedGemeente[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`status ${response.status}`);
  const json: unknown = await response.json();
  if (!Array.isArray(json)) throw new Error('not a list');
  return json.filter(isGemeente);
}

function isGemeente(value: unknown): value is ListedGemeente {
  if (typeof value !== 'object' || value === null) return false;
  const one: Partial<Record<keyof ListedGemeente, unknown>> = value;
  return (
    typeof one.id === 'string' &&
    typeof one.naam === 'string' &&
    typeof one.aantal === 'number' &&
    Array.isArray(one.lijktOp)
  );
}

/** The data in a landscape file; undefined for something else. */
function readLandscape(json: unknown): LandscapeData | undefined {
  if (typeof json !== 'object' || json === null || !('data' in json)) return undefined;
  return isLandscape(json.data) ? json.data : undefined;
}

function isLandscape(value: unknown): value is LandscapeData {
  if (typeof value !== 'object' || value === null) return false;
  const data: Partial<Record<keyof LandscapeData, unknown>> = value;
  return [data.applicaties, data.gebruik, data.gemma].every(Array.isArray);
}
