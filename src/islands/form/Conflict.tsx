import { useState } from 'react';
import type { FormModel } from '../../site/form/formModel.ts';
import type { Present } from './formState.ts';
import { isSame, type Value, type Values, withKey } from './values.ts';

interface Props {
  readonly model: FormModel;
  readonly original: Values;
  readonly mine: Values;
  readonly theirs: Present;
  readonly onSettled: (values: Values) => void;
}

/** Somebody else changed the record meanwhile: per field the user says which value stays; nothing is lost unseen. */
export function Conflict({ model, original, mine, theirs, onSettled }: Props) {
  const fields = model.groups.flatMap((group) => group.fields);
  const both = fields.filter(
    ({ key }) =>
      !isSame(original[key], theirs.value[key]) &&
      !isSame(mine[key], theirs.value[key]) &&
      !isSame(mine[key], original[key]),
  );
  const [chosen, setChosen] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const isReady = both.every(({ key }) => chosen[key] !== undefined);

  function settle(): void {
    // What I left alone follows the other; what only I changed stays mine.
    const settled = fields.reduce<Values>((values, { key }) => {
      const isMine = both.some((field) => field.key === key)
        ? chosen[key] === 'mine'
        : !isSame(mine[key], original[key]);
      return withKey(values, key, isMine ? mine[key] : theirs.value[key]);
    }, theirs.value);
    onSettled(settled);
  }

  return (
    <section className="sc-form__summary" aria-label="Een ander was u voor">
      <h2>Een ander heeft dit intussen gewijzigd</h2>
      <p>Wat u invulde, is bewaard. Kies per regel wat er moet blijven staan.</p>
      {both.length === 0 ? <p>U wijzigde allebei iets anders: beide wijzigingen passen samen.</p> : null}
      {both.map(({ key, label }) => (
        <fieldset key={key} className="sc-conflict">
          <legend>{label}</legend>
          <p>
            Het was: <strong>{inWords(original[key])}</strong>
          </p>
          <label className="sc-form__option">
            <input
              type="radio"
              name={`keuze-${key}`}
              onChange={() => setChosen({ ...chosen, [key]: 'theirs' })}
            />
            Van de ander: {inWords(theirs.value[key])}
          </label>
          <label className="sc-form__option">
            <input
              type="radio"
              name={`keuze-${key}`}
              onChange={() => setChosen({ ...chosen, [key]: 'mine' })}
            />
            Van u: {inWords(mine[key])}
          </label>
        </fieldset>
      ))}
      <button type="button" className="nl-button nl-button--primary" disabled={!isReady} onClick={settle}>
        Verder met deze keuze
      </button>
    </section>
  );
}

function inWords(value: Value): string {
  if (value === undefined || value === '') return 'niet ingevuld';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
