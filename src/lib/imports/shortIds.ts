import { type Diagnostic, diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import { maxSlugLength, slugify } from '../model/slug.ts';

/**
 * Fixed short forms of names whose id would be too long, or that would take an id of another.
 * Chosen once; an id never changes, so a line here is never edited or removed (model, day-one decisions).
 */
export const shortIds: ReadonlyMap<string, string> = new Map([
  ['BAR-Organisatie (samenwerking Barendrecht, Albrandswaard, Ridderkerk)', 'bar-organisatie'],
  ['Belasting Samenwerking voor Gemeenten en Waterschappen (BsGW)', 'bsgw'],
  ['Bunnik Houten Wijk bij Duurstede Utrechtse Heuvelrug ICT samenwerking (BHWU)', 'bhwu-ict-samenwerking'],
  ['Gemeentebelastingen en Basisinformatie Drechtsteden (GBD)', 'gemeentebelastingen-drechtsteden'],
  ['GRID (Samenwerking Pekela, Veendam, Westerwolde en Oldambt)', 'grid'],
  ['ISD BOL (Intergemeentelijke Sociale Dienst Bollenstreek)', 'isd-bol'],
  ['Ministerie van Binnenlandse Zaken en Koninkrijksrelaties', 'ministerie-van-bzk'],
  [
    'Samenwerking Alphen aan den Rijn - Kaag en Braassem - Nieuwkoop',
    'samenwerking-alphen-kaag-en-braassem-nieuwkoop',
  ],
  ['Samenwerking Etten-Leur Halderberge Moerdijk Roosendaal (EHMR)', 'samenwerking-ehmr'],
  [
    'Samenwerking Lansingerland - Capelle aan den IJssel - Krimpen aan den IJssel',
    'samenwerking-lansingerland-capelle-krimpen',
  ],
  ['Tiltshift - uitvoerend leiderschap in digitale transformatie', 'tiltshift'],
]);

/** The id for a name, or what is wrong with it. `prefix` is put before the name (`gemeente-`). */
export function idOfName(
  name: string,
  kind: keyof typeof maxSlugLength,
  place: Place,
  prefix = '',
): { readonly id: string } | { readonly fault: Diagnostic } {
  const fixed = shortIds.get(name);
  if (fixed !== undefined) return { id: fixed };
  const id = slugify(`${prefix}${name}`, 1000);
  const max = maxSlugLength[kind];
  if (id === '' || id.length > max) {
    return { fault: diagnose(importTexts.idTooLong, { name, length: id.length, max }, place) };
  }
  return { id };
}
