import type { KeyPath } from '../model/record.ts';
import { type EditOp, equalValues, isContainer } from './editOps.ts';

/**
 * The operations that turn one value into the other, as few and as deep as possible: a changed field is one
 * operation, an added list item another. Keys with value undefined count as absent; so do empty lists and maps
 * that the old value does not have.
 */
export function diffValues(before: unknown, after: unknown, path: KeyPath = []): EditOp[] {
  if (equalValues(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length > 0) {
    return diffLists(before, after, path);
  }
  if (isMap(before) && isMap(after)) return diffMaps(before, after, path);
  return [{ op: 'set', path, value: after }];
}

type PlainMap = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is PlainMap {
  return isContainer(value) && !Array.isArray(value);
}

function diffMaps(before: PlainMap, after: PlainMap, path: KeyPath): EditOp[] {
  const ops: EditOp[] = [];
  // Additions come first, so that a map never runs empty in between and takes its parent along.
  for (const key of Object.keys(after)) {
    const value = after[key];
    if (isAbsent(value)) continue;
    if (Object.hasOwn(before, key)) ops.push(...diffValues(before[key], value, [...path, key]));
    else ops.push({ op: 'set', path: [...path, key], value });
  }
  for (const key of Object.keys(before)) {
    const value = Object.hasOwn(after, key) ? after[key] : undefined;
    if (isAbsent(value) && !equalValues(before[key], value)) ops.push({ op: 'remove', path: [...path, key] });
  }
  return ops;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || (isContainer(value) && Object.keys(value).length === 0);
}

/** Keeps the longest common subsequence of items; an item that only changed inside is edited inside. */
function diffLists(before: readonly unknown[], after: readonly unknown[], path: KeyPath): EditOp[] {
  const ops: EditOp[] = [];
  const kept = commonItems(before, after);
  let position = 0; // index in the list as it is after the operations so far
  let old = 0;
  let fresh = 0;
  for (const [keptOld, keptNew] of [...kept, [before.length, after.length] as const]) {
    while (old < keptOld && fresh < keptNew) {
      ops.push(...diffValues(before[old], after[fresh], [...path, position]));
      old += 1;
      fresh += 1;
      position += 1;
    }
    for (; fresh < keptNew; fresh += 1, position += 1) {
      ops.push({ op: 'insert', path: [...path, position], value: after[fresh] });
    }
    for (; old < keptOld; old += 1) ops.push({ op: 'remove', path: [...path, position] });
    old += 1;
    fresh += 1;
    position += 1;
  }
  return ops;
}

/** Index pairs of a longest common subsequence: O(n·m), lists of records hold some hundreds of items at most. */
function commonItems(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  const length = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] = equalValues(before[i], after[j])
        ? length(i + 1, j + 1) + 1
        : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (equalValues(before[i], after[j])) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
