import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { FileCache } from '../../catalogue/loadCatalogue.ts';
import { nearbyPages, type PageOwner } from '../../catalogue/nearbyPages.ts';
import { meaningOfPath } from '../../model/paths.ts';
import type { Entry } from '../../model/record.ts';
import type { SourceFile } from '../../yaml/source.ts';
import type { InputHash } from './inputHash.ts';
import type { SiteStamp } from './siteFolder.ts';

/** More changed records than this touch so much that everything may as well be made. */
const maxChanged = 100;

export interface QuickInput {
  /** What the present site was made of. */
  readonly stamp: SiteStamp | undefined;
  readonly hash: InputHash;
  readonly sources: readonly SourceFile[];
  readonly catalogue: Catalogue;
  /** Knows the records as they were. */
  readonly cache: FileCache;
}

/**
 * Whose pages must be made anew over the present site; undefined when only the whole will do: other code or
 * settings, a shared file, many records, or a record of which is not known how it was.
 */
export function planQuick(input: QuickInput): ReadonlySet<PageOwner> | undefined {
  const { stamp, hash, sources, catalogue } = input;
  if (stamp?.blobs === undefined || stamp.frame !== hash.frame) return undefined;
  const now = new Map(sources.map((source) => [source.file, source]));
  const files = [...new Set([...now.keys(), ...Object.keys(stamp.blobs)])].filter(
    (file) => now.get(file)?.blob !== stamp.blobs?.[file],
  );
  if (files.length > maxChanged) return undefined;
  const present = new Map(catalogue.entries.map((entry) => [entry.file, entry]));
  const changed: Entry[] = [];
  for (const file of files) {
    const after = present.get(file);
    const before = entryBefore(input, file);
    if (before === 'onbekend' || (after ?? before)?.organisatie === '') return undefined;
    if (before !== undefined) changed.push(before);
    if (after !== undefined) changed.push(after);
  }
  return nearbyPages(catalogue, changed);
}

/** The record as the present site shows it; undefined when it is new. */
function entryBefore({ stamp, sources, cache }: QuickInput, file: string): Entry | 'onbekend' | undefined {
  const blob = stamp?.blobs?.[file];
  if (blob === undefined) return undefined;
  const like = sources.find((source) => file.startsWith(`${source.root}/`));
  const path = like === undefined ? '' : file.slice(like.root.length + 1);
  const meaning = meaningOfPath(path);
  if (like === undefined || meaning === undefined) return 'onbekend';
  const { root, isPrivate } = like;
  const value = cache.get({ root, isPrivate, path, file, blob, bytes: new Uint8Array() })?.value;
  if (value === undefined) return 'onbekend';
  return { ...meaning, path, file, root, isPrivate, blob, value } as Entry; // the validator of this kind accepted it then
}
