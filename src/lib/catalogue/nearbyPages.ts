import type { Entry } from '../model/record.ts';
import type { Catalogue } from './catalogue.ts';

/** A record that has pages of its own; everything else stands on the pages of these. */
export type PageOwner = `${'organisatie' | 'applicatie' | 'element' | 'voorziening'}:${string}`;

/**
 * Whose pages can show something of the changed records: their own, those that they name or are named by, and the
 * neighbours of these. A gebruik, koppeling or dienst ties two neighbours together and counts for no step, so the
 * name of a supplier reaches the landscapes that use its applications.
 *
 * @param changed  the records as they are now, and as they were: what a record no longer names must change too
 */
export function nearbyPages(catalogue: Catalogue, changed: readonly Entry[]): ReadonlySet<PageOwner> {
  const neighbours = new Map<PageOwner, Set<PageOwner>>();
  for (const entry of [...catalogue.entries, ...changed]) tie(neighbours, namedIn(catalogue, entry));
  for (const { id, standaard, standaarden } of catalogue.gemma.elementen.values()) {
    if (standaard !== undefined) tie(neighbours, [`element:${id}`, `element:${standaard}`]);
    // The page of a standaard counts the applications of each component that it is asked of.
    for (const role of standaarden) tie(neighbours, [`element:${id}`, `element:${role.standaard}`]);
  }
  const first = changed.flatMap((entry) => namedIn(catalogue, entry));
  const second = first.flatMap((owner) => [...(neighbours.get(owner) ?? [])]);
  const third = changed.some(({ kind }) => kind === 'organisatie')
    ? second.flatMap((owner) => [...(neighbours.get(owner) ?? [])])
    : [];
  return new Set([...first, ...second, ...third]);
}

/** The first is the record itself or its owner; it is tied to all others. */
function tie(neighbours: Map<PageOwner, Set<PageOwner>>, owners: readonly PageOwner[]): void {
  for (const one of owners) {
    const known = neighbours.get(one) ?? new Set();
    for (const other of owners) if (other !== one) known.add(other);
    neighbours.set(one, known);
  }
}

/** The owner of a record, itself, and whatever its value names. */
function namedIn(catalogue: Catalogue, entry: Entry): readonly PageOwner[] {
  const found = new Set<PageOwner>();
  // Shared files name everything; whoever changes one changes every page.
  if (entry.organisatie === '') return [];
  found.add(`organisatie:${entry.organisatie}`);
  if (entry.kind === 'applicatie') found.add(`applicatie:${entry.id}`);
  for (const text of textsIn(entry.value)) {
    const applicatie = catalogue.applicatie(text)?.id;
    const organisatie = catalogue.organisatie(text)?.id;
    const voorziening = catalogue.voorziening(text)?.id;
    if (applicatie !== undefined) found.add(`applicatie:${applicatie}`);
    if (organisatie !== undefined) found.add(`organisatie:${organisatie}`);
    if (voorziening !== undefined) found.add(`voorziening:${voorziening}`);
    if (catalogue.gemma.elementen.has(text)) found.add(`element:${text}`);
    // A gebruik names a dienst by id; whose it is matters.
    const dienst = catalogue.dienst(text);
    if (dienst !== undefined) found.add(`organisatie:${dienst.organisatie}`);
  }
  return [...found];
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) yield* textsIn(item);
  }
}
