import type { Catalogue } from '../../catalogue/catalogue.ts';
import { isExample } from '../../catalogue/isExample.ts';
import { usersOf } from '../../catalogue/usersOf.ts';
import type { Entry } from '../../model/record.ts';
import type { SearchRecord } from '../searchRecord.ts';
import { elementValues, fictionalValue, schemaValue, unknown } from './facetValues.ts';
import { userBucket } from './userBucket.ts';

/** What applications contribute. */
export function applicatieRecords(catalogue: Catalogue): readonly SearchRecord[] {
  return [...catalogue.applicaties.values()].map((entry) => recordOf(catalogue, entry));
}

function recordOf(catalogue: Catalogue, entry: Entry<'applicatie'>): SearchRecord {
  const { id, value } = entry;
  const owner = catalogue.organisatie(entry.organisatie);
  const users = usersOf(catalogue, catalogue.gebruikVanApplicatie(id)).size;
  const components = elementValues(catalogue, value.referentiecomponenten ?? []);
  const domains = components.flatMap(
    (component) => catalogue.gemma.elementen.get(component.id)?.domeinen ?? [],
  );
  const licence = value.licentie;
  return {
    kind: 'applicatie',
    id,
    name: value.naam,
    owner: owner?.value.naam ?? entry.organisatie,
    codes: [{ label: 'Id in de huidige Softwarecatalogus', code: value.swcId }],
    users,
    facets: {
      referentiecomponent:
        components.length === 0
          ? unknown
          : components.map((value) => ({ ...value, also: catalogue.zoekwoordenVan(value.id) })),
      domein: elementValues(catalogue, domains),
      leverancier: [{ id: entry.organisatie, label: owner?.value.naam ?? entry.organisatie }],
      ...standards(catalogue, entry),
      hosting:
        value.hosting === undefined || value.hosting.length === 0
          ? unknown
          : value.hosting.flatMap((form) => schemaValue('applicatie', ['hosting', 0], form)),
      licentie:
        licence === undefined ? unknown : schemaValue('applicatie', ['licentie', 'soort'], licence.soort),
      spdx: licence?.spdx === undefined ? [] : [{ id: licence.spdx, label: licence.spdx }],
      gebruikers: userBucket(users),
      'soort-software': schemaValue('applicatie', ['soort'], value.soort),
      status: schemaValue('applicatie', ['status'], value.status),
      'gemeld-door': schemaValue('applicatie', ['gemeldDoor'], value.gemeldDoor),
      voorbeeld: fictionalValue(isExample(catalogue, entry.organisatie)),
    },
  };
}

/**
 * Standards and versions that an application supports (not: plans or refuses), and whether its components ask
 * for them. `alle-verplicht`: every obligatory standard of its components is supported, and there is one.
 */
function standards(catalogue: Catalogue, { value }: Entry<'applicatie'>): SearchRecord['facets'] {
  const { elementen } = catalogue.gemma;
  const versions = (value.standaarden ?? [])
    .filter(({ ondersteuning }) => ondersteuning === 'ondersteund')
    .map(({ standaardversie }) => standaardversie);
  const standardOf = (id: string) => elementen.get(id)?.standaard ?? id;
  const supported = new Set(versions.map(standardOf));
  const asked = { verplicht: new Set<string>(), aanbevolen: new Set<string>() };
  for (const component of value.referentiecomponenten ?? []) {
    for (const { standaard, rol } of elementen.get(component)?.standaarden ?? []) {
      asked[rol].add(standardOf(standaard));
    }
  }
  const supports = (ids: ReadonlySet<string>) => [...ids].some((id) => supported.has(id));
  const supportsAll = asked.verplicht.size > 0 && [...asked.verplicht].every((id) => supported.has(id));
  return {
    standaard: elementValues(catalogue, supported),
    standaardversie: elementValues(
      catalogue,
      versions.filter((id) => elementen.get(id)?.soort === 'standaardversie'),
    ),
    rol: [
      ...(supportsAll ? [{ id: 'alle-verplicht', label: 'Alle verplichte ondersteund' }] : []),
      ...(supports(asked.verplicht) ? [{ id: 'verplicht', label: 'Verplicht' }] : []),
      ...(supports(asked.aanbevolen) ? [{ id: 'aanbevolen', label: 'Aanbevolen' }] : []),
    ],
  };
}
