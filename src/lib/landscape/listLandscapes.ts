import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareText } from '../diagnostics/order.ts';

/** An organisation whose landscape can be plotted and exported from its page. */
export interface ListedLandscape {
  readonly id: string;
  readonly naam: string;
  /** Number of applications in use. */
  readonly aantal: number;
}

/** The organisations with a public landscape, in order of name. */
export function listLandscapes(catalogue: Catalogue): readonly ListedLandscape[] {
  return [...catalogue.organisaties.values()]
    .map(({ id, value }) => ({ id, naam: value.naam, aantal: countOf(catalogue, id) }))
    .filter(({ id, aantal }) => aantal > 0 || catalogue.of(id).koppelingen.length > 0)
    .sort((a, b) => compareText(a.naam.toLowerCase(), b.naam.toLowerCase()) || compareText(a.id, b.id));
}

function countOf(catalogue: Catalogue, id: string): number {
  const { gebruik, gebruikNamens } = catalogue.of(id);
  return gebruik.length + gebruikNamens.length;
}
