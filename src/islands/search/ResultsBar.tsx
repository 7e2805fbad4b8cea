import type { SearchResult } from '../../lib/search/createSearch.ts';
import { type SearchState, sortOrders } from '../../lib/search/searchState.ts';
import { countText } from './countText.ts';

interface Props {
  readonly result: SearchResult | undefined;
  /** Found in descriptions only; not in the counts. */
  readonly textHits: number;
  readonly state: SearchState;
  readonly change: (next: SearchState) => void;
}

const sortLabels = { relevantie: 'Beste treffer', naam: 'Naam', gebruikers: 'Aantal gebruikers' } as const;

/** How much was found, which is read out at every change, and in which order it stands. */
export function ResultsBar({ result, textHits, state, change }: Props) {
  return (
    <div className="sc-results__bar">
      <p role="status" className="sc-results__count">
        {result === undefined ? 'De zoekindex wordt geladen …' : countText(result, state, textHits)}
      </p>
      {result !== undefined && result.total > 1 && (
        <p className="sc-results__sort">
          <label htmlFor="sorteer">Sorteer op</label>
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
      )}
    </div>
  );
}
