import { useEffect, useState } from 'react';
import { SearchIcon } from './SearchIcon.tsx';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The results are there already: Enter and the button lead to them. */
  readonly onSubmit: () => void;
}

/** The box that is searched in. Keeps what is typed as it is, spaces too; the state holds it cleaned. */
export function SearchBox({ text, onText, onSubmit }: Props) {
  const [typed, setTyped] = useState(text);
  // The back button and a suggestion change the text from outside.
  useEffect(() => setTyped((own) => (own.trim() === text.trim() ? own : text)), [text]);
  return (
    <search>
      <form
        className="sc-search sc-search--large"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <label htmlFor="zoekveld">Zoek op naam, leverancier of onderwerp</label>
        <div className="sc-search__row">
          <input
            className="utrecht-textbox"
            id="zoekveld"
            name="q"
            type="search"
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              onText(event.target.value);
            }}
          />
          <button className="nl-button nl-button--primary" type="submit">
            <span className="nl-button__icon-start">
              <SearchIcon />
            </span>
            <span className="nl-button__label">Zoeken</span>
          </button>
        </div>
      </form>
    </search>
  );
}
