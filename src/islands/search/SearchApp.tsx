import { useEffect, useMemo, useRef, useState } from 'react';
import type { Search } from '../../lib/search/createSearch.ts';
import { emptyState, type SearchState } from '../../lib/search/searchState.ts';
import { CompareBasket } from '../compare/CompareBasket.tsx';
import { Chosen } from './Chosen.tsx';
import { ExportSelection } from './ExportSelection.tsx';
import { Failed } from './Failed.tsx';
import { Filters } from './Filters.tsx';
import { fetchSearch } from './fetchSearch.ts';
import { NoResults } from './NoResults.tsx';
import { Results } from './Results.tsx';
import { ResultsBar } from './ResultsBar.tsx';
import { SearchBox } from './SearchBox.tsx';
import { TextHits } from './TextHits.tsx';
import { useSearchState } from './useSearchState.ts';
import { useTextHits } from './useTextHits.ts';

export interface SearchAppProps {
  /** Base path of the site, with a slash at its end. */
  readonly base: string;
  readonly indexUrl: string;
  readonly pagefindUrl: string;
  /** The form that reports what is missing. */
  readonly reportUrl: string;
}

/** The search: results while typing, filters with counts, all of it in the URL. */
export function SearchApp({ base, indexUrl, pagefindUrl, reportUrl }: SearchAppProps) {
  const [state, change] = useSearchState();
  const [search, setSearch] = useState<Search>();
  const [hasFailed, setHasFailed] = useState(false);
  const results = useRef<HTMLDivElement>(null);
  useEffect(() => {
    fetchSearch(indexUrl).then(setSearch, () => setHasFailed(true));
  }, [indexUrl]);
  useEffect(() => {
    document.title = `${state.text === '' ? '' : `${state.text} - `}Zoeken - Softwarecatalogus`;
  }, [state.text]);
  const result = useMemo(() => search?.search(state), [search, state]);
  const textHits = useTextHits(state, search, pagefindUrl);
  if (hasFailed) return <Failed />;

  const hasFilters = state.facets.size > 0 || state.kind !== undefined;
  const clear = () => change({ ...emptyState, text: state.text, sort: state.sort });
  const showResults = () => {
    results.current?.focus({ preventScroll: true });
    results.current?.scrollIntoView();
  };
  /** Chooses something by which the results are new ones: reading goes on at their beginning. */
  const show = (next: SearchState) => {
    change(next);
    showResults();
  };
  return (
    <div className={`sc-stack sc-finder${result === undefined ? ' sc-finder--waiting' : ''}`}>
      <SearchBox
        text={state.text}
        onText={(text) => change({ ...state, text, page: 1 }, true)}
        onSubmit={() => results.current?.focus()}
      />
      <div className="sc-columns sc-columns--filter">
        <div className="sc-finder__filters">
          {result !== undefined && (
            <Filters result={result} state={state} change={change} onShow={showResults} />
          )}
        </div>
        <div className="sc-stack sc-results" ref={results} tabIndex={-1}>
          <ResultsBar result={result} textHits={textHits.length} state={state} change={change} />
          {hasFilters && search !== undefined && (
            <Chosen state={state} search={search} change={change} onClear={clear} />
          )}
          {search !== undefined && result?.total === 0 && textHits.length === 0 && (
            <NoResults
              state={state}
              search={search}
              hasFilters={hasFilters}
              reportUrl={reportUrl}
              change={show}
              onClear={clear}
            />
          )}
          {result !== undefined && (
            <Results
              result={result}
              base={base}
              onKind={(kind) => show({ ...state, kind, page: 1 })}
              onPage={(page) => show({ ...state, page })}
            />
          )}
          <TextHits hits={textHits} />
          {search !== undefined && result !== undefined && result.total > 0 && (
            <ExportSelection search={search} state={state} total={result.total} base={base} />
          )}
          <CompareBasket base={base} />
        </div>
      </div>
    </div>
  );
}
