import type { KeyPath } from '../model/record.ts';

/** One change of a value. An index counts in the value as it is when the operation is applied. */
export type EditOp =
  | { readonly op: 'set'; readonly path: KeyPath; readonly value: unknown }
  | { readonly op: 'insert'; readonly path: KeyPath; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: KeyPath };

/** Our own bug: an edit that would have changed more, or less, than asked. Callers show it as a refusal. */
export class YamlEditError extends Error {
  override readonly name = 'YamlEditError';
}

type Container = Record<string, unknown> | unknown[];

export function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

/** The value at a path, or undefined. Own keys only. */
export function valueAt(root: unknown, path: KeyPath): unknown {
  let here = root;
  for (const key of path) {
    if (Array.isArray(here)) here = typeof key === 'number' ? here[key] : undefined;
    else if (isContainer(here) && typeof key === 'string' && Object.hasOwn(here, key))
      here = Reflect.get(here, key);
    else return undefined;
  }
  return here;
}

/**
 * The same operation on plain values, as the yardstick for the text: gives a new value and leaves the old one alone.
 * A container that becomes empty goes too (the root stays): an empty list says nothing in a record.
 */
export function applyToValue(root: unknown, op: EditOp): unknown {
  const copy = structuredClone(root);
  const target = op.op === 'remove' ? pruned(copy, op.path) : op.path;
  const key = target.at(-1);
  if (key === undefined) throw new YamlEditError('an edit needs a path');
  const parent = valueAt(copy, target.slice(0, -1));
  if (!isContainer(parent)) throw new YamlEditError(`no container at ${target.join('.')}`);
  if (Array.isArray(parent)) {
    if (typeof key !== 'number' || key < 0 || key > parent.length) throw new YamlEditError('bad index');
    if (op.op === 'insert') parent.splice(key, 0, op.value);
    else if (op.op === 'remove') parent.splice(key, 1);
    else parent[key] = op.value;
  } else {
    if (typeof key !== 'string' || op.op === 'insert') throw new YamlEditError('bad key');
    if (op.op === 'remove') delete parent[key];
    else Object.defineProperty(parent, key, { value: op.value, ...ordinary });
  }
  return copy;
}

/** `__proto__` as an ordinary key: the parse after it shows the same and the schema refuses it. */
const ordinary = { enumerable: true, configurable: true, writable: true } as const;

/** The path that really goes when `path` is removed: upwards as long as the container would be left empty. */
export function pruned(root: unknown, path: KeyPath): KeyPath {
  let target = path;
  while (target.length > 1) {
    const parent = valueAt(root, target.slice(0, -1));
    if (!isContainer(parent) || Object.keys(parent).length > 1) return target;
    target = target.slice(0, -1);
  }
  return target;
}

/** Deep equality of plain values; the order of keys does not count, that of lists does. */
export function equalValues(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isContainer(a) || !isContainer(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && equalValues(Reflect.get(a, key), Reflect.get(b, key)));
}
