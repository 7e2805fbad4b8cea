import type { Present } from './formState.ts';

interface Props {
  readonly kind: string;
  readonly present: readonly Present[];
  readonly open: Present | undefined;
  readonly onOpen: (record: Present | undefined) => void;
  /** Undefined for what is never removed. */
  readonly onRemove: ((record: Present) => void) | undefined;
}

const words: Readonly<
  Record<string, { readonly one: string; readonly many: string; readonly fresh: string }>
> = {
  gebruik: {
    one: 'applicatie in gebruik',
    many: 'applicaties in gebruik',
    fresh: 'Toch een nieuw gebruik invullen',
  },
  koppeling: { one: 'koppeling', many: 'koppelingen', fresh: 'Toch een nieuwe koppeling invullen' },
  applicatie: {
    one: 'applicatie van u',
    many: 'applicaties van u',
    fresh: 'Toch een nieuwe applicatie invullen',
  },
  collega: { one: 'collega', many: 'collega’s', fresh: 'Toch een nieuwe collega uitnodigen' },
};

/** What is there already, before something new is added. */
export function Existing({ kind, present, open, onOpen, onRemove }: Props) {
  const { one, many, fresh } = words[kind] ?? {
    one: 'record',
    many: 'records',
    fresh: 'Een nieuw record invullen',
  };
  if (present.length === 0) return <p>Er staan nog geen {many} in de catalogus.</p>;
  // Links are shown open: one that exists must be seen before a second is made.
  return (
    <details className="sc-form__details" open={kind !== 'gebruik' && open === undefined}>
      <summary>
        Wat er al staat: {present.length} {present.length === 1 ? one : many}
      </summary>
      <ul className="sc-form__present">
        {present.map((record) => (
          <li key={record.name}>
            <span>{record.label}</span>
            <button
              type="button"
              className="sc-form__remove"
              aria-current={record.name === open?.name || undefined}
              onClick={() => onOpen(record)}
            >
              Wijzig<span className="sc-visually-hidden"> {record.label}</span>
            </button>
            {onRemove === undefined ? null : (
              <button type="button" className="sc-form__remove" onClick={() => onRemove(record)}>
                Verwijder<span className="sc-visually-hidden"> {record.label}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {open === undefined ? null : (
        <button type="button" className="nl-button nl-button--secondary" onClick={() => onOpen(undefined)}>
          {fresh}
        </button>
      )}
    </details>
  );
}
