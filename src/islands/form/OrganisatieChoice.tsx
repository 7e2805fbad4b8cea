import { idOf } from './idOf.ts';
import { type Item, Picker } from './Picker.tsx';

interface Props {
  /** All organisations; undefined while they are being fetched. */
  readonly items: readonly Item[] | undefined;
  readonly organisatie: string;
  readonly onChange: (id: string) => void;
}

/** For whom the user edits: asked first, since everything else follows from it. */
export function OrganisatieChoice({ items, organisatie, onChange }: Props) {
  return (
    <>
      <label className="sc-form__label" htmlFor={idOf('organisatie')}>
        Organisatie
      </label>
      <Picker
        id={idOf('organisatie')}
        label="Organisatie"
        describedBy={undefined}
        isInvalid={false}
        items={items}
        chosen={organisatie === '' ? [] : [organisatie]}
        isMany={false}
        onChange={([id = '']) => onChange(id)}
      />
    </>
  );
}
