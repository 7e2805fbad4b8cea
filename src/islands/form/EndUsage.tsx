import { useState } from 'react';
import { today } from './grid/today.ts';
import { type Item, Picker } from './Picker.tsx';

interface Props {
  readonly applications: readonly Item[] | undefined;
  readonly isBusy: boolean;
  readonly onEnd: (end: { readonly datum: string; readonly vervangenDoor?: string }) => void;
}

/** Ends usage on a day, and says what comes in its place. Its koppelingen end on the same day. */
export function EndUsage({ applications, isBusy, onEnd }: Props) {
  const [datum, setDatum] = useState(() => today());
  const [next, setNext] = useState('');
  const isDate = /^\d{4}-\d\d-\d\d$/.test(datum);
  return (
    <fieldset className="sc-form__group">
      <legend>Gebruik beëindigen</legend>
      <p className="sc-form__hint" id="einde-uitleg">
        Het gebruik blijft in uw landschap staan als uitgefaseerd. De koppelingen ervan stoppen op dezelfde
        dag.
      </p>
      <div className="sc-form__field">
        <label className="sc-form__label" htmlFor="einde-datum">
          Laatste dag van het gebruik
        </label>
        <input
          id="einde-datum"
          className="utrecht-textbox sc-form__date"
          type="date"
          aria-describedby="einde-uitleg"
          value={datum}
          onChange={(event) => setDatum(event.target.value)}
        />
      </div>
      <div className="sc-form__field">
        <label className="sc-form__label" htmlFor="einde-vervanger">
          Wat komt ervoor in de plaats? <span className="sc-form__optional">(mag leeg blijven)</span>
        </label>
        <Picker
          id="einde-vervanger"
          label="Wat komt ervoor in de plaats?"
          describedBy={undefined}
          isInvalid={false}
          items={applications}
          chosen={next === '' ? [] : [next]}
          isMany={false}
          onChange={([id = '']) => setNext(id)}
        />
      </div>
      <div className="sc-form__buttons">
        <button
          type="button"
          className="nl-button nl-button--secondary"
          disabled={isBusy || !isDate}
          onClick={() => onEnd({ datum, ...(next === '' ? {} : { vervangenDoor: next }) })}
        >
          Verder naar beëindigen
        </button>
      </div>
    </fieldset>
  );
}
