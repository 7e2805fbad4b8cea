import type { KeyPath } from '../model/record.ts';
import { isJsonObject } from '../schema/json.ts';
import { equalValues } from '../yaml/editOps.ts';

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
 * - `bron` itself follows: it is only replaced together with what it vouches for.
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
  for (const [field, given] of Object.entries(incoming)) {
    if (given === undefined) continue;
    const next = plainValue(given);
    const before = present[field];
    if (equalValues(before, next)) continue;
    if (field === 'bron' && !overwrite && before !== undefined) continue;
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

/** The value as a YAML file would hold it: without keys that are undefined. */
export function plainValue(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
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
