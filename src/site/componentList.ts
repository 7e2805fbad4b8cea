import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import type { GemmaElement } from '../lib/catalogue/gemmaElement.ts';
import { isExample } from '../lib/catalogue/isExample.ts';
import { usageForComponent } from '../lib/catalogue/usageForComponent.ts';
import { byName } from '../lib/model/byName.ts';
import { urls } from '../lib/model/urls.ts';
import type { Row } from './cell.ts';
import { href } from './href.ts';
import { gemmaStatusCell } from './recordCells.ts';
import { countUsers } from './users.ts';

/** Components of one domain, as rows of a table. */
export interface ComponentGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** The page `/referentiecomponenten/`. */
export interface ComponentList {
  readonly groups: readonly ComponentGroup[];
  readonly technologie: readonly Row[];
  readonly count: number;
  /** Referentiecomponenten for which at least one application is suited. */
  readonly covered: number;
}

/** All components by domain, in GEMMA's order of the domains; a component of two domains stands in both. */
export function componentList(catalogue: Catalogue): ComponentList {
  const { gemma } = catalogue;
  const components = [...(gemma.perSoort.get('referentiecomponent') ?? [])].sort(byName(({ naam }) => naam));
  const row = (element: GemmaElement): Row => ({
    naam: { text: element.naam, href: href(urls.referentiecomponent(element.id)) },
    status: gemmaStatusCell(element),
    applicaties: realApplicaties(catalogue, element.id),
    gebruikers: countUsers(catalogue, usageForComponent(catalogue, element.id)),
  });
  const domains = [...(gemma.perSoort.get('domein') ?? [])].sort(byName(sortKeyOf));
  const groups = domains.map((domain) => ({
    id: fragmentOfDomein(domain),
    title: domain.naam,
    rows: components.filter(({ domeinen }) => domeinen.includes(domain.id)).map(row),
  }));
  const without = components.filter(({ domeinen }) => domeinen.length === 0).map(row);
  return {
    groups: [...groups, { id: 'zonder-domein', title: 'Zonder domein', rows: without }].filter(
      ({ rows }) => rows.length > 0,
    ),
    technologie: [...(gemma.perSoort.get('technologiecomponent') ?? [])]
      .sort(byName(({ naam }) => naam))
      .map(row),
    count: components.length,
    covered: components.filter(({ id }) => realApplicaties(catalogue, id) > 0).length,
  };
}

/** Applications for a component, those of fictional suppliers left out. */
function realApplicaties(catalogue: Catalogue, component: string): number {
  return catalogue.applicatiesVoor(component).filter(({ organisatie }) => !isExample(catalogue, organisatie))
    .length;
}

function sortKeyOf({ naam, eigenschappen }: GemmaElement): string {
  return eigenschappen['GEMMA sortering'] ?? naam;
}

/** Fragment of a domein on `/referentiecomponenten/`. */
export function fragmentOfDomein({ naam }: GemmaElement): string {
  return `domein-${naam.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
