import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { isExample } from '../lib/catalogue/isExample.ts';
import type { Entry } from '../lib/model/record.ts';

/** How far the applications that should know a standaard say that they support it. */
export interface StandaardCoverage {
  /** Real applications that state support of at least one version. */
  readonly applicaties: number;
  /** Of those, with a test report. */
  readonly metTestrapport: number;
  /** Real applications for a component that demands the standaard. */
  readonly verplichtVoor: number;
  /** Of those, that support a version. */
  readonly daarvanOndersteund: number;
}

/** Real applications that say they support a version of this standaard, each once. */
export function applicatiesMetStandaard(
  catalogue: Catalogue,
  standaard: string,
): readonly Entry<'applicatie'>[] {
  const found = new Map<string, Entry<'applicatie'>>();
  for (const { id } of catalogue.gemma.versiesVan.get(standaard) ?? []) {
    for (const entry of catalogue.applicatiesMetStandaardversie(id)) {
      if (isReal(catalogue, entry) && supportOf(entry, id)?.ondersteuning === 'ondersteund')
        found.set(entry.id, entry);
    }
  }
  return [...found.values()];
}

/** What an application says about one version. */
export function supportOf({ value }: Entry<'applicatie'>, versie: string) {
  return value.standaarden?.find(({ standaardversie }) => standaardversie === versie);
}

/** The numbers of one standaard; fictional applications left out. O(versions, components and their applications). */
export function coverageOf(catalogue: Catalogue, standaard: string): StandaardCoverage {
  const supporting = applicatiesMetStandaard(catalogue, standaard);
  const versions = new Set((catalogue.gemma.versiesVan.get(standaard) ?? []).map(({ id }) => id));
  const ids = new Set(supporting.map(({ id }) => id));
  const demanded = new Set(
    (catalogue.gemma.componentenMetStandaard.get(standaard) ?? [])
      .filter(({ standaarden }) =>
        standaarden.some((one) => one.standaard === standaard && one.rol === 'verplicht'),
      )
      .flatMap(({ id }) => catalogue.applicatiesVoor(id))
      .filter((entry) => isReal(catalogue, entry))
      .map(({ id }) => id),
  );
  return {
    applicaties: supporting.length,
    metTestrapport: supporting.filter(({ value }) =>
      value.standaarden?.some((one) => versions.has(one.standaardversie) && one.testrapport !== undefined),
    ).length,
    verplichtVoor: demanded.size,
    daarvanOndersteund: [...demanded].filter((id) => ids.has(id)).length,
  };
}

function isReal(catalogue: Catalogue, { organisatie }: Entry<'applicatie'>): boolean {
  return !isExample(catalogue, organisatie);
}
