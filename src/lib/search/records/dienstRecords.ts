import type { Catalogue } from '../../catalogue/catalogue.ts';
import { isExample } from '../../catalogue/isExample.ts';
import type { SearchRecord } from '../searchRecord.ts';
import { fictionalValue } from './facetValues.ts';

/** What diensten contribute. */
export function dienstRecords(catalogue: Catalogue): readonly SearchRecord[] {
  return [...catalogue.diensten.values()].map((entry) => {
    const owner = catalogue.organisatie(entry.organisatie);
    const name = owner?.value.naam ?? entry.organisatie;
    return {
      kind: 'dienst',
      id: entry.id,
      name: entry.value.naam,
      owner: name,
      amount: entry.value.applicaties?.length ?? 0,
      facets: {
        leverancier: [{ id: entry.organisatie, label: name }],
        voorbeeld: fictionalValue(isExample(catalogue, entry.organisatie)),
      },
    };
  });
}
