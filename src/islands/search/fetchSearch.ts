import { createSearch, type Search } from '../../lib/search/createSearch.ts';
import { isSearchIndex } from '../../lib/search/searchIndex.ts';

let loading: Promise<Search> | undefined;

/** Fetches the index once per page. Rejects when it cannot be fetched or read; the next call tries again. */
export function fetchSearch(indexUrl: string): Promise<Search> {
  loading ??= load(indexUrl).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(indexUrl: string): Promise<Search> {
  const response = await fetch(indexUrl);
  if (!response.ok) throw new Error(`status ${response.status}`);
  const index: unknown = await response.json();
  if (!isSearchIndex(index)) throw new Error('another version of the index');
  return createSearch(index);
}
