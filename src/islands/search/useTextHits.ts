import { useEffect, useMemo, useState } from 'react';
import type { Search } from '../../lib/search/createSearch.ts';
import type { SearchState } from '../../lib/search/searchState.ts';
import { fetchFullText, type TextHit } from './fetchFullText.ts';

/** Shorter texts stand in every description. */
const minimumText = 3;
/** Names answer at once; descriptions when the typing stops. */
const typingPause = 250;
const maxShown = 5;

/**
 * Records in whose description the words stand, in any Dutch form, and that were not found by name. The filters hold
 * for them too; they are not in the counts.
 */
export function useTextHits(
  state: SearchState,
  search: Search | undefined,
  pagefindUrl: string,
): readonly TextHit[] {
  const text = state.text.trim();
  const [hits, setHits] = useState<readonly TextHit[]>([]);
  useEffect(() => {
    if (text.length < minimumText) {
      setHits([]);
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      fetchFullText(pagefindUrl, text)
        .then((found) => isCurrent && setHits(found))
        // The search on names works without it; an old browser cannot run it.
        .catch(() => isCurrent && setHits([]));
    }, typingPause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, pagefindUrl]);
  return useMemo(() => {
    if (hits.length === 0 || search === undefined) return [];
    return search.alsoFound(state, hits).slice(0, maxShown);
  }, [hits, search, state]);
}
