import type { Catalogue } from '../catalogue/catalogue.ts';
import { isExample } from '../catalogue/isExample.ts';
import { usersOf } from '../catalogue/usersOf.ts';
import type { Entry } from '../model/record.ts';

type Applicatie = Entry<'applicatie'>;

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

/** Applications of a component that are weighed: those that most use. A page costs the same in any catalogue. */
const maxPerComponent = 100;
/** Comparable applications that are given. */
const maxComparable = 10;

interface Known {
  readonly candidates: Map<string, readonly Applicatie[]>;
  readonly users: Map<string, number>;
}

const known = new WeakMap<Catalogue, Known>();

/**
 * Applications for the same components [PvE 34]: most components in common first; of as many in common the one that
 * does little else, then the one with most users. At most ten, of at most the hundred most used of each component. A
 * real application is never held against a fictional one, and what was withdrawn is left out.
 */
export function sharedComponents(
  catalogue: Catalogue,
  { id, organisatie, value }: Applicatie,
): readonly Comparable[] {
  const index = indexOf(catalogue);
  const own = value.referentiecomponenten ?? [];
  const isReal = !isExample(catalogue, organisatie);
  const shared = new Map<string, { readonly entry: Applicatie; readonly components: string[] }>();
  for (const component of own) {
    for (const entry of candidatesFor(catalogue, index, component)) {
      if (entry.id === id || (isReal && isExample(catalogue, entry.organisatie))) continue;
      const before = shared.get(entry.id);
      if (before === undefined) shared.set(entry.id, { entry, components: [component] });
      else before.components.push(component);
    }
  }
  return [...shared.values()]
    .map(({ entry, components }) => {
      const all = own.length + (entry.value.referentiecomponenten ?? []).length - components.length;
      return {
        id: entry.id,
        shared: components,
        likeness: components.length / Math.max(1, all),
        users: countUsers(catalogue, index, entry.id),
      };
    })
    .sort(
      (a, b) =>
        b.shared.length - a.shared.length ||
        b.likeness - a.likeness ||
        b.users - a.users ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, maxComparable);
}

function indexOf(catalogue: Catalogue): Known {
  const index = known.get(catalogue) ?? { candidates: new Map(), users: new Map() };
  known.set(catalogue, index);
  return index;
}

function candidatesFor(catalogue: Catalogue, index: Known, component: string): readonly Applicatie[] {
  let candidates = index.candidates.get(component);
  if (candidates === undefined) {
    candidates = catalogue
      .applicatiesVoor(component)
      .filter(({ value }) => value.status !== 'teruggetrokken')
      .sort((a, b) => countUsers(catalogue, index, b.id) - countUsers(catalogue, index, a.id))
      .slice(0, maxPerComponent);
    index.candidates.set(component, candidates);
  }
  return candidates;
}

function countUsers(catalogue: Catalogue, { users }: Known, id: string): number {
  let count = users.get(id);
  if (count === undefined) {
    count = usersOf(catalogue, catalogue.gebruikVanApplicatie(id)).size;
    users.set(id, count);
  }
  return count;
}
