import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { oldApplicaties } from '../lib/catalogue/oldApplicaties.ts';
import { urls } from '../lib/model/urls.ts';
import { href } from './href.ts';

/** An old address that leads on. */
export interface RedirectPage {
  /** Path inside the site without slashes at its ends: `organisaties/gemeente-oud/landschap`. */
  readonly path: string;
  /** Where it leads, through `href()`. */
  readonly href: string;
  readonly naam: string;
}

/**
 * A page for every old id of `beheer/omleidingen.yaml`, so that links from elsewhere keep working. An old organisation
 * takes its applications along: `oud/product` leads where `nieuw/product` is. Nothing is made for an id that has a page
 * of its own again, nor for one that leads nowhere (the check reports that).
 */
export function redirectPages(catalogue: Catalogue): readonly RedirectPage[] {
  const pages = new Map<string, RedirectPage>();
  const add = (from: string, to: string, naam: string) => {
    const path = from.replace(/^\/|\/$/g, '');
    if (!pages.has(path)) pages.set(path, { path, href: href(to), naam });
  };
  for (const old of catalogue.redirects.all('organisaties').keys()) {
    const entry = catalogue.organisatie(old);
    if (entry === undefined || catalogue.organisaties.has(old)) continue;
    add(urls.organisatie(old), urls.organisatie(entry.id), entry.value.naam);
    add(urls.landschap(old), urls.landschap(entry.id), `Landschap van ${entry.value.naam}`);
  }
  for (const old of oldApplicaties(catalogue)) {
    const entry = catalogue.applicatie(old);
    if (entry === undefined || catalogue.applicaties.has(old)) continue;
    add(urls.applicatie(old), urls.applicatie(entry.id), entry.value.naam);
  }
  for (const old of catalogue.redirects.all('voorzieningen').keys()) {
    const found = catalogue.voorziening(old);
    if (found === undefined || catalogue.voorzieningen.has(old)) continue;
    add(urls.voorziening(old), urls.voorziening(found.id), found.naam);
  }
  return [...pages.values()];
}
