import type { Place } from '../diagnostics/diagnostic.ts';
import { pathOfRecord } from '../model/paths.ts';
import type { ImportRecord } from './importer.ts';

/** Folder of applications whose supplier nobody knows (architecture §1). */
export const unknownSupplier = 'onbekend';

/** The organisation record of that folder: a place holder of the catalogue itself, no fact about anybody. */
export function unknownSupplierRecord(place: Place): ImportRecord<'organisatie'> {
  return {
    kind: 'organisatie',
    path: pathOfRecord('organisatie', unknownSupplier, 'organisatie'),
    value: {
      naam: 'Leverancier onbekend',
      type: 'leverancier',
      status: 'actief',
      beschrijvingKort:
        'Applicaties waarvan de bron geen leverancier noemt. Dit is geen bestaande organisatie.',
      bron: { soort: 'redactie', bewijs: ['src/lib/imports/unknownSupplier.ts'] },
    },
    place,
  };
}
