import { expect, it } from 'vitest';
import { afterEdit } from './gridState.ts';

it('the cell after an edit is one of the table: Tab in the last column stays there', () => {
  // Two columns to choose and name a row come before the fields.
  const last = { row: 3, column: 5 };
  expect(afterEdit(last, { row: 0, column: 1 }, 4)).toEqual(last);
  expect(afterEdit({ row: 3, column: 2 }, { row: 0, column: -1 }, 4)).toEqual({ row: 3, column: 2 });
  expect(afterEdit({ row: 0, column: 2 }, { row: -1, column: 0 }, 4)).toEqual({ row: 0, column: 2 });
  expect(afterEdit({ row: 3, column: 3 }, { row: 1, column: 0 }, 4)).toEqual({ row: 4, column: 3 });
});
