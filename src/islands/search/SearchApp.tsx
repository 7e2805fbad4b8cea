import { useEffect, useMemo, useState } from 'react';
import type { Search, SearchResult } from '../../lib/search/createSearch.ts';
import { kindLabels } from '../../lib/search/searchKind.ts';
import { emptyState, type SearchState, sortOrders, toggleValue } from '../../lib/search/searchState.ts';
import { Filters } from './Filters.tsx';
import { fetchSearch } from './fetchSearch.ts';
import { NoResults } from './NoResults.tsx';
import { Results } from './Results.tsx';
import { TextHits } from './TextHits.tsx';
import { useSearchState } from './useSearchState.ts';

export interface SearchAppProps {
  /** Base path of the site, with a slash at its end. */
  readonly base: string;
  readonly indexUrl: string;
  readonly pagefindUrl: string;
  /** Page that explains how to report what is missing. */
  readonly helpUrl: string;
}

const sortLabels = { relevantie: 'Beste treffer', naam: 'Naam', gebruikers: 'Aantal gebruikers' } as const;

/** The search: results while typing, filters with counts, all of it in the URL. */
export function SearchApp({ base, indexUrl, pagefindUrl, helpUrl }: SearchAppProps) {
  const [state, change] = useSearchState();
  const [typed, setTyped] = useState(state.text);
  const [search, setSearch] = useState<Search>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    fetchSearch(indexUrl).then(setSearch, () => setHasFailed(true));
  }, [indexUrl]);
  // The back button changes the text from outside.
  useEffect(() => setTyped(state.text), [state.text]);
  const result = useMemo(() => search?.search(state), [search, state]);
  const known = useMemo(
    () => new Set(result?.groups.flatMap(({ hits }) => hits.map(({ url }) => `${base}${url.slice(1)}`))),
    [result, base],
  );
  if (hasFailed) return <Failed />;

  const setText = (text: string) => {
    setTyped(text);
    change({ ...state, text, page: 1 }, true);
  };
  const hasFilters = state.facets.size > 0 || state.kind !== undefined;
  const clear = () => change({ ...emptyState, text: state.text });
  return (
    <div className="sc-stack">
      <search>
        <form
          className="sc-search sc-search--large sc-search--wide"
          onSubmit={(event) => event.preventDefault()}
        >
          <label htmlFor="zoekveld">Zoek op naam, leverancier of onderwerp</label>
          <input
            className="utrecht-textbox"
            id="zoekveld"
            name="q"
            type="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setText(event.target.value)}
          />
        </form>
      </search>
      <div className="sc-columns sc-columns--filter">
        <div>{result !== undefined && <Filters result={result} state={state} change={change} />}</div>
        <div className="sc-stack sc-results">
          <p role="status" className="sc-results__count">
            {result === undefined ? 'De zoekindex wordt geladen …' : countText(result)}
          </p>
          {hasFilters && search !== undefined && (
            <Chosen state={state} search={search} change={change} onClear={clear} />
          )}
          {result !== undefined && (
            <>
              <Sort state={state} change={change} />
              {result.total === 0 && (
                <NoResults
                  text={state.text}
                  suggestions={search?.suggest(state.text) ?? []}
                  hasFilters={hasFilters}
                  helpUrl={helpUrl}
                  onText={(text) => change({ ...state, text })}
                  onClear={clear}
                />
              )}
              <Results
                result={result}
                base={base}
                onKind={(kind) => change({ ...state, kind, page: 1 })}
                onPage={(page) => {
                  change({ ...state, page });
                  document.getElementById('zoekveld')?.scrollIntoView();
                }}
              />
              {state.facets.size === 0 && (
                <TextHits text={state.text} pagefindUrl={pagefindUrl} known={known} />
              )}
            </>
          )}
        </div>
      </div>
    </div>
  );
}

type Change = (next: SearchState) => void;

interface ChosenProps {
  readonly state: SearchState;
  readonly search: Search;
  readonly change: Change;
  readonly onClear: () => void;
}

function Chosen({ state, search, change, onClear }: ChosenProps) {
  const { kind } = state;
  return (
    <ul className="sc-filters" aria-label="Gekozen filters">
      {kind !== undefined && (
        <li>
          <button
            type="button"
            className="sc-chip"
            onClick={() => change({ ...state, kind: undefined, page: 1 })}
          >
            {kindLabels[kind].many} <span aria-hidden="true">×</span>
            <span className="sc-visually-hidden"> weghalen</span>
          </button>
        </li>
      )}
      {[...state.facets].flatMap(([facet, values]) =>
        values.map((value) => (
          <li key={`${facet} ${value}`}>
            <button
              type="button"
              className="sc-chip"
              onClick={() => change(toggleValue(state, facet, value))}
            >
              {search.labelOf(facet, value)} <span aria-hidden="true">×</span>
              <span className="sc-visually-hidden"> weghalen</span>
            </button>
          </li>
        )),
      )}
      <li>
        <button type="button" className="nl-button nl-button--subtle" onClick={onClear}>
          Wis alle filters
        </button>
      </li>
    </ul>
  );
}

function Sort({ state, change }: { readonly state: SearchState; readonly change: Change }) {
  return (
    <p className="sc-sort-by">
      <label htmlFor="sorteer">Sorteer op </label>
      <select
        id="sorteer"
        className="sc-select"
        value={state.sort}
        onChange={(event) => {
          const sort = sortOrders.find((order) => order === event.target.value) ?? 'relevantie';
          change({ ...state, sort, page: 1 });
        }}
      >
        {sortOrders.map((order) => (
          <option key={order} value={order}>
            {sortLabels[order]}
          </option>
        ))}
      </select>
    </p>
  );
}

function Failed() {
  return (
    <div className="sc-empty" role="alert">
      <p className="sc-empty__title">Het zoeken werkt nu niet</p>
      <p>De zoekindex kan niet geladen worden. Vernieuw de pagina, of gebruik de lijsten hieronder.</p>
    </div>
  );
}

function countText({ total, fictional }: SearchResult): string {
  const words = total === 1 ? '1 resultaat' : `${total.toLocaleString('nl-NL')} resultaten`;
  return fictional === 0 ? words : `${words}, waarvan ${fictional.toLocaleString('nl-NL')} verzonnen`;
}
