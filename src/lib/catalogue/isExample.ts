import type { Catalogue } from './catalogue.ts';

/**
 * Whether an organisation is fictional: what it offers and uses is marked as an example wherever it is shown, and left
 * out of every count.
 *
 * @param organisatie  id or old id; one that nobody has is no example
 */
export function isExample(catalogue: Catalogue, organisatie: string): boolean {
  return catalogue.organisatie(organisatie)?.value.voorbeeld === true;
}
