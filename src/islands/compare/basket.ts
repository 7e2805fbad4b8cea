import { comparisons, maxCompared } from '../../lib/comparison/comparisonState.ts';
import type { FileState } from './useFiles.ts';

/* The applications that a visitor puts aside to compare, for as long as the tab is open. Kept nowhere else. */

export interface BasketItem {
  readonly id: string;
  readonly naam: string;
}

const key = 'softwarecatalogus:vergelijken';
const changed = 'sc-vergelijken';

/** What was put aside; nothing where the browser keeps nothing or another program wrote there. */
export function readBasket(): readonly BasketItem[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter(isItem).slice(0, maxCompared);
  } catch {
    return [];
  }
}

export function writeBasket(items: readonly BasketItem[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(items.slice(0, maxCompared)));
  } catch {
    // A browser that keeps nothing: the address of the comparison still holds everything.
  }
  dispatchEvent(new Event(changed));
}

/**
 * What is put aside by comparing these. Undefined when that says nothing: none of them is there, or a file is still on
 * its way or not to be had now.
 */
export function basketOf(
  files: readonly { readonly id: string; readonly file: FileState<{ readonly naam: string }> }[],
): readonly BasketItem[] | undefined {
  if (files.some(({ file }) => file.state === 'loading' || file.state === 'failed')) return undefined;
  const present = files.flatMap(({ id, file }) =>
    file.state === 'present' ? [{ id, naam: file.content.naam }] : [],
  );
  return present.length === 0 ? undefined : present;
}

/** Calls at every change on this page; gives what ends that. */
export function watchBasket(call: () => void): () => void {
  addEventListener(changed, call);
  return () => removeEventListener(changed, call);
}

function isItem(value: unknown): value is BasketItem {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('naam' in value)) return false;
  const { id, naam } = value;
  return typeof id === 'string' && comparisons.applicaties.pattern.test(id) && typeof naam === 'string';
}
