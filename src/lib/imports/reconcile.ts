import type { KeyPath } from '../model/record.ts';
import { isJsonObject } from '../schema/json.ts';

type Value = Readonly<Record<string, unknown>>;

/** One field on which the catalogue and the source disagree. */
export interface FieldDifference {
  readonly field: string;
  readonly present: unknown;
  readonly incoming: unknown;
}

export interface Reconciled {
  readonly value: Value;
  readonly added: readonly string[];
  /** Overwritten with what the source says now. */
  readonly changed: readonly FieldDifference[];
  /** Left as they stand in the catalogue. */
  readonly kept: readonly FieldDifference[];
}

/**
 * Lays what a source says over a record that exists already.
 *
 * - A field that is missing is added.
 * - A field that differs is overwritten only when the record comes from this same source (`bron.soort` and `bron.naam`
 *   are equal) and the source speaks of a later day (`bron.peildatum`), or when `update` says so.
 * - In every other case the record keeps its value: someone edited it by hand, the organisation took it over
 *   (`bron.soort: organisatie`) or another source made it. The difference is reported, never silent.
 */
export function reconcile(present: Value, incoming: Value, update: boolean): Reconciled {
  const sameSource = sourceOf(present) === sourceOf(incoming);
  const overwrite = sameSource && (update || isLater(incoming, present));
  const value: Record<string, unknown> = { ...present };
  const added: string[] = [];
  const changed: FieldDifference[] = [];
  const kept: FieldDifference[] = [];
  for (const [field, next] of Object.entries(incoming)) {
    if (next === undefined) continue;
    const before = present[field];
    if (isEqual(before, next)) continue;
    if (field === 'bron' && !sameSource && before !== undefined) continue;
    if (before === undefined) {
      added.push(field);
      value[field] = next;
    } else if (overwrite) {
      changed.push({ field, present: before, incoming: next });
      value[field] = next;
    } else {
      kept.push({ field, present: before, incoming: next });
    }
  }
  return { value, added, changed, kept };
}

function sourceOf(record: Value): string {
  const { bron } = record;
  return isJsonObject(bron) ? `${String(bron.soort)}:${String(bron.naam)}` : '';
}

function isLater(incoming: Value, present: Value): boolean {
  const day = (record: Value) =>
    isJsonObject(record.bron) && typeof record.bron.peildatum === 'string' ? record.bron.peildatum : '';
  return day(incoming) > day(present) && day(present) !== '';
}

/** Same JSON value; the order of keys does not matter, the order of a list does. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  }
  if (isJsonObject(a) && isJsonObject(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => isEqual(a[key], b[key]));
  }
  return false;
}

/** A value as a short text for a message. */
export function shortText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** The first key of a path, which is what a source has a place for. */
export function firstKey(path: KeyPath): string {
  return String(path[0] ?? '');
}
