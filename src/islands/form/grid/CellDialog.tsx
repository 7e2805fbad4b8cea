import { useEffect, useRef, useState } from 'react';
import type { GridColumn } from '../../../site/form/gridModel.ts';
import { Field, type FieldContext } from '../Field.tsx';
import { type Value, withKey } from '../values.ts';

interface Props {
  readonly column: GridColumn;
  readonly title: string;
  readonly value: Value;
  readonly items: FieldContext['items'];
  readonly onDone: (value: Value) => void;
  readonly onCancel: () => void;
}

/** A window for what does not fit in a cell: lists to pick from, longer texts. */
export function CellDialog({ column, title, value, items, onDone, onCancel }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const [draft, setDraft] = useState(value);
  useEffect(() => {
    box.current?.showModal();
    box.current?.querySelector<HTMLElement>('input,textarea,select')?.focus();
  }, []);
  return (
    <dialog ref={box} className="sc-grid__dialog" aria-labelledby="cel-titel" onCancel={onCancel}>
      <form
        method="dialog"
        className="sc-form"
        onSubmit={(event) => {
          event.preventDefault();
          onDone(draft);
        }}
        // The keys inside are not those of the table.
        onKeyDown={(event) => event.stopPropagation()}
      >
        <h2 id="cel-titel">{title}</h2>
        <Field
          field={column.field}
          parent="cel"
          value={draft}
          context={{ faults: [], items }}
          onChange={(next) => setDraft(withKey({}, 'x', next).x)}
        />
        <div className="sc-form__buttons">
          <button type="submit" className="nl-button nl-button--primary">
            Klaar
          </button>
          <button type="button" className="nl-button nl-button--secondary" onClick={onCancel}>
            Annuleren
          </button>
        </div>
      </form>
    </dialog>
  );
}
