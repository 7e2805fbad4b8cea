import type { Entry } from '../model/record.ts';
import type { Catalogue } from './catalogue.ts';
import { isExample } from './isExample.ts';

/** How many records are of real organisations: what is fictional is shown, but counts in no number. */
export function countReal(catalogue: Catalogue, entries: readonly Entry[]): number {
  return entries.filter(({ organisatie }) => !isExample(catalogue, organisatie)).length;
}
