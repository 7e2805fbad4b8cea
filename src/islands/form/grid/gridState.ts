import type { Present } from '../formState.ts';
import type { Value, Values } from '../values.ts';
import { isNothing, nothing, type Pending, withCells, withoutCell } from './pending.ts';

/** Where the keyboard is. Column 0 chooses the row, column 1 is its heading, the fields come after. */
export interface Active {
  readonly row: number;
  readonly column: number;
}

export interface GridState {
  readonly pending: Pending;
  /** Whether changes of before a reload wait; until there are none left. */
  readonly isRestored: boolean;
  readonly selected: ReadonlySet<string>;
  readonly active: Active;
  /** Whether the active cell is being edited; a text is what was typed to begin with. */
  readonly editing: boolean | string;
}

export type GridAction =
  | { readonly type: 'open'; readonly pending: Pending; readonly isRestored: boolean }
  | { readonly type: 'move'; readonly to: Active }
  | { readonly type: 'edit'; readonly at: Active; readonly typed?: string }
  | { readonly type: 'stop' }
  | {
      readonly type: 'set';
      readonly records: readonly Present[];
      readonly key: string;
      readonly value: Value;
    }
  | { readonly type: 'undo'; readonly name: string; readonly key: string }
  | { readonly type: 'undoAll' }
  | { readonly type: 'select'; readonly names: readonly string[]; readonly isOn: boolean }
  | { readonly type: 'load'; readonly pending: Pending }
  | { readonly type: 'dropAdded'; readonly value: Values }
  | { readonly type: 'go'; readonly name: string; readonly isGone: boolean };

export const emptyGrid: GridState = {
  pending: nothing,
  isRestored: false,
  selected: new Set(),
  active: { row: 0, column: 2 },
  editing: false,
};

/** The cell after an edit that ended with Enter or Tab; at the edge of the `columns` fields it stays where it is. */
export function afterEdit(at: Active, step: Active, columns: number): Active {
  return {
    row: Math.max(0, at.row + step.row),
    column: Math.min(columns + 1, Math.max(2, at.column + step.column)),
  };
}

/** What every action does to the table; pure. */
export function gridReducer(state: GridState, action: GridAction): GridState {
  const next = reduce(state, action);
  return next.isRestored && isNothing(next.pending) ? { ...next, isRestored: false } : next;
}

function reduce(state: GridState, action: GridAction): GridState {
  const { pending } = state;
  switch (action.type) {
    case 'open':
      return { ...emptyGrid, pending: action.pending, isRestored: action.isRestored };
    case 'move':
      return { ...state, active: action.to, editing: false };
    case 'edit':
      return { ...state, active: action.at, editing: action.typed ?? true };
    case 'stop':
      return { ...state, editing: false };
    case 'set':
      return { ...state, pending: withCells(pending, action.records, action.key, action.value) };
    case 'undo':
      return { ...state, editing: false, pending: withoutCell(pending, action.name, action.key) };
    case 'undoAll':
      return { ...state, editing: false, pending: nothing };
    case 'select': {
      const selected = new Set(state.selected);
      for (const name of action.names) {
        if (action.isOn) selected.add(name);
        else selected.delete(name);
      }
      return { ...state, selected };
    }
    case 'load': {
      const { cells, added, gone } = action.pending;
      const merged = { ...pending.cells };
      for (const [name, changes] of Object.entries(cells)) merged[name] = { ...merged[name], ...changes };
      return { ...state, editing: false, pending: { cells: merged, added, gone } };
    }
    case 'dropAdded':
      return {
        ...state,
        pending: { ...pending, added: pending.added.filter((one) => one !== action.value) },
      };
    case 'go': {
      const others = pending.gone.filter((one) => one !== action.name);
      return { ...state, pending: { ...pending, gone: action.isGone ? [...others, action.name] : others } };
    }
  }
}
