import type { Search } from '../../lib/search/createSearch.ts';
import { emptyState, type SearchState } from '../../lib/search/searchState.ts';

interface Props {
  readonly state: SearchState;
  readonly search: Search;
  readonly hasFilters: boolean;
  readonly helpUrl: string;
  readonly onText: (text: string) => void;
  readonly onClear: () => void;
}

/** Nothing found: what fewer filters would give, names that look like it, or reporting what is missing. */
export function NoResults({ state, search, hasFilters, helpUrl, onText, onClear }: Props) {
  const { text } = state;
  const without = hasFilters ? search.search({ ...emptyState, text }).total : 0;
  const suggestions = without > 0 ? [] : search.suggest(text);
  return (
    <div className="sc-empty">
      <p className="sc-empty__title">
        Niets gevonden{text === '' ? '' : ` voor ‘${text}’`}
        {without > 0 && ' met deze filters'}
      </p>
      {without > 0 && (
        <p>
          Zonder filters{' '}
          {without === 1 ? 'is er 1 resultaat' : `zijn er ${without.toLocaleString('nl-NL')} resultaten`}.{' '}
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
                <button className="sc-link-button" type="button" onClick={() => onText(name)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        Tip: een deel van een woord is genoeg, en de volgorde maakt niet uit. Staat een applicatie er echt
        niet bij? <a href={helpUrl}>Meld een ontbrekende applicatie</a>.
      </p>
    </div>
  );
}
