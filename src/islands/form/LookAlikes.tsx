import { folded } from '../folded.ts';
import { idOf } from './idOf.ts';
import type { Item } from './Picker.tsx';
import type { Fault } from './values.ts';

interface Props {
  readonly found: readonly Item[];
  /** Id of the chosen application; `geen` for none of these; empty while the user has not said. */
  readonly chosen: string;
  readonly faults: readonly Fault[];
  readonly base: string;
  readonly organisatie: string;
  readonly onChoose: (id: string) => void;
}

/** Key under which faults of the choice are shown. */
export const lookAlikeField = 'lijktOp';

/** Applications that look like the one that is missing: it may be there under another name. The user must say so. */
export function LookAlikes({ found, chosen, faults, base, organisatie, onChoose }: Props) {
  if (found.length === 0) return null;
  const own = faults.filter(({ field }) => field === lookAlikeField);
  const one = found.find(([id]) => id === chosen);
  const options = [...found, ['geen', 'Nee, geen van deze', ''] as const];
  return (
    <fieldset className={`sc-form__group${own.length > 0 ? ' sc-form__field--fault' : ''}`}>
      <legend>Bedoelt u een van deze?</legend>
      <p className="sc-form__hint">
        Deze applicaties in de catalogus lijken erop. Kies er een, of zeg dat het geen van deze is.
      </p>
      {own.length === 0 ? null : <p className="sc-form__fault">{own.map(({ text }) => text).join(' ')}</p>}
      <div className="sc-form__options" id={idOf(lookAlikeField)} tabIndex={-1}>
        {options.map(([id, label, detail]) => (
          <label key={id} className="sc-form__option">
            <input type="radio" name={lookAlikeField} checked={chosen === id} onChange={() => onChoose(id)} />
            <span>
              {label} <span className="sc-picker__detail">{detail}</span>
            </span>
          </label>
        ))}
      </div>
      {one === undefined ? null : (
        <div className="sc-form__note" role="status">
          <p>{one[1]} staat er al: u hoeft niets te melden. Voeg het gebruik ervan toe aan uw landschap.</p>
          <p>
            <a
              className="nl-button nl-button--primary"
              href={`${base}bewerken/gebruik/?organisatie=${organisatie}&applicatie=${encodeURIComponent(one[0])}`}
            >
              Gebruik van {one[1]} toevoegen
            </a>
          </p>
        </div>
      )}
    </fieldset>
  );
}

/** What still has to be said about the look-alikes before anything can be sent. */
export function lookAlikeFaults(found: readonly Item[], chosen: string): readonly Fault[] {
  if (found.length === 0 || chosen === 'geen') return [];
  const one = found.find(([id]) => id === chosen);
  const text =
    one === undefined
      ? 'Bedoelt u een van deze? Kies er een, of kies ‘Nee, geen van deze’.'
      : `U koos ${one[1]}. Voeg daarvan het gebruik toe, of kies ‘Nee, geen van deze’.`;
  return [{ field: lookAlikeField, text }];
}

/** At most six names that share a word of four letters or more with this one, or contain it; best first. */
export function lookAlikes(name: string, items: readonly Item[]): readonly Item[] {
  const words = folded(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 4);
  const whole = folded(name).trim();
  if (whole.length < 3) return [];
  const score = ([, label]: Item) => {
    const text = folded(label);
    return (text.includes(whole) ? 2 : 0) + words.filter((word) => text.includes(word)).length;
  };
  return items
    .map((item) => ({ item, points: score(item) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, 6)
    .map(({ item }) => item);
}
