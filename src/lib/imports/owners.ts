import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Organisatie } from '../model/generated/records.ts';
import { pathOfRecord } from '../model/paths.ts';
import type { Fixed } from '../model/record.ts';
import { slugify } from '../model/slug.ts';
import { isWebadres } from '../schema/formats.ts';
import type { ImportRecord } from './importer.ts';
import type { OrganisationIndex } from './organisations.ts';
import type { Publiccode } from './readPubliccode.ts';
import { idOfName } from './shortIds.ts';

/** Other names of organisations in publiccode.yml files, with the name that the catalogue knows. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['City of Amsterdam', 'Gemeente Amsterdam'],
  ['Maykin Media', 'Maykin'],
  ['MinBZK', 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties'],
  ['Sudwest-Fryslan', 'Gemeente Súdwest-Fryslân'],
]);

/** The name that the catalogue knows for a name in a publiccode.yml. */
export function usualName(name: string): string {
  return otherNames.get(name) ?? name;
}

export type Owner =
  | { readonly id: string; readonly record: ImportRecord<'organisatie'> | undefined }
  | { readonly fault: Diagnostic };

/**
 * The organisation that offers a product: the first name that the file gives. A gemeente is its own record, a supplier
 * is found by name; anyone else becomes a new supplier, or a community where nobody but the forge is named.
 */
export function ownerOf(file: Publiccode, catalogue: Catalogue, index: OrganisationIndex): Owner {
  const [first = file.name] = file.owners;
  const name = usualName(first.text);
  const gemeente = /^gemeente\s/i.test(name) ? index.gemeenteByName(name) : undefined;
  if (gemeente !== undefined) return { id: gemeente.id, record: undefined };
  const made = idOfName(name, 'organisatie', first.place);
  if ('fault' in made) return made;
  const present = catalogue.organisatie(slugify(name)) ?? catalogue.organisatie(made.id);
  const isOnlyForge = file.owners.length === 1;
  const bron = bronOf(file);
  const type = isOnlyForge && file.isCommunity ? 'community' : 'leverancier';
  const website =
    file.ownerWebsite !== undefined && isWebadres(file.ownerWebsite) ? file.ownerWebsite : undefined;
  const value: Fixed<Organisatie> = { naam: name, type, status: 'actief', website, bron };
  const fromHere = present === undefined || present.value.bron?.naam === bron.naam;
  return {
    id: present?.id ?? made.id,
    record: fromHere
      ? {
          kind: 'organisatie',
          path: pathOfRecord('organisatie', present?.id ?? made.id, 'organisatie'),
          value,
          place: first.place,
        }
      : undefined,
  };
}

/** Where a fact from a publiccode.yml can be read. */
export function bronOf(file: Publiccode): {
  readonly soort: 'openbare-bron';
  readonly naam: string;
  readonly url: string | undefined;
} {
  return { soort: 'openbare-bron', naam: `publiccode.yml van ${file.repo}`, url: file.url };
}
