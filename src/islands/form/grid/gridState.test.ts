import { expect, it } from 'vitest';
import { afterEdit, emptyGrid, gridReducer } from './gridState.ts';
import { nothing, withCells } from './pending.ts';

it('the cell after an edit is one of the table: Tab in the last column stays there', () => {
  // Two columns to choose and name a row come before the fields.
  const last = { row: 3, column: 5 };
  expect(afterEdit(last, { row: 0, column: 1 }, 4)).toEqual(last);
  expect(afterEdit({ row: 3, column: 2 }, { row: 0, column: -1 }, 4)).toEqual({ row: 3, column: 2 });
  expect(afterEdit({ row: 0, column: 2 }, { row: -1, column: 0 }, 4)).toEqual({ row: 0, column: 2 });
  expect(afterEdit({ row: 3, column: 3 }, { row: 1, column: 0 }, 4)).toEqual({ row: 4, column: 3 });
});

it('the changes of before a reload are told of until none is left', () => {
  const record = { name: 'soft--zaken', label: 'Zaken', oid: 'a1', value: { status: 'gepland' } };
  const pending = withCells(nothing, [record], 'status', 'in-productie');
  const opened = gridReducer(emptyGrid, { type: 'open', pending, isRestored: true });
  expect(opened.isRestored).toBe(true);
  expect(gridReducer(opened, { type: 'move', to: { row: 1, column: 2 } }).isRestored).toBe(true);
  const undone = gridReducer(opened, { type: 'undo', name: record.name, key: 'status' });
  expect(undone.isRestored).toBe(false);
  const again = gridReducer(undone, { type: 'set', records: [record], key: 'status', value: 'x' });
  expect(again.isRestored).toBe(false);
});
