/** Longest id of an organisatie and of every other record, in characters (model, day-one decisions). */
export const maxSlugLength = { organisatie: 50, other: 60 } as const;

/**
 * Makes an id from a name: NFKD, lower case, everything but a-z and 0-9 to one `-`, never `--`, none at the ends.
 * Cuts at a word boundary within `maxLength`. Gives an empty text for a name without letters or digits.
 */
export function slugify(name: string, maxLength: number = maxSlugLength.other): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1);
  const boundary = cut.lastIndexOf('-');
  return (boundary > maxLength / 2 ? cut.slice(0, boundary) : slug.slice(0, maxLength)).replace(/-+$/, '');
}
