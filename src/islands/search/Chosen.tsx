import type { Search } from '../../lib/search/createSearch.ts';
import { type FacetId, facetDefinitions } from '../../lib/search/facets.ts';
import { kindLabels } from '../../lib/search/searchKind.ts';
import { type SearchState, toggleValue } from '../../lib/search/searchState.ts';

interface Props {
  readonly state: SearchState;
  readonly search: Search;
  readonly change: (next: SearchState) => void;
  readonly onClear: () => void;
}

/** The chosen filters, each to take away, and all of them at once. */
export function Chosen({ state, search, change, onClear }: Props) {
  const { kind } = state;
  const chips = [...state.facets].flatMap(([facet, values]) =>
    values.map((value) => ({
      key: `${facet} ${value}`,
      label: labelOf(search, facet, value),
      next: toggleValue(state, facet, value),
    })),
  );
  if (kind !== undefined) {
    chips.unshift({
      key: 'soort',
      label: kindLabels[kind].many,
      next: { ...state, kind: undefined, page: 1 },
    });
  }
  return (
    <ul className="sc-filters" aria-label="Gekozen filters">
      {chips.map(({ key, label, next }) => (
        <li key={key}>
          <button type="button" className="sc-chip" onClick={() => change(next)}>
            {label} <span aria-hidden="true">×</span>
            <span className="sc-visually-hidden"> weghalen</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="sc-link-button" onClick={onClear}>
          Wis alle filters
        </button>
      </li>
    </ul>
  );
}

/** `Niet ingevuld` alone does not say what: then the title of the facet stands before it. */
function labelOf(search: Search, facet: FacetId, value: string): string {
  const label = search.labelOf(facet, value);
  const title = facetDefinitions.find(({ id }) => id === facet)?.title ?? '';
  return ['gebruikers', 'rol', 'gemeld-door'].includes(facet) || value === 'onbekend'
    ? `${title}: ${label.toLowerCase()}`
    : label;
}
