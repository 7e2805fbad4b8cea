/** Ids by name, and the names themselves. */
export interface NameIndex {
  /** Ids of what has exactly this name; where nothing has, of what differs in capitals, accents and spaces only. */
  readonly idsOf: (name: string) => readonly string[];
  /** All names, to find the one that somebody may have meant. */
  readonly names: () => Iterable<string>;
}

/**
 * Makes names findable as people type them: a spreadsheet says ‘open  zaak’ where the catalogue says ‘Open Zaak’.
 *
 * @param pairs  id and name
 */
export function indexNames(pairs: Iterable<readonly [id: string, name: string]>): NameIndex {
  const exact = new Map<string, string[]>();
  const loose = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, name: string, id: string) => {
    const ids = map.get(name);
    if (ids === undefined) map.set(name, [id]);
    else ids.push(id);
  };
  for (const [id, name] of pairs) {
    add(exact, name, id);
    add(loose, simplified(name), id);
  }
  return {
    idsOf: (name) => exact.get(name) ?? loose.get(simplified(name)) ?? [],
    names: () => exact.keys(),
  };
}

function simplified(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
