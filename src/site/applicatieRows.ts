import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { byName } from '../lib/model/byName.ts';
import type { Entry } from '../lib/model/record.ts';
import { urls } from '../lib/model/urls.ts';
import { titleOfValue } from '../lib/schema/navigate.ts';
import type { Cell, Column, Row } from './cell.ts';
import { href } from './href.ts';
import { statusCell } from './recordCells.ts';
import { countUsers } from './users.ts';

/** Columns of `applicatieRows`. */
export const applicatieColumns: readonly Column[] = [
  { key: 'naam', label: 'Applicatie', sort: 'text' },
  { key: 'geschikt', label: 'Geschikt voor', empty: 'nog niet ingedeeld' },
  { key: 'licentie', label: 'Licentie' },
  { key: 'hosting', label: 'Hosting' },
  { key: 'gebruikers', label: 'Gebruikers', numeric: true, sort: 'number' },
];

/** Applications as rows to compare: name, what they are for, licence, hosting and how many use them. */
export function applicatieRows(
  catalogue: Catalogue,
  entries: readonly Entry<'applicatie'>[],
): readonly Row[] {
  return [...entries].sort(byName(({ value }) => value.naam)).map((entry) => ({
    naam: { text: entry.value.naam, href: href(urls.applicatie(entry.id)) },
    status:
      entry.value.status === 'actief' ? undefined : statusCell('applicatie', ['status'], entry.value.status),
    geschikt: componentCells(catalogue, entry.value.referentiecomponenten ?? []),
    licentie: licenceOf(entry.value.licentie),
    hosting: hostingOf(entry.value.hosting),
    gebruikers: countUsers(catalogue, catalogue.gebruikVanApplicatie(entry.id)),
  }));
}

/** Components with their pages, by name; what the reference model no longer has is marked. */
export function componentCells(catalogue: Catalogue, ids: readonly string[]): readonly Cell[] {
  return ids
    .map((id): Cell => {
      const element = catalogue.gemma.elementen.get(id);
      if (element === undefined) return { text: id };
      return {
        text: element.naam,
        href: href(urls.referentiecomponent(id)),
        note: element.vervallen === undefined ? undefined : '(vervallen)',
      };
    })
    .sort(byName(({ text }) => text));
}

/** The SPDX id where there is one, else what kind of licence it is. */
export function licenceOf(licentie: Entry<'applicatie'>['value']['licentie']): string | undefined {
  if (licentie === undefined) return undefined;
  const soort = titleOfValue('applicatie', ['licentie', 'soort'], licentie.soort);
  return licentie.spdx === undefined ? soort : `${soort} (${licentie.spdx})`;
}

/** Short words for hosting; a hyphen that does not break keeps "on-premises" in one piece. */
export function hostingOf(hosting: readonly string[] | string | undefined): string | undefined {
  const list = typeof hosting === 'string' ? [hosting] : (hosting ?? []);
  const words: Readonly<Record<string, string>> = {
    'on-premises': 'On‑premises',
    iaas: 'IaaS',
    paas: 'PaaS',
    saas: 'SaaS',
  };
  return list.length === 0 ? undefined : list.map((one) => words[one] ?? one).join(', ');
}
