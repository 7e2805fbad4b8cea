/**
 * Whether an organisation lets everybody read what it uses, or is fictional (architecture §1): usage and links of
 * another one stand in a public root only where their source is public.
 *
 * @param owner  the record, also one as a form holds it that may not be valid yet
 */
export function hasOpenLandscape(owner: {
  readonly landschapOpenbaar?: unknown;
  readonly voorbeeld?: unknown;
}): boolean {
  return owner.landschapOpenbaar === true || owner.voorbeeld === true;
}
