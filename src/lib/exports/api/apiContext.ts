import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { JsonObject } from '../../schema/json.ts';

/** What every part of the API needs to know. */
export interface ApiContext {
  readonly catalogue: Catalogue;
  /** Address of the site with its folder, ending in `/`: `https://example.org/softwarecatalogus/`. */
  readonly site: string;
  /** When a file last changed, in UTC; undefined where there is no history. */
  readonly changedOn: (file: string) => string | undefined;
}

/** One file of the API, with its path below `api/v1/`. */
export interface ApiFile {
  readonly path: string;
  readonly value: JsonObject;
}

/** Folder of this version of the API below the site. A change that breaks a reader makes a `v2` beside it. */
export const apiFolder = 'api/v1/';

/** Full version of the API: a new field raises the second number, a mended fault the third. */
export const apiVersion = '1.0.0';

/** Absolute address of a file of the API. */
export function apiUrl({ site }: Pick<ApiContext, 'site'>, path: string): string {
  return `${site}${apiFolder}${path}`;
}

/** A link as the API writes it. */
export function link(href: string): JsonObject {
  return { href };
}

/** The page on the site about the same thing. @param path  from the site's base, as in `urls` */
export function pageLink({ site }: Pick<ApiContext, 'site'>, path: string): JsonObject {
  return { href: `${site}${path.replace(/^\//, '')}`, type: 'text/html' };
}

/** An object without the keys that have no value. */
export function compact(object: Readonly<Record<string, JsonObject[string] | undefined>>): JsonObject {
  const kept: Record<string, JsonObject[string]> = {};
  for (const [key, value] of Object.entries(object)) if (value !== undefined) kept[key] = value;
  return kept;
}
