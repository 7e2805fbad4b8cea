import type { Catalogue } from '../catalogue/catalogue.ts';
import { usersOf } from '../catalogue/usersOf.ts';
import type { Entry } from '../model/record.ts';

/** An application that does the same work as another one. */
export interface Comparable {
  readonly id: string;
  /** Object IDs of the components that both name. */
  readonly shared: readonly string[];
  /** What share of all components of the two they have in common, 0–1. */
  readonly likeness: number;
  /** Real organisations that use it, as far as public. */
  readonly users: number;
}

/** Components for which so many applications are suited say little about likeness: only the first ones are weighed. */
const maxPerComponent = 300;

/**
 * Applications for the same components [PvE 34]: most components in common first; of as many in common the one that
 * does little else, then the one with most users. Bounded: at most 300 applications of each component are looked at.
 * A real application is never held against a fictional one.
 */
export function sharedComponents(
  catalogue: Catalogue,
  { id, organisatie, value }: Entry<'applicatie'>,
): readonly Comparable[] {
  const isFictional = (owner: string) => catalogue.organisatie(owner)?.value.voorbeeld === true;
  const own = value.referentiecomponenten ?? [];
  const shared = new Map<string, { readonly entry: Entry<'applicatie'>; readonly components: string[] }>();
  for (const component of own) {
    for (const entry of catalogue.applicatiesVoor(component).slice(0, maxPerComponent)) {
      if (entry.id === id || entry.value.status === 'teruggetrokken') continue;
      if (isFictional(entry.organisatie) && !isFictional(organisatie)) continue;
      const known = shared.get(entry.id);
      if (known === undefined) shared.set(entry.id, { entry, components: [component] });
      else known.components.push(component);
    }
  }
  return [...shared.values()]
    .map(({ entry, components }) => {
      const all = own.length + (entry.value.referentiecomponenten ?? []).length - components.length;
      return {
        id: entry.id,
        shared: components,
        likeness: components.length / Math.max(1, all),
        users: usersOf(catalogue, catalogue.gebruikVanApplicatie(entry.id)).size,
      };
    })
    .sort(
      (a, b) =>
        b.shared.length - a.shared.length ||
        b.likeness - a.likeness ||
        b.users - a.users ||
        (a.id < b.id ? -1 : 1),
    );
}
