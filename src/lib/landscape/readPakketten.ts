import type { ArchimateElement, ArchimateModel } from '../archimate/model.ts';
import { propertyValue } from '../archimate/properties.ts';

/**
 * The versions of packages in an export of the present Softwarecatalogus, each with its package: there a gemeente uses
 * a version (`SWC type` Pakketversie), which hangs on a package (`SWC type` Pakket) that the catalogue knows.
 * Source: gemmaonline.nl, "Softwarecatalogus AMEFF export".
 * @returns package element by identifier of the version; empty for files of other makers
 */
export function pakketOfVersion(model: ArchimateModel): ReadonlyMap<string, ArchimateElement> {
  const kinds = new Map(
    model.elements.map((element) => [
      element.identifier,
      { element, kind: propertyValue(element, 'SWC type', model) },
    ]),
  );
  const found = new Map<string, ArchimateElement>();
  for (const { source, target } of model.relationships) {
    const ends = [kinds.get(source), kinds.get(target)];
    const version = ends.find((end) => end?.kind === 'Pakketversie');
    const pakket = ends.find((end) => end?.kind === 'Pakket');
    if (version !== undefined && pakket !== undefined && !found.has(version.element.identifier))
      found.set(version.element.identifier, pakket.element);
  }
  return found;
}

/** The name of a version without the version at its end: `Zaken 4.2` → `Zaken`. */
export function nameWithoutVersion(naam: string, versie: string | undefined): string {
  const end = versie?.trim() ?? '';
  return end !== '' && naam.endsWith(end) && naam.length > end.length
    ? naam.slice(0, -end.length).replace(/[\s(,–-]+$/, '')
    : naam;
}

/** `Versieaanduiding`, or as the present Softwarecatalogus also writes it. */
export function versionOf(
  thing: Parameters<typeof propertyValue>[0],
  model: ArchimateModel,
): string | undefined {
  return propertyValue(thing, 'Versieaanduiding', model) || propertyValue(thing, 'Versie-aanduiding', model);
}

/**
 * A day as the catalogue stores it, from `31-12-2024`, `31-12-24` or a moment; as it was for anything else, so that
 * the check of records refuses it.
 */
export function isoDay(text: string): string {
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{2}|\d{4})$/.exec(text.trim());
  if (dutch !== null) {
    const [, day = '', month = '', year = ''] = dutch;
    return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return /^(\d{4}-\d{2}-\d{2})T/.exec(text)?.[1] ?? text;
}
