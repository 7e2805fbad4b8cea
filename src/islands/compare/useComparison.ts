import { useCallback, useEffect, useState } from 'react';
import {
  type ComparisonKind,
  type ComparisonState,
  comparisonPath,
  comparisons,
  parseComparison,
} from '../../lib/comparison/comparisonState.ts';

/** The state of a comparison, kept in the URL: every change is a step that the back button undoes. */
export function useComparison(
  kind: ComparisonKind,
  base: string,
): readonly [ComparisonState, (next: ComparisonState) => void] {
  const [state, setState] = useState(() => read(kind));
  useEffect(() => {
    const onPop = () => setState(read(kind));
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [kind]);
  const change = useCallback(
    (next: ComparisonState) => {
      history.pushState(null, '', base + comparisonPath(next.ids, kind, next.only).slice(1));
      setState(next);
    },
    [kind, base],
  );
  return [state, change];
}

function read(kind: ComparisonKind): ComparisonState {
  return parseComparison(kind, new URLSearchParams(location.search));
}

/** How many the address asks for; more than are shown is worth a word. */
export function askedFor(kind: ComparisonKind): number {
  return new Set(new URLSearchParams(location.search).getAll(comparisons[kind].parameter)).size;
}
