import type { History } from './change.ts';

/** The last change of a file; undefined for one that is not committed yet and where there is no history. */
export function lastChange(
  history: History,
  file: string,
): { readonly commit: string; readonly date: string } | undefined {
  return history.kind === 'geschiedenis' ? history.lastChange(file) : undefined;
}
