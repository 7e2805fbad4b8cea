import { useState } from 'react';
import type { GridColumn } from '../../../site/form/gridModel.ts';
import { Field, type FieldContext } from '../Field.tsx';
import type { Value } from '../values.ts';

interface Props {
  readonly columns: readonly GridColumn[];
  /** Number of chosen rows. */
  readonly count: number;
  readonly items: FieldContext['items'];
  readonly onApply: (key: string, value: Value) => void;
}

/** Puts one value in all chosen rows. */
export function BulkBar({ columns, count, items, onApply }: Props) {
  const [key, setKey] = useState('status');
  const [value, setValue] = useState<Value>();
  const column = columns.find((one) => one.key === key) ?? columns[0];
  if (column === undefined) return null;
  const rows = `${count} ${count === 1 ? 'rij' : 'rijen'}`;
  return (
    <fieldset className="sc-form__group sc-grid__bulk">
      <legend>
        {count === 0 ? 'Kies rijen om ze samen te wijzigen' : `${rows} gekozen: zet overal dezelfde waarde`}
      </legend>
      <div className="sc-form__field">
        <label className="sc-form__label" htmlFor="alle-kolom">
          Kolom
        </label>
        <select
          id="alle-kolom"
          className="utrecht-textbox"
          value={column.key}
          onChange={(event) => {
            setKey(event.target.value);
            setValue(undefined);
          }}
        >
          {columns.map((one) => (
            <option key={one.key} value={one.key}>
              {one.label}
            </option>
          ))}
        </select>
      </div>
      <Field
        key={column.key}
        field={{ ...column.field, isRequired: true, hint: '' }}
        parent="alle"
        value={value}
        context={{ faults: [], items }}
        onChange={setValue}
      />
      <div className="sc-form__buttons">
        <button
          type="button"
          className="nl-button nl-button--secondary"
          disabled={count === 0}
          onClick={() => onApply(column.key, value)}
        >
          Zet in {rows}
        </button>
      </div>
    </fieldset>
  );
}
