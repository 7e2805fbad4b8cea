import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import type { Entry } from '../lib/model/record.ts';

/** Whether an organisation works with it today: planned use and past use are shown, but not counted. */
export function isInUse({ value }: Entry<'gebruik'>): boolean {
  return value.status === 'in-productie' || value.status === 'uit-te-faseren';
}

/** Whether an organisation is fictional, and so left out of every count. */
export function isExample(catalogue: Catalogue, organisatie: string): boolean {
  return catalogue.organisatie(organisatie)?.value.voorbeeld === true;
}

/**
 * How many real organisations use something today, as far as is public: those whose record it is and the deelnemers
 * for whom a samenwerking keeps it, each once.
 */
export function countUsers(catalogue: Catalogue, gebruik: readonly Entry<'gebruik'>[]): number {
  const users = new Set<string>();
  for (const entry of gebruik) {
    if (!isInUse(entry)) continue;
    for (const id of [entry.organisatie, ...(entry.value.deelnemers ?? [])]) {
      const current = catalogue.redirects.current('organisaties', id);
      if (!isExample(catalogue, current)) users.add(current);
    }
  }
  return users.size;
}
