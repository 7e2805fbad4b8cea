import { createHash } from 'node:crypto';
import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { buildSearchIndex } from '../lib/search/buildSearchIndex.ts';

/** The index that the search page fetches, with a name that changes when its bytes do, so that it can be kept for ever. */
export interface SearchIndexFile {
  readonly name: string;
  readonly text: string;
}

const made = new WeakMap<Catalogue, SearchIndexFile>();

/** Makes the index once per Catalogue. */
export function searchIndexFile(catalogue: Catalogue): SearchIndexFile {
  let file = made.get(catalogue);
  if (file === undefined) {
    const text = JSON.stringify(buildSearchIndex(catalogue));
    file = { name: createHash('sha256').update(text).digest('hex').slice(0, 16), text };
    made.set(catalogue, file);
  }
  return file;
}
