import type { Entry } from '../model/record.ts';
import type { Catalogue } from './catalogue.ts';

/** Whether an organisation works with it today: planned use and past use are shown, but not counted. */
export function isInUse({ value }: Entry<'gebruik'>): boolean {
  return value.status === 'in-productie' || value.status === 'uit-te-faseren';
}

/**
 * Ids of the real organisations that use something today, as far as is public: those whose record it is and the
 * deelnemers for whom a samenwerking keeps it, each once. Fictional ones are left out: the number is a national one.
 * So is an id that no organisation has.
 *
 * @param counts  which usage is meant, today's unless given
 */
export function usersOf(
  catalogue: Catalogue,
  usage: Iterable<Entry<'gebruik'>>,
  counts: (entry: Entry<'gebruik'>) => boolean = isInUse,
): ReadonlySet<string> {
  const users = new Set<string>();
  for (const entry of usage) {
    if (!counts(entry)) continue;
    for (const id of [entry.organisatie, ...(entry.value.deelnemers ?? [])]) {
      const user = catalogue.organisatie(id);
      if (user !== undefined && user.value.voorbeeld !== true) users.add(user.id);
    }
  }
  return users;
}
