import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { usersOf } from '../lib/catalogue/usersOf.ts';
import type { Entry } from '../lib/model/record.ts';

/** How many real organisations use something today, as far as is public. */
export function countUsers(catalogue: Catalogue, gebruik: readonly Entry<'gebruik'>[]): number {
  return usersOf(catalogue, gebruik).size;
}
