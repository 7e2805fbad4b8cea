import { meaningOfPath, type PathMeaning } from '../model/paths.ts';

/** What a file of the repository stands for, with its path inside its root; undefined for one that is no record. */
export function meaningOfFile(
  file: string,
  roots: readonly string[],
): (PathMeaning & { readonly path: string }) | undefined {
  const root = roots.find((name) => file.startsWith(`${name}/`));
  const path = root === undefined ? '' : file.slice(root.length + 1);
  const meaning = meaningOfPath(path);
  return meaning === undefined ? undefined : { ...meaning, path };
}
