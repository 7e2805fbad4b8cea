import type { Catalogue, Voorziening } from '../../catalogue/catalogue.ts';
import { countReal } from '../../catalogue/countReal.ts';
import type { GemmaElement } from '../../catalogue/gemma.ts';
import { usageForComponent } from '../../catalogue/usageForComponent.ts';
import { usersOf } from '../../catalogue/usersOf.ts';
import type { Entry } from '../../model/record.ts';
import type { FacetValue, SearchRecord } from '../searchRecord.ts';
import { elementStatus, elementValues, fictionalValue } from './facetValues.ts';

/** What referentiecomponenten contribute. */
export function referentiecomponentRecords(catalogue: Catalogue): readonly SearchRecord[] {
  return elements(catalogue, 'referentiecomponent').map((element) => ({
    kind: 'referentiecomponent',
    id: element.id,
    name: element.naam,
    alternatives: catalogue.zoekwoordenVan(element.id),
    codes: [{ label: 'GEMMA Object ID', code: element.id }],
    users: usersOf(catalogue, usageForComponent(catalogue, element.id)).size,
    amount: countReal(catalogue, catalogue.applicatiesVoor(element.id)),
    facets: {
      domein: elementValues(catalogue, element.domeinen ?? []),
      rol: roleValues(new Set((element.standaarden ?? []).map(({ rol }) => rol))),
      status: elementStatus(element),
      voorbeeld: fictionalValue(false),
    },
  }));
}

/** What standards contribute; their abbreviation and their versions are other names of theirs. */
export function standaardRecords(catalogue: Catalogue): readonly SearchRecord[] {
  const roles = new Map<string, Set<string>>();
  for (const { standaarden } of elements(catalogue, 'referentiecomponent')) {
    for (const { standaard, rol } of standaarden ?? []) {
      const id = catalogue.gemma.elementen.get(standaard)?.standaard ?? standaard;
      roles.set(id, (roles.get(id) ?? new Set()).add(rol));
    }
  }
  return elements(catalogue, 'standaard').map((element) => {
    const versions = catalogue.gemma.versiesVan.get(element.id) ?? [];
    return {
      kind: 'standaard',
      id: element.id,
      name: element.naam,
      alternatives: otherNames(element, versions),
      codes: [{ label: 'GEMMA Object ID', code: element.id }],
      amount: countReal(catalogue, supportingApplicaties(catalogue, [element, ...versions])),
      facets: {
        rol: roleValues(roles.get(element.id) ?? new Set()),
        status: elementStatus(element),
        voorbeeld: fictionalValue(false),
      },
    };
  });
}

/** Applications that support one of these, each once: a plan or a refusal is no support. */
function supportingApplicaties(
  catalogue: Catalogue,
  elements: readonly GemmaElement[],
): readonly Entry<'applicatie'>[] {
  const found = elements.flatMap(({ id }) =>
    catalogue
      .applicatiesMetStandaardversie(id)
      .filter(({ value }) =>
        value.standaarden?.some(
          ({ standaardversie, ondersteuning }) => standaardversie === id && ondersteuning === 'ondersteund',
        ),
      ),
  );
  return [...new Set(found)];
}

function otherNames(element: GemmaElement, versions: readonly GemmaElement[]): readonly string[] {
  const names = new Set(versions.map(({ naam }) => naam));
  const abbreviation = element.eigenschappen.Afkorting;
  if (abbreviation !== undefined && abbreviation !== '') names.add(abbreviation);
  names.delete(element.naam);
  return [...names];
}

/** What national facilities contribute, of GEMMA and of `beheer/`. */
export function voorzieningRecords(catalogue: Catalogue): readonly SearchRecord[] {
  return [...catalogue.voorzieningen.values()].map((voorziening) => ({
    kind: 'voorziening',
    id: voorziening.id,
    name: voorziening.naam,
    owner: voorziening.details?.beheerder,
    codes: voorziening.fromGemma ? [{ label: 'GEMMA Object ID', code: voorziening.id }] : [],
    amount: countReal(catalogue, catalogue.koppelingenMetVoorziening(voorziening.id)),
    facets: { status: statusOf(catalogue, voorziening), voorbeeld: fictionalValue(false) },
  }));
}

function statusOf(catalogue: Catalogue, { id }: Voorziening): readonly FacetValue[] {
  const element = catalogue.gemma.elementen.get(id);
  return element === undefined ? [] : elementStatus(element);
}

function elements(catalogue: Catalogue, soort: GemmaElement['soort']): readonly GemmaElement[] {
  return catalogue.gemma.perSoort.get(soort) ?? [];
}

function roleValues(roles: ReadonlySet<string>): readonly FacetValue[] {
  return [
    ...(roles.has('verplicht') ? [{ id: 'verplicht', label: 'Verplicht' }] : []),
    ...(roles.has('aanbevolen') ? [{ id: 'aanbevolen', label: 'Aanbevolen' }] : []),
  ];
}
