import { memo } from 'react';
import type { GridColumn } from '../../../site/form/gridModel.ts';
import type { Present } from '../formState.ts';
import { idOf } from '../idOf.ts';
import { cellText, type NameOf } from './cellText.ts';
import { afterEdit, type GridAction } from './gridState.ts';
import { InlineEditor } from './InlineEditor.tsx';
import { isInline } from './isInline.ts';
import { type CellChange, valueIn } from './pending.ts';

interface Props {
  readonly record: Present;
  readonly index: number;
  readonly columns: readonly GridColumn[];
  readonly changes: Readonly<Record<string, CellChange>> | undefined;
  readonly isGone: boolean;
  readonly isSelected: boolean;
  /** Column of the active cell, when it is in this row. */
  readonly active: number | undefined;
  readonly editing: boolean | string;
  readonly nameOf: NameOf;
  readonly dispatch: (action: GridAction) => void;
}

/** One record. Drawn again only when something of its own changed: 150 rows stay quick. */
export const GridRow = memo(function GridRow(props: Props) {
  const { record, index, columns, changes, isGone, isSelected, active, editing, nameOf, dispatch } = props;
  const tab = (column: number) => (active === column ? 0 : -1);
  return (
    <tr className={isGone ? 'sc-grid__gone' : undefined} aria-selected={isSelected}>
      <td className="sc-grid__choose">
        <input
          type="checkbox"
          data-cell={`${index}:0`}
          tabIndex={tab(0)}
          aria-label={`Kies ${record.label}`}
          checked={isSelected}
          onFocus={() => active !== 0 && dispatch({ type: 'move', to: { row: index, column: 0 } })}
          onChange={() => dispatch({ type: 'select', names: [record.name], isOn: !isSelected })}
        />
      </td>
      <th scope="row" className="sc-grid__head" data-cell={`${index}:1`} tabIndex={tab(1)}>
        {record.label}
        {isGone ? <span className="sc-grid__note"> gaat weg</span> : null}
      </th>
      {columns.map((column, at) => {
        const place = { row: index, column: at + 2 };
        const change = changes?.[column.key];
        const isActive = active === place.column;
        const value = change === undefined ? valueIn(record.value, column.key) : change.after;
        const set = (next: unknown) =>
          dispatch({ type: 'set', records: [record], key: column.key, value: next });
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the table
          <td
            key={column.key}
            id={idOf(`${record.name} ${column.key}`)}
            data-cell={`${index}:${place.column}`}
            tabIndex={isActive ? 0 : -1}
            className={change === undefined ? undefined : 'sc-grid__changed'}
            onClick={(event) => {
              const isOwn = event.target instanceof Element && event.target.closest('button,input,select');
              if (!isOwn) dispatch({ type: 'edit', at: place });
            }}
            onFocus={(event) => {
              if (event.target === event.currentTarget && !isActive) dispatch({ type: 'move', to: place });
            }}
          >
            {isActive && editing !== false && isInline(column.field) ? (
              <InlineEditor
                column={column}
                label={`${column.label} van ${record.label}`}
                value={value}
                typed={typeof editing === 'string' ? editing : undefined}
                onDone={(next, step) => {
                  set(next);
                  if (step === undefined) dispatch({ type: 'stop' });
                  else dispatch({ type: 'move', to: afterEdit(place, step, columns.length) });
                }}
                onCancel={() => dispatch({ type: 'move', to: place })}
              />
            ) : (
              <CellView
                before={change === undefined ? undefined : cellText(column, change.before, nameOf)}
                text={cellText(column, value, nameOf)}
                onUndo={() => dispatch({ type: 'undo', name: record.name, key: column.key })}
                undoLabel={`Zet terug: ${column.label} van ${record.label}`}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
});

interface ViewProps {
  /** What stood there; undefined for a cell that was not changed. */
  readonly before: string | undefined;
  readonly text: string;
  readonly onUndo: () => void;
  readonly undoLabel: string;
}

function CellView({ before, text, onUndo, undoLabel }: ViewProps) {
  if (before === undefined) return text === '' ? <span className="sc-visually-hidden">leeg</span> : text;
  return (
    <>
      <del>
        <span className="sc-visually-hidden">was </span>
        {before === '' ? 'leeg' : before}
      </del>{' '}
      <ins>
        <span className="sc-visually-hidden">wordt </span>
        {text === '' ? 'leeg' : text}
      </ins>
      <button type="button" tabIndex={-1} className="sc-form__remove" aria-label={undoLabel} onClick={onUndo}>
        Zet terug
      </button>
    </>
  );
}
