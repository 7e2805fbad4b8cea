import type { Present } from '../formState.ts';
import { isEmpty, isMap, isSame, tidy, type Value, type Values, withKey } from '../values.ts';

/** A cell that the user changed: what stood there then, and what it becomes. Undefined is an empty cell. */
export interface CellChange {
  readonly before: Value;
  readonly after: Value;
}

/** Changes of one table that wait to become a voorstel, by name of the record and place of the field. */
export interface Pending {
  readonly cells: Readonly<Record<string, Readonly<Record<string, CellChange>>>>;
  /** New records, from a file. */
  readonly added: readonly Values[];
  /** Records to end or to remove: only ever by an explicit choice. */
  readonly gone: readonly string[];
}

export const nothing: Pending = { cells: {}, added: [], gone: [] };

/** Whether nothing waits. */
export function isNothing({ cells, added, gone }: Pending): boolean {
  return Object.keys(cells).length + added.length + gone.length === 0;
}

/** The value at a place as `datums.inProductie`; undefined where there is none. */
export function valueIn(record: Values, key: string): Value {
  return key.split('.').reduce<Value>((here, part) => (isMap(here) ? here[part] : undefined), record);
}

/** The record with another value at a place; what becomes empty goes, a group too. */
function withValue(record: Values, key: string, value: Value): Values {
  const [first = '', ...rest] = key.split('.');
  if (rest.length === 0) return withKey(record, first, value);
  const inner = record[first];
  return withKey(record, first, withValue(isMap(inner) ? inner : {}, rest.join('.'), value));
}

/** Puts values in cells; a value that stood there already takes the change away. */
export function withCells(pending: Pending, records: readonly Present[], key: string, value: Value): Pending {
  const cells = { ...pending.cells };
  for (const { name, value: record } of records) {
    const { [key]: _old, ...others } = cells[name] ?? {};
    const before = valueIn(record, key);
    const after = tidy(value);
    const changed = isSame(tidy(before), after) ? others : { ...others, [key]: { before, after } };
    if (Object.keys(changed).length === 0) delete cells[name];
    else cells[name] = changed;
  }
  return { ...pending, cells };
}

/** Takes the change of one cell back. */
export function withoutCell(pending: Pending, name: string, key: string): Pending {
  const { [key]: _gone, ...others } = pending.cells[name] ?? {};
  const { [name]: _all, ...rest } = pending.cells;
  return { ...pending, cells: Object.keys(others).length === 0 ? rest : { ...rest, [name]: others } };
}

/** A changed cell with its record. */
export interface ChangedCell extends CellChange {
  readonly record: Present;
  readonly key: string;
  /** What stands there now, where somebody else changed the same cell meanwhile. */
  readonly theirs: CellChange | undefined;
}

/** All changed cells, in the order of the records. Of a record that is gone there is nothing to change any more. */
export function changedCells(pending: Pending, records: readonly Present[]): readonly ChangedCell[] {
  return records.flatMap((record) =>
    Object.entries(pending.cells[record.name] ?? {}).flatMap(([key, change]): readonly ChangedCell[] => {
      const now = valueIn(record.value, key);
      if (isSame(tidy(now), tidy(change.after))) return [];
      const isMoved = !isSame(tidy(now), tidy(change.before));
      const theirs = isMoved ? { before: change.before, after: now } : undefined;
      return [{ ...change, record, key, theirs }];
    }),
  );
}

/** How many things would change. */
export function countChanges(pending: Pending, records: readonly Present[]): number {
  return changedCells(pending, records).length + pending.added.length + pending.gone.length;
}

/**
 * The edits that the changes stand for: one per record. A group of fields is sent as a whole, with the fields in it
 * that nobody touched.
 *
 * @param today  last day of usage that ends, `jjjj-mm-dd`
 */
export function editsOf(
  pending: Pending,
  records: readonly Present[],
  {
    kind,
    organisatie,
    today,
  }: { readonly kind: string; readonly organisatie: string; readonly today: string },
): readonly Values[] {
  const cells = changedCells(pending, records);
  const changed = records.flatMap((record): readonly Values[] => {
    const own = cells.filter((cell) => cell.record === record && !pending.gone.includes(record.name));
    if (own.length === 0) return [];
    const after = own.reduce((value, cell) => withValue(value, cell.key, cell.after), record.value);
    const keys = [...new Set(own.map(({ key }) => key.split('.')[0] ?? key))];
    const fields = keys.map((key) => ({ path: [key], value: isEmpty(after[key]) ? null : after[key] }));
    return [{ action: 'fields', kind, organisatie, name: record.name, baseOid: record.oid, fields }];
  });
  const added = pending.added.map((value) => ({ action: 'create', kind, organisatie, value }));
  const gone = records
    .filter(({ name }) => pending.gone.includes(name))
    .map((record) =>
      kind === 'gebruik'
        ? { action: 'end-gebruik', organisatie, applicatie: record.value.applicatie, datum: today }
        : { action: 'remove', kind, organisatie, name: record.name, baseOid: record.oid },
    );
  return [...changed, ...added, ...gone];
}

/** Changes from the store, where they have their shape; anything else is nothing. */
export function readPending(stored: unknown): Pending {
  if (!isMap(stored) || !isMap(stored.cells)) return nothing;
  const cells: Record<string, Record<string, CellChange>> = {};
  for (const [name, changes] of Object.entries(stored.cells)) {
    if (!isMap(changes)) continue;
    for (const [key, change] of Object.entries(changes)) {
      if (isMap(change))
        cells[name] = { ...cells[name], [key]: { before: change.before, after: change.after } };
    }
  }
  return {
    cells,
    added: Array.isArray(stored.added) ? stored.added.filter(isMap) : [],
    gone: Array.isArray(stored.gone) ? stored.gone.filter((one) => typeof one === 'string') : [],
  };
}
