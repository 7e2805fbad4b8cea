interface Props {
  readonly text: string;
  readonly suggestions: readonly string[];
  readonly hasFilters: boolean;
  readonly helpUrl: string;
  readonly onText: (text: string) => void;
  readonly onClear: () => void;
}

/** Nothing found: names that look like it, fewer filters, or reporting what is missing. */
export function NoResults({ text, suggestions, hasFilters, helpUrl, onText, onClear }: Props) {
  return (
    <div className="sc-empty">
      <p className="sc-empty__title">Niets gevonden{text === '' ? '' : ` voor “${text}”`}</p>
      {suggestions.length > 0 && (
        <p>
          Bedoelt u:{' '}
          {suggestions.map((name) => (
            <button
              key={name}
              className="nl-button nl-button--subtle"
              type="button"
              onClick={() => onText(name)}
            >
              {name}
            </button>
          ))}
        </p>
      )}
      {hasFilters && (
        <p>
          <button className="nl-button nl-button--secondary" type="button" onClick={onClear}>
            Wis alle filters
          </button>
        </p>
      )}
      <p>
        Staat een applicatie er echt niet bij? <a href={helpUrl}>Meld een ontbrekende applicatie.</a>
      </p>
    </div>
  );
}
