import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { GemmaElement } from '../../catalogue/gemma.ts';
import { titleOfValue } from '../../schema/navigate.ts';
import { unknownValue } from '../facets.ts';
import type { FacetValue } from '../searchRecord.ts';

/** For records that say nothing about this. */
export const unknown: readonly FacetValue[] = [{ id: unknownValue, label: 'Niet ingevuld' }];

/** Values of the facet `voorbeeld`. */
export function fictionalValue(fictional: boolean): readonly FacetValue[] {
  return fictional
    ? [{ id: 'ja', label: 'Alleen voorbeelden' }]
    : [{ id: 'nee', label: 'Zonder voorbeelden' }];
}

/** Value of a closed list in a schema, with the title that the schema gives it. */
export function schemaValue(
  kind: 'applicatie' | 'organisatie',
  path: readonly (string | number)[],
  value: string | undefined,
): readonly FacetValue[] {
  return value === undefined ? [] : [{ id: value, label: titleOfValue(kind, path, value) }];
}

/** GEMMA elements as values; an Object ID that the catalogue does not hold is left out (a rule reports it). */
export function elementValues(
  catalogue: Catalogue,
  ids: Iterable<string>,
  labelOf: (element: GemmaElement) => string = (element) => element.naam,
): readonly FacetValue[] {
  const values: FacetValue[] = [];
  for (const id of new Set(ids)) {
    const element = catalogue.gemma.elementen.get(id);
    if (element !== undefined) values.push({ id, label: labelOf(element) });
  }
  return values;
}

/** Status of a GEMMA element as a value; a tombstone is `vervallen` whatever its last status was. */
export function elementStatus(element: GemmaElement): readonly FacetValue[] {
  if (element.vervallen !== undefined) return [{ id: 'vervallen', label: 'Vervallen' }];
  const { status } = element;
  return status === undefined ? [] : [{ id: status.toLowerCase().replaceAll(' ', '-'), label: status }];
}
