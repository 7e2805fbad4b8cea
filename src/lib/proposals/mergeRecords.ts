import type { KeyPath } from '../model/record.ts';
import { equalValues, valueAt } from '../yaml/editOps.ts';
import { isRecord } from './references.ts';
import type { PlainRecord } from './sources.ts';

/** One field that both changed to something else: three columns for a person to choose from. */
export interface FieldConflict {
  readonly path: KeyPath;
  /** Undefined: the field was not there. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface MergedRecord {
  /** Everything on which the two agree, or which only one changed; at a conflict the value of theirs. */
  readonly value: PlainRecord;
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Three-way merge of one record, field by field. Lists of plain texts merge as sets: what one adds or removes is
 * added or removed. Other lists are one field. Nothing is ever chosen silently.
 */
export function mergeRecords(base: PlainRecord, mine: PlainRecord, theirs: PlainRecord): MergedRecord {
  const conflicts: FieldConflict[] = [];
  return { value: mergeMaps(base, mine, theirs, [], conflicts), conflicts };
}

function mergeMaps(
  base: PlainRecord,
  mine: PlainRecord,
  theirs: PlainRecord,
  path: KeyPath,
  conflicts: FieldConflict[],
): PlainRecord {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(base)])];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const [old, own, other] = [base, mine, theirs].map((record) => valueAt(record, [key]));
      const value = mergeField(old, own, other, [...path, key], conflicts);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function mergeField(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  path: KeyPath,
  conflicts: FieldConflict[],
): unknown {
  if (equalValues(mine, theirs) || equalValues(mine, base)) return theirs;
  if (equalValues(theirs, base)) return mine;
  if (isRecord(mine) && isRecord(theirs)) {
    return mergeMaps(isRecord(base) ? base : {}, mine, theirs, path, conflicts);
  }
  if (isTexts(mine) && isTexts(theirs) && (base === undefined || isTexts(base))) {
    const old = base ?? [];
    const added = mine.filter((item) => !old.includes(item) && !theirs.includes(item));
    const removed = old.filter((item) => !mine.includes(item));
    return [...theirs.filter((item) => !removed.includes(item)), ...added];
  }
  conflicts.push({ path, base, mine, theirs });
  return theirs;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
