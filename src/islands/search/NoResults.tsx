import type { Search } from '../../lib/search/createSearch.ts';
import { type FacetId, facetDefinitions } from '../../lib/search/facets.ts';
import { kindLabels } from '../../lib/search/searchKind.ts';
import { emptyState, type SearchState } from '../../lib/search/searchState.ts';

interface Props {
  readonly state: SearchState;
  readonly search: Search;
  readonly hasFilters: boolean;
  /** The form that reports what is missing. */
  readonly reportUrl: string;
  readonly change: (next: SearchState) => void;
  readonly onClear: () => void;
}

/** Nothing found: what fewer filters would give, names that look like it, or reporting what is missing. */
export function NoResults({ state, search, hasFilters, reportUrl, change, onClear }: Props) {
  const { text } = state;
  const without = hasFilters ? search.search({ ...emptyState, text }).total : 0;
  const suggestions = without > 0 ? [] : search.suggest(text);
  const fewer = withoutOne(state, search);
  return (
    <div className="sc-empty">
      <p className="sc-empty__title">
        Niets gevonden{text === '' ? '' : ` voor ‘${text}’`}
        {without > 0 && ' met deze filters'}
      </p>
      {fewer.length > 0 && (
        <ul className="sc-fewer">
          {fewer.map(({ title, next, total }) => (
            <li key={title}>
              <button className="sc-link-button" type="button" onClick={() => change(next)}>
                {`Zonder ‘${title}’: ${resultsOf(total)}`}
              </button>
            </li>
          ))}
        </ul>
      )}
      {without > 0 && (
        <p>
          Zonder filters {without === 1 ? 'is er' : 'zijn er'} {resultsOf(without)}.{' '}
          <button className="sc-link-button" type="button" onClick={onClear}>
            Toon {without === 1 ? 'dat' : 'die'}
          </button>
        </p>
      )}
      {suggestions.length > 0 && (
        <div className="sc-suggestions">
          <p>Bedoelt u misschien:</p>
          <ul>
            {suggestions.map((name) => (
              <li key={name}>
                <button
                  className="sc-link-button"
                  type="button"
                  onClick={() => change({ ...state, text: name, page: 1 })}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        Tip: een deel van een woord is genoeg, en de volgorde maakt niet uit. Staat een applicatie er echt
        niet bij? <a href={reportUrl}>Meld een ontbrekende applicatie</a>.
      </p>
    </div>
  );
}

interface Fewer {
  readonly title: string;
  readonly next: SearchState;
  readonly total: number;
}

/** Each filter of which leaving out gives results, where more than one is chosen: with one it is "zonder filters". */
function withoutOne(state: SearchState, search: Search): readonly Fewer[] {
  const { kind } = state;
  if (state.facets.size + (kind === undefined ? 0 : 1) < 2) return [];
  const options = [...state.facets.keys()].map((id) => ({ title: titleOf(id), next: leaveOut(state, id) }));
  if (kind !== undefined)
    options.unshift({ title: kindLabels[kind].many, next: { ...state, kind: undefined, page: 1 } });
  return options
    .map((option) => ({ ...option, total: search.search(option.next).total }))
    .filter(({ total }) => total > 0);
}

function leaveOut(state: SearchState, facet: FacetId): SearchState {
  const facets = new Map(state.facets);
  facets.delete(facet);
  return { ...state, facets, page: 1 };
}

function titleOf(facet: FacetId): string {
  return facetDefinitions.find(({ id }) => id === facet)?.title ?? facet;
}

function resultsOf(total: number): string {
  return total === 1 ? '1 resultaat' : `${total.toLocaleString('nl-NL')} resultaten`;
}
