const used = new WeakMap<object, Map<string, number>>();

/**
 * An id that is unique on its page and the same in every build.
 *
 * @param page    object that exists once per page: `Astro.request`
 * @param prefix  what the id is for
 * @param name    text that the id comes from; may occur more than once on a page
 * @returns       `<prefix>-<slug of name>`, with `-2`, `-3` behind it for the next ones
 */
export function pageId(page: object, prefix: string, name: string): string {
  const counts = used.get(page) ?? new Map<string, number>();
  used.set(page, counts);
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const id = `${prefix}-${slug}`;
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
