import type { SearchResult } from '../../lib/search/createSearch.ts';
import { kindLabels, type SearchKind } from '../../lib/search/searchKind.ts';
import { type SearchState, toggleValue } from '../../lib/search/searchState.ts';
import { FacetGroup } from './FacetGroup.tsx';

type Change = (next: SearchState) => void;

/** All ways to narrow the results; folded on a small screen. */
export function Filters({
  result,
  state,
  change,
}: {
  readonly result: SearchResult;
  readonly state: SearchState;
  readonly change: Change;
}) {
  const setKind = (kind: SearchKind | undefined) => change({ ...state, kind, page: 1 });
  const chosen = [...state.facets.values()].reduce((sum, values) => sum + values.length, 0);
  return (
    <details className="sc-filter-panel">
      <summary>
        Filters
        {chosen > 0 && <span className="nl-number-badge sc-count">{chosen}</span>}
      </summary>
      <div className="sc-facets">
        <fieldset className="sc-checks">
          <legend>Soort</legend>
          <ul>
            <li>
              <label className="sc-check">
                <input
                  type="radio"
                  name="soort"
                  checked={state.kind === undefined}
                  onChange={() => setKind(undefined)}
                />
                <span className="sc-check__label">Alles</span>
              </label>
            </li>
            {result.kinds.map(({ kind, count, chosen }) => (
              <li key={kind}>
                <label className="sc-check">
                  <input type="radio" name="soort" checked={chosen} onChange={() => setKind(kind)} />
                  <span className="sc-check__label">{kindLabels[kind].many}</span>
                  <span className="sc-facet__count">
                    {count.toLocaleString('nl-NL')}
                    <span className="sc-visually-hidden"> resultaten</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        {result.facets.map((facet) => (
          <FacetGroup
            key={facet.id}
            facet={facet}
            onToggle={(id, value) => change(toggleValue(state, id, value))}
          />
        ))}
      </div>
    </details>
  );
}
