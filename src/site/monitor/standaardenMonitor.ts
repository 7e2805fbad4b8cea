import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import { componentenVoor, domeinenVan } from '../../lib/catalogue/gemmaQuestions.ts';
import { isExample } from '../../lib/catalogue/isExample.ts';
import { byName } from '../../lib/model/byName.ts';
import { urls } from '../../lib/model/urls.ts';
import type { Cell, Row } from '../cell.ts';
import { href } from '../href.ts';
import { coverageOf, type StandaardCoverage, supportOf } from '../standaardCoverage.ts';
import { hrefOfVersie, labelOfVersie, newestFirst } from '../standaardVersie.ts';
import { percentOf } from '../statistics/chart.ts';
import { componentMonitor, monitoredComponents } from './componentMonitor.ts';

/** One standaard in the monitor. */
export interface MonitorStandaard {
  readonly id: string;
  readonly naam: string;
  readonly coverage: StandaardCoverage;
  readonly row: Row;
}

/** Address of what the applications for a component support. */
export function monitorUrl(component: string): string {
  return `/standaardenmonitor/${component}/`;
}

/** Standaarden that are verplicht somewhere, or that an application supports, by name (PvE 1, 4, 12). */
export function monitorStandaarden(catalogue: Catalogue): readonly MonitorStandaard[] {
  const { gemma } = catalogue;
  return [...(gemma.perSoort.get('standaard') ?? [])]
    .sort(byName(({ naam }) => naam))
    .flatMap((standaard) => {
      const coverage = coverageOf(catalogue, standaard.id);
      const verplichtBij = componentenVoor(gemma, standaard.id, 'verplicht').length;
      if (verplichtBij === 0 && coverage.applicaties === 0) return [];
      const { verplichtVoor, daarvanOndersteund } = coverage;
      return {
        id: standaard.id,
        naam: standaard.naam,
        coverage,
        row: {
          naam: { text: standaard.naam, href: href(urls.standaard(standaard.id)) },
          verplichtBij,
          voldoet: {
            text: verplichtVoor === 0 ? '–' : `${daarvanOndersteund} van ${verplichtVoor}`,
            note: verplichtVoor === 0 ? undefined : percentOf(daarvanOndersteund, verplichtVoor),
            sort: verplichtVoor === 0 ? -1 : daarvanOndersteund / verplichtVoor,
          },
          applicaties: coverage.applicaties,
          versies: versionCells(catalogue, standaard.id),
        },
      };
    });
}

/** Per component with verplichte standaarden how many of its applications meet them all; those with applications first. */
export function monitorComponenten(catalogue: Catalogue): readonly Row[] {
  const monitors = monitoredComponents(catalogue).map(({ id }) => componentMonitor(catalogue, id));
  const sorted = [...monitors].sort((a, b) => Number(a.count === 0) - Number(b.count === 0));
  return sorted.map(({ id, naam, verplicht, count, complete }) => {
    return {
      naam: { text: naam, href: href(monitorUrl(id)) },
      domein: domeinenVan(catalogue.gemma, id).map((domain) => ({ text: domain.naam })),
      verplicht: verplicht.length,
      applicaties: count,
      voldoet: {
        text: count === 0 ? '–' : `${complete} van ${count}`,
        note: count === 0 ? undefined : percentOf(complete, count),
        sort: count === 0 ? -1 : complete / count,
      },
    };
  });
}

/** Versions that real applications support, the newest first, with how many. */
function versionCells(catalogue: Catalogue, standaard: string): readonly Cell[] {
  return [...(catalogue.gemma.versiesVan.get(standaard) ?? [])].sort(newestFirst).flatMap((versie) => {
    const count = catalogue
      .applicatiesMetStandaardversie(versie.id)
      .filter(
        (entry) =>
          !isExample(catalogue, entry.organisatie) &&
          supportOf(entry, versie.id)?.ondersteuning === 'ondersteund',
      ).length;
    return count === 0 ? [] : { text: labelOfVersie(versie), href: hrefOfVersie(versie), note: `${count}×` };
  });
}
