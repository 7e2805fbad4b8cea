import { apiFolder } from '../lib/exports/api/apiContext.ts';
import type { ListName } from '../lib/exports/listNames.ts';
import { href } from './href.ts';

/** The same as a page in another form, for `<link rel="alternate">`. */
export interface Alternate {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

/** What a page shows, from the API. @param path below `api/v1/`, without `.json` */
export function jsonAlternate(path: string): Alternate {
  return {
    type: 'application/json',
    title: 'Deze gegevens als JSON',
    href: href(`/${apiFolder}${path}.json`),
  };
}

/** A list of the site as JSON, where the API has it, and as CSV. */
export function listAlternates(name: ListName, api: string = name): readonly Alternate[] {
  return [
    jsonAlternate(api),
    { type: 'text/csv', title: 'Deze lijst als CSV', href: href(`/lijsten/${name}.csv`) },
  ];
}

/** An Atom feed of changes. @param path from the site's base */
export function feedAlternate(path: string, title: string): Alternate {
  return { type: 'application/atom+xml', title, href: href(path) };
}
