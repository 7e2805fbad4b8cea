/**
 * Joins the base path of the site and a path inside it.
 *
 * @param base  base path as configured: `/`, `/softwarecatalogus` or `/softwarecatalogus/`
 * @param path  path inside the site, starting with `/`; query and fragment stay as they are
 * @returns     path to put in a link; pages end with `/` because `trailingSlash` is `always`
 */
export function joinBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/**
 * The link to a path inside the site. Every link on the site goes through here, so that a project site
 * under a subfolder (`/softwarecatalogus/`) works.
 *
 * @param path  path inside the site, starting with `/`: `/zoeken/?q=zaak`
 */
export function href(path: string): string {
  return joinBase(import.meta.env?.BASE_URL ?? '/', path);
}

/** The full address of a path inside the site, for what leaves it: search engines, feeds. */
export function absoluteHref(path: string): string {
  return new URL(href(path), import.meta.env?.SITE ?? 'http://127.0.0.1:4321').href;
}
