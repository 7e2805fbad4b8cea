import { applicatiesInUse } from '../../catalogue/applicatiesInUse.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { isExample } from '../../catalogue/isExample.ts';
import { usersOf } from '../../catalogue/usersOf.ts';
import type { Entry } from '../../model/record.ts';
import type { SearchRecord } from '../searchRecord.ts';
import { fictionalValue, schemaValue } from './facetValues.ts';

/** What organisations of every type contribute. */
export function organisatieRecords(catalogue: Catalogue): readonly SearchRecord[] {
  return [...catalogue.organisaties.values()].map((entry) => recordOf(catalogue, entry));
}

function recordOf(catalogue: Catalogue, entry: Entry<'organisatie'>): SearchRecord {
  const { id, value } = entry;
  const own = catalogue.of(id);
  const usageOfOffer = own.applicaties.flatMap((applicatie) => catalogue.gebruikVanApplicatie(applicatie.id));
  return {
    kind: 'organisatie',
    id,
    name: value.naam,
    alternatives: value.officieleNaam === undefined ? [] : [value.officieleNaam],
    codes: [
      { label: 'CBS-code', code: value.cbsCode },
      { label: 'OIN', code: value.oin },
      { label: 'KvK-nummer', code: value.kvkNummer },
      { label: 'Id in de huidige Softwarecatalogus', code: value.swcId },
    ],
    users: usersOf(catalogue, usageOfOffer).size,
    amount: amountOf(catalogue, entry),
    facets: {
      organisatietype: schemaValue('organisatie', ['type'], value.type),
      provincie: schemaValue('organisatie', ['provincie'], value.provincie),
      samenwerkingstype: schemaValue('organisatie', ['samenwerkingstype'], value.samenwerkingstype),
      status: schemaValue('organisatie', ['status'], value.status),
      'gemeld-door': schemaValue('organisatie', ['gemeldDoor'], value.gemeldDoor),
      voorbeeld: fictionalValue(isExample(catalogue, id)),
    },
  };
}

/** The number that a card shows: deelnemers, applications in use today, or applications offered. */
function amountOf(catalogue: Catalogue, { id, value }: Entry<'organisatie'>): number {
  const own = catalogue.of(id);
  switch (value.type) {
    case 'samenwerking':
      return value.deelnemers?.length ?? 0;
    case 'gemeente':
      return applicatiesInUse(catalogue, [...own.gebruik, ...own.gebruikNamens]).size;
    default:
      return own.applicaties.length;
  }
}
