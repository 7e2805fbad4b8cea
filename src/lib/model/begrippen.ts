import type { Begrip } from './begrip.ts';
import { catalogueTerms } from './catalogueTerms.ts';
import { gemmaTerms } from './gemmaTerms.ts';

/** All terms, in order of the alphabet: for hints on pages, for `/begrippen/` and for `docs/begrippen.md`. */
export const begrippen: readonly Begrip[] = [...gemmaTerms, ...catalogueTerms].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

const byId: ReadonlyMap<string, Begrip> = new Map(begrippen.map((one) => [one.id, one]));

/**
 * The term with this id.
 *
 * @throws Error for an unknown id: a page asks for a term that nobody explained, which is our own fault
 */
export function begrip(id: string): Begrip {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`begrippen.ts has no term '${id}'`);
  return found;
}
