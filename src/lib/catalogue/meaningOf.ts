import { meaningOfPath, type PathMeaning } from '../model/paths.ts';
import type { SourceFile } from '../yaml/source.ts';

const known = new WeakMap<SourceFile, PathMeaning | 'none'>();

/** `meaningOfPath` of a file, worked out once: the cache, the path check and the Catalogue all ask for it. */
export function meaningOf(source: SourceFile): PathMeaning | undefined {
  const before = known.get(source);
  if (before !== undefined) return before === 'none' ? undefined : before;
  const meaning = meaningOfPath(source.path);
  known.set(source, meaning ?? 'none');
  return meaning;
}
