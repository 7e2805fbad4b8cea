import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { urls } from '../lib/model/urls.ts';
import { titleOfValue } from '../lib/schema/navigate.ts';
import { href } from './href.ts';
import { organisatieKinds, organisatieRows } from './organisatieLists.ts';
import { type Provincie, samenwerkingenIn } from './provincies.ts';
import { countOf } from './words.ts';

/**
 * What the page of a provincie shows: its gemeenten in one table, so that it can be sorted as a whole (the largest
 * provincie has some sixty), and the samenwerkingen that they take part in.
 */
export function provinciePage(catalogue: Catalogue, provincie: Provincie) {
  const real = provincie.gemeenten.filter(({ value }) => value.voorbeeld !== true);
  const inwoners = real.reduce((sum, { value }) => sum + (value.inwoners ?? 0), 0);
  const gemeente = organisatieKinds.find(({ type }) => type === 'gemeente');
  const { total, shown } = samenwerkingenIn(catalogue, provincie);
  return {
    title: `Gemeenten in ${provincie.naam}`,
    lead: `${provincie.naam} heeft ${countOf(real.length, 'gemeente', 'gemeenten')}${inwoners === 0 ? '' : ` met samen ${inwoners.toLocaleString('nl-NL')} inwoners`}. Per gemeente staat er hoeveel applicaties zij gebruikt, voor zover dat openbaar is.`,
    searchHref: href(
      `/zoeken/?soort=organisatie&organisatietype=gemeente&provincie=${encodeURIComponent(provincie.naam)}`,
    ),
    columns: (gemeente?.columns ?? []).filter(({ key }) => key !== 'provincie'),
    rows: organisatieRows(catalogue, provincie.gemeenten),
    samenwerkingen: {
      total,
      intro: `Samenwerkingen waaraan gemeenten in ${provincie.naam} meedoen${total > shown.length ? `; hier staan de ${shown.length} met de meeste` : ''}.`,
      columns: [
        { key: 'naam', label: 'Naam', sort: 'text' },
        { key: 'soort', label: 'Soort', sort: 'text' },
        { key: 'deelnemers', label: `Gemeenten in ${provincie.naam}`, numeric: true, sort: 'number' },
      ] as const,
      rows: shown.map(({ entry: { id, value }, deelnemers }) => ({
        naam: { text: value.naam, href: href(urls.organisatie(id)) },
        soort:
          value.samenwerkingstype === undefined
            ? undefined
            : titleOfValue('organisatie', ['samenwerkingstype'], value.samenwerkingstype),
        deelnemers,
      })),
    },
  };
}
