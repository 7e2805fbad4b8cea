import { useCallback, useEffect, useRef, useState } from 'react';
import { formatSearchState, parseSearchState, type SearchState } from '../../lib/search/searchState.ts';

/** Browsers refuse a page that writes its address at every key; after a pause is early enough to share it. */
const typingPause = 250;

/** The state of the search, kept in the URL: typing replaces it, choosing adds a step to go back to. */
export function useSearchState(): readonly [SearchState, (next: SearchState, isTyping?: boolean) => void] {
  const [state, setState] = useState<SearchState>(readAddress);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const onPop = () => {
      clearTimeout(timer.current);
      setState(readAddress());
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  const change = useCallback((next: SearchState, isTyping = false) => {
    clearTimeout(timer.current);
    if (isTyping)
      timer.current = setTimeout(() => history.replaceState(null, '', addressOf(next)), typingPause);
    else history.pushState(null, '', addressOf(next));
    setState(next);
  }, []);
  return [state, change];
}

function readAddress(): SearchState {
  return parseSearchState(new URLSearchParams(location.search));
}

function addressOf(state: SearchState): string {
  const query = formatSearchState(state).toString();
  return `${location.pathname}${query === '' ? '' : `?${query}`}`;
}
