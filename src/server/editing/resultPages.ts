import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import { meaningOfPath } from '../../lib/model/paths.ts';
import { urlOfRecord } from '../../lib/model/urls.ts';

/** A page on which a merged change is to be seen. */
export interface ResultPage {
  readonly naam: string;
  /** Path inside the site. */
  readonly adres: string;
}

/** Most pages that are named: more would be read by nobody. */
const maxPages = 8;

/**
 * Where the user finds what was merged.
 *
 * @param files      paths from the repository's top
 * @param root       folder of the content root
 * @param catalogue  as it was or as it became: for the names, and for whom a samenwerking registered
 */
export function resultPages(
  files: readonly string[],
  root: string,
  catalogue: Catalogue,
): readonly ResultPage[] {
  const pages = new Map<string, string>();
  const nameOf = (id: string) => catalogue.organisatie(id)?.value.naam ?? id;
  for (const file of files) {
    const meaning = file.startsWith(`${root}/`) ? meaningOfPath(file.slice(root.length + 1)) : undefined;
    if (meaning === undefined || meaning.organisatie === '') continue;
    const { kind, organisatie, id } = meaning;
    switch (kind) {
      case 'gebruik': {
        const owners = [organisatie, ...(catalogue.gebruik.get(id)?.value.deelnemers ?? [])];
        for (const one of owners) pages.set(urlOfRecord(kind, one, id), `Het landschap van ${nameOf(one)}`);
        break;
      }
      case 'koppeling':
        pages.set(urlOfRecord(kind, organisatie, id), `Het landschap van ${nameOf(organisatie)}`);
        break;
      case 'applicatie':
        pages.set(urlOfRecord(kind, organisatie, id), catalogue.applicatie(id)?.value.naam ?? id);
        break;
      default:
        pages.set(urlOfRecord('organisatie', organisatie, organisatie), nameOf(organisatie));
    }
  }
  return [...pages].slice(0, maxPages).map(([adres, naam]) => ({ naam, adres }));
}
