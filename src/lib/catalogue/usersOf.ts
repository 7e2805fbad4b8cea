import type { Entry } from '../model/record.ts';
import type { Catalogue } from './catalogue.ts';

/** Whether an organisation works with it today: planned use and past use are shown, but not counted. */
export function isInUse({ value }: Entry<'gebruik'>): boolean {
  return value.status === 'in-productie' || value.status === 'uit-te-faseren';
}

/**
 * Ids of the real organisations that use something today, as far as is public: those whose record it is and the
 * deelnemers for whom a samenwerking keeps it, each once. Fictional ones are left out: the number is a national one.
 */
export function usersOf(catalogue: Catalogue, usage: Iterable<Entry<'gebruik'>>): ReadonlySet<string> {
  const users = new Set<string>();
  for (const entry of usage) {
    if (!isInUse(entry)) continue;
    for (const id of [entry.organisatie, ...(entry.value.deelnemers ?? [])]) {
      const current = catalogue.redirects.current('organisaties', id);
      if (catalogue.organisatie(current)?.value.voorbeeld !== true) users.add(current);
    }
  }
  return users;
}
