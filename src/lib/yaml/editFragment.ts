import { shapes } from '../model/generated/shapes.ts';
import type { FileKind } from '../model/kinds.ts';
import type { KeyPath } from '../model/record.ts';
import type { Shape } from '../model/shape.ts';
import { canonicalYaml, type NameOfElement } from './canonical.ts';

/** The file that is edited: its kind decides key order and which values get a name as a comment. */
export interface EditTarget {
  readonly kind: FileKind;
  /** Path inside the root. */
  readonly path: string;
  readonly names?: NameOfElement;
}

/** The shape of the value at a path; undefined where the schema knows nothing of it. */
export function shapeAt(kind: FileKind, path: KeyPath): Shape | undefined {
  let here: Shape | undefined = shapes[kind];
  for (const key of path) {
    const known = here?.keys;
    const name: string | undefined =
      typeof key === 'number'
        ? here?.items
        : known !== undefined && Object.hasOwn(known, key)
          ? known[key]
          : here?.rest;
    here = name === undefined || name === '' ? undefined : shapes[name];
  }
  return here;
}

/** Place of a key in the order of the schema; unknown keys come last. */
export function keyRank(kind: FileKind, path: KeyPath, key: string): number {
  const rank = Object.keys(shapeAt(kind, path)?.keys ?? {}).indexOf(key);
  return rank < 0 ? Number.MAX_SAFE_INTEGER : rank;
}

/**
 * The canonical lines of `key: value` or `- item` at a path, without the indent of the place where it will stand.
 * Made by the writer of whole files, so that an edited file stays canonical.
 */
export function fragmentLines(target: EditTarget, path: KeyPath, value: unknown): readonly string[] {
  let whole = value;
  for (const key of [...path].reverse()) {
    whole = typeof key === 'number' ? [whole] : { [key]: whole };
  }
  const lines = canonicalYaml(target.kind, target.path, whole, target.names).split('\n').slice(1, -1);
  const wrappers = path.slice(0, -1).filter((key) => typeof key === 'string').length;
  const indent = 2 * (path.length - 1);
  return lines.slice(wrappers).map((line) => line.slice(indent));
}
