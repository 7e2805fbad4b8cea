import type { KeyPath } from '../model/record.ts';
import { applyToValue, valueAt } from '../yaml/editOps.ts';
import { isRecord } from './references.ts';
import type { PlainRecord } from './sources.ts';

/**
 * A record with another value at a path; groups and lists that the path lacks are made. Undefined takes the field away,
 * and a group or list that becomes empty with it. The record that came in is left as it is.
 */
export function withField(record: PlainRecord, path: KeyPath, value: unknown): PlainRecord {
  let result: unknown = record;
  if (value === undefined) {
    if (valueAt(record, path) === undefined) return record;
    result = applyToValue(result, { op: 'remove', path });
    return isRecord(result) ? result : record;
  }
  for (let depth = 1; depth < path.length; depth += 1) {
    const at = path.slice(0, depth);
    if (valueAt(result, at) !== undefined) continue;
    const empty = typeof path[depth] === 'number' ? [] : {};
    result = applyToValue(result, { op: 'set', path: at, value: empty });
  }
  const next = applyToValue(result, { op: 'set', path, value });
  return isRecord(next) ? next : record;
}
