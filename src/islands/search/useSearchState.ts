import { useCallback, useEffect, useState } from 'react';
import { formatSearchState, parseSearchState, type SearchState } from '../../lib/search/searchState.ts';

/** The state of the search, kept in the URL: typing replaces it, choosing adds a step to go back to. */
export function useSearchState(): readonly [SearchState, (next: SearchState, isTyping?: boolean) => void] {
  const [state, setState] = useState<SearchState>(() =>
    parseSearchState(new URLSearchParams(location.search)),
  );
  useEffect(() => {
    const onPop = () => setState(parseSearchState(new URLSearchParams(location.search)));
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  const change = useCallback((next: SearchState, isTyping = false) => {
    const query = formatSearchState(next).toString();
    const url = `${location.pathname}${query === '' ? '' : `?${query}`}`;
    if (isTyping) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    setState(next);
  }, []);
  return [state, change];
}
