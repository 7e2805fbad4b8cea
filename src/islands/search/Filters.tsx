import type { SearchResult } from '../../lib/search/createSearch.ts';
import { kindLabels, type SearchKind } from '../../lib/search/searchKind.ts';
import { type SearchState, toggleValue } from '../../lib/search/searchState.ts';
import { FacetCount } from './FacetCount.tsx';
import { FacetGroup } from './FacetGroup.tsx';

interface Props {
  readonly result: SearchResult;
  readonly state: SearchState;
  readonly change: (next: SearchState) => void;
  /** Goes to the results; asked for where the filters stand above them. */
  readonly onShow: () => void;
}

/** All ways to narrow the results; folded on a small screen. */
export function Filters({ result, state, change, onShow }: Props) {
  const setKind = (kind: SearchKind | undefined) => change({ ...state, kind, page: 1 });
  const chosen = [...state.facets.values()].reduce((sum, values) => sum + values.length, 0);
  const all = result.kinds.reduce((sum, { count }) => sum + count, 0);
  // A facet of which every result has its one value narrows nothing.
  const useful = result.facets.filter(
    ({ values }) => values.length > 1 || values.some((value) => value.chosen || value.count < result.total),
  );
  return (
    <details className="sc-filter-panel">
      <summary>
        Filters
        {chosen > 0 && (
          <span className="nl-number-badge sc-count">
            {chosen}
            <span className="sc-visually-hidden"> gekozen</span>
          </span>
        )}
      </summary>
      <h2 className="sc-visually-hidden">Filters</h2>
      <div className="sc-facets">
        <fieldset className="sc-checks">
          <legend>Soort</legend>
          <ul>
            <KindOption
              label="Alles"
              count={all}
              chosen={state.kind === undefined}
              onChoose={() => setKind(undefined)}
            />
            {result.kinds.map(({ kind, count, chosen: isChosen }) => (
              <KindOption
                key={kind}
                label={kindLabels[kind].many}
                count={count}
                chosen={isChosen}
                onChoose={() => setKind(kind)}
              />
            ))}
          </ul>
        </fieldset>
        {useful.map((facet) => (
          <FacetGroup
            key={facet.id}
            facet={facet}
            onToggle={(id, value) => change(toggleValue(state, id, value))}
          />
        ))}
      </div>
      <p className="sc-filter-panel__show">
        <button
          type="button"
          className="nl-button nl-button--primary"
          onClick={(event) => {
            event.currentTarget.closest('details')?.removeAttribute('open');
            onShow();
          }}
        >
          {result.total === 1
            ? 'Toon 1 resultaat'
            : `Toon ${result.total.toLocaleString('nl-NL')} resultaten`}
        </button>
      </p>
    </details>
  );
}

interface KindOptionProps {
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function KindOption({ label, count, chosen, onChoose }: KindOptionProps) {
  return (
    <li>
      <label className="sc-check">
        <input type="radio" name="soort" checked={chosen} onChange={onChoose} />
        <span className="sc-check__label">{label}</span>
        <FacetCount count={count} />
      </label>
    </li>
  );
}
