import { useEffect, useRef } from 'react';
import type { GridColumn } from '../../../site/form/gridModel.ts';
import type { Present } from '../formState.ts';
import type { NameOf } from './cellText.ts';
import { GridRow } from './GridRow.tsx';
import type { Active, GridAction, GridState } from './gridState.ts';
import { isInline } from './isInline.ts';

interface Props {
  readonly caption: string;
  readonly columns: readonly GridColumn[];
  /** The rows that are shown. */
  readonly records: readonly Present[];
  readonly state: GridState;
  readonly dispatch: (action: GridAction) => void;
  readonly nameOf: NameOf;
}

/** The table: moves by arrow keys, edits a cell at a time, as a spreadsheet does (ARIA grid pattern). */
export function GridTable({ caption, columns, records, state, dispatch, nameOf }: Props) {
  const { pending, selected, active, editing } = state;
  const table = useRef<HTMLTableElement>(null);
  const wasInside = useRef(false);
  const row = Math.min(active.row, Math.max(0, records.length - 1));

  // Focus follows the active cell, but never comes into the table by itself.
  useEffect(() => {
    if (!wasInside.current || editing !== false) return;
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${row}:${active.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [row, active.column, editing]);

  const move = (to: Active) =>
    dispatch({
      type: 'move',
      to: {
        row: Math.max(0, Math.min(records.length - 1, to.row)),
        column: Math.max(0, Math.min(columns.length + 1, to.column)),
      },
    });

  function onKeyDown(event: React.KeyboardEvent): void {
    if (editing !== false) return;
    const { column } = active;
    const target = keyTarget(event, { row, column }, records.length, columns.length);
    if (target !== undefined) {
      event.preventDefault();
      wasInside.current = true;
      move(target);
      return;
    }
    const field = columns[column - 2];
    const record = records[row];
    if (field === undefined || record === undefined) return;
    const isCommand = event.ctrlKey || event.metaKey || event.altKey;
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      dispatch({ type: 'edit', at: { row, column } });
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      dispatch({ type: 'set', records: [record], key: field.key, value: undefined });
    } else if (event.key === 'z' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      dispatch({ type: 'undo', name: record.name, key: field.key });
    } else if (event.key.length === 1 && !isCommand && event.key !== ' ') {
      event.preventDefault();
      const typed = isInline(field.field) ? event.key : undefined;
      dispatch({ type: 'edit', at: { row, column }, ...(typed === undefined ? {} : { typed }) });
    }
  }

  const names = records.map(({ name }) => name);
  const isAll = names.length > 0 && names.every((name) => selected.has(name));
  return (
    <div className="sc-grid__scroll">
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA pattern of a grid is such a table
        role="grid"
        className="sc-grid"
        aria-label={caption}
        aria-rowcount={records.length + 1}
        aria-colcount={columns.length + 2}
        onKeyDown={onKeyDown}
        onFocus={() => {
          wasInside.current = true;
        }}
        onBlur={(event) => {
          wasInside.current = event.currentTarget.contains(event.relatedTarget);
        }}
      >
        <thead>
          <tr>
            <th scope="col" className="sc-grid__choose">
              <input
                type="checkbox"
                aria-label="Kies alle rijen die u ziet"
                checked={isAll}
                onChange={() => dispatch({ type: 'select', names, isOn: !isAll })}
              />
            </th>
            <th scope="col" className="sc-grid__head">
              {caption}
            </th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record, index) => (
            <GridRow
              key={record.name}
              record={record}
              index={index}
              columns={columns}
              changes={pending.cells[record.name]}
              isGone={pending.gone.includes(record.name)}
              isSelected={selected.has(record.name)}
              active={index === row ? active.column : undefined}
              editing={index === row ? editing : false}
              nameOf={nameOf}
              dispatch={dispatch}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where a key leads to; undefined for keys that do not move. */
function keyTarget(
  event: React.KeyboardEvent,
  { row, column }: Active,
  rows: number,
  columns: number,
): Active | undefined {
  const last = columns + 1;
  switch (event.key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + 10, column };
    case 'PageUp':
      return { row: row - 10, column };
    case 'Home':
      return event.ctrlKey ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return event.ctrlKey ? { row: rows - 1, column: last } : { row, column: last };
    default:
      return undefined;
  }
}
