import type { FileKind } from '../model/kinds.ts';
import type { KeyPath } from '../model/record.ts';
import type { SchemaFault } from '../schema/explain.ts';
import { validators } from '../schema/validate.ts';
import type { ReadYaml } from '../yaml/readYaml.ts';

export interface Salvaged {
  readonly value: unknown;
  /** Parts that were left out, as paths in the file. */
  readonly removed: readonly KeyPath[];
}

/**
 * What remains of a record with faults when the parts at fault are left out, so that its other references are
 * checked in the same run. Undefined when what remains is no valid record of its kind.
 */
export function salvage(
  kind: FileKind,
  read: ReadYaml,
  faults: readonly SchemaFault[],
): Salvaged | undefined {
  const removed = new Map<string, KeyPath>();
  for (const { path } of faults) {
    if (path === undefined || path.length === 0) return undefined;
    const part = removablePart(path);
    removed.set(JSON.stringify(part), part);
  }
  for (const key of read.damaged) if (key !== '*') removed.set(JSON.stringify([key]), [key]);
  const paths = [...removed.values()];
  const value = without(read.value, [], removed);
  return validators[kind](value) ? { value, removed: paths } : undefined;
}

/** A fault inside an item of a list costs the item: half a link or certificate says something else. */
function removablePart(path: KeyPath): KeyPath {
  const index = path.findIndex((key) => typeof key === 'number');
  return index < 0 ? path : path.slice(0, index + 1);
}

function without(value: unknown, path: KeyPath, removed: ReadonlyMap<string, KeyPath>): unknown {
  const isRemoved = (key: string | number) => removed.has(JSON.stringify([...path, key]));
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      isRemoved(index) ? [] : [without(item, [...path, index], removed)],
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      isRemoved(key) ? [] : [[key, without(part, [...path, key], removed)]],
    ),
  );
}

/** The path in the file of a path in the salvaged value: items of lists that were left out count there. */
export function pathInFile(path: KeyPath, removed: readonly KeyPath[]): KeyPath {
  if (removed.length === 0) return path;
  const keys = new Set(removed.map((part) => JSON.stringify(part)));
  const result: (string | number)[] = [];
  for (const key of path) {
    if (typeof key === 'string') {
      result.push(key);
      continue;
    }
    let index = -1;
    for (let left = key; left >= 0; left -= 1) {
      index += 1;
      while (keys.has(JSON.stringify([...result, index]))) index += 1;
    }
    result.push(index);
  }
  return result;
}
