import { mapsOf, textOf } from './api.ts';
import type { Values } from './values.ts';

/** Who decides: the owner of this clone, or a colleague by the number of the account. */
export type Me = 'eigenaar' | number;

interface Props {
  /** The colleagues, as the server tells them. */
  readonly people: Values['collegas'];
  readonly me: Me | undefined;
  readonly onChoose: (me: Me | undefined) => void;
}

/** "Ik ben …": an explicit choice, because it decides whose rights count. */
export function WhoAmI({ people, me, onChoose }: Props) {
  return (
    <div className="sc-form__field">
      <label className="sc-form__label" htmlFor="ik">
        Ik ben
      </label>
      <p className="sc-form__hint" id="ik-uitleg">
        Bij elk voorstel staat wat de controle voor deze persoon beslist. De eigenaar van deze kopie mag op
        deze computer altijd overnemen; de openbare catalogus kijkt daarna zelf nog wie het mag.
      </p>
      <select
        id="ik"
        className="utrecht-textbox"
        aria-describedby="ik-uitleg"
        value={me ?? ''}
        onChange={({ target }) => {
          const account = Number(target.value);
          if (target.value === 'eigenaar') onChoose('eigenaar');
          else onChoose(Number.isSafeInteger(account) && account > 0 ? account : undefined);
        }}
      >
        <option value="">Maak een keuze</option>
        <option value="eigenaar">De eigenaar van deze kopie</option>
        {mapsOf(people).map((one) => (
          <option key={`${textOf(one.organisatie)}${String(one.id)}`} value={Number(one.id)}>
            {textOf(one.login)} ({textOf(one.organisatie)})
          </option>
        ))}
      </select>
    </div>
  );
}

/** A choice that was kept; undefined for what is none. */
export function readMe(stored: unknown): Me | undefined {
  if (stored === 'eigenaar') return stored;
  return typeof stored === 'number' && Number.isSafeInteger(stored) && stored > 0 ? stored : undefined;
}
