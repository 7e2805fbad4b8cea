import type { KeyPath } from '../model/record.ts';
import { applyToValue, valueAt } from '../yaml/editOps.ts';
import { isRecord } from './references.ts';
import type { PlainRecord } from './sources.ts';

/**
 * A record with another value at a path; groups and lists that the path lacks are made. Undefined takes the field away,
 * and a group or list that becomes empty with it. The record that came in is left as it is.
 *
 * @returns  undefined where the record has no such place: past the end of a list, or inside a text
 */
export function withField(record: PlainRecord, path: KeyPath, value: unknown): PlainRecord | undefined {
  let result: unknown = record;
  if (value === undefined) {
    if (valueAt(record, path) === undefined) return record;
    result = applyToValue(result, { op: 'remove', path });
    return isRecord(result) ? result : record;
  }
  for (let depth = 1; depth < path.length; depth += 1) {
    const at = path.slice(0, depth);
    if (valueAt(result, at) !== undefined) continue;
    if (!hasPlace(result, at)) return undefined;
    const empty = typeof path[depth] === 'number' ? [] : {};
    result = applyToValue(result, { op: 'set', path: at, value: empty });
  }
  if (!hasPlace(result, path)) return undefined;
  const next = applyToValue(result, { op: 'set', path, value });
  return isRecord(next) ? next : undefined;
}

/** Whether something can be put at a path: a key in a group, or a place in a list or just behind its end. */
function hasPlace(root: unknown, path: KeyPath): boolean {
  const parent = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(parent)) {
    return typeof key === 'number' && Number.isInteger(key) && key >= 0 && key <= parent.length;
  }
  return isRecord(parent) && typeof key === 'string';
}
