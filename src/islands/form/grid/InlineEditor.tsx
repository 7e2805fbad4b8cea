import { useEffect, useRef, useState } from 'react';
import type { GridColumn } from '../../../site/form/gridModel.ts';
import type { Value } from '../values.ts';

interface Props {
  readonly column: GridColumn;
  readonly label: string;
  readonly value: Value;
  /** What was typed to begin with; it replaces what stood there. */
  readonly typed: string | undefined;
  /** The value, and which cell comes next; none when the user went elsewhere. */
  readonly onDone: (
    value: Value,
    step: { readonly row: number; readonly column: number } | undefined,
  ) => void;
  readonly onCancel: () => void;
}

/** The control inside a cell. Enter and Tab go on, Escape leaves the cell as it was. */
export function InlineEditor({ column, label, value, typed, onDone, onCancel }: Props) {
  const { field } = column;
  const isChoice = field.type === 'choice';
  const begin = typed !== undefined && !isChoice && field.type !== 'date' ? typed : String(value ?? '');
  const [text, setText] = useState(begin);
  const control = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const isClosed = useRef(false);

  useEffect(() => {
    control.current?.focus();
    if (!isChoice && typed === undefined && field.type === 'text') control.current?.select();
  }, [isChoice, typed, field.type]);

  function finish(step: { row: number; column: number } | undefined): void {
    if (isClosed.current) return;
    isClosed.current = true;
    onDone(text, step);
  }

  const shared = {
    ref: control,
    className: 'utrecht-textbox',
    'aria-label': label,
    onBlur: () => finish(undefined),
    onKeyDown: (event: React.KeyboardEvent) => {
      event.stopPropagation();
      if (event.key === 'Escape') {
        event.preventDefault();
        isClosed.current = true;
        onCancel();
      } else if (event.key === 'Enter') {
        event.preventDefault();
        finish({ row: event.shiftKey ? -1 : 1, column: 0 });
      } else if (event.key === 'Tab') {
        event.preventDefault();
        finish({ row: 0, column: event.shiftKey ? -1 : 1 });
      }
    },
  };
  if (field.type === 'choice') {
    return (
      <select {...shared} value={text} onChange={(event) => setText(event.target.value)}>
        <option value="">Niet ingevuld</option>
        {field.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...shared}
      type={field.type === 'date' ? 'date' : 'text'}
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
