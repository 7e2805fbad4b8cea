import { applicatiesInUse } from '../lib/catalogue/applicatiesInUse.ts';
import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { isExample } from '../lib/catalogue/isExample.ts';
import type { ListName } from '../lib/exports/listNames.ts';
import { byName } from '../lib/model/byName.ts';
import type { Entry } from '../lib/model/record.ts';
import { urls } from '../lib/model/urls.ts';
import { titleOfValue } from '../lib/schema/navigate.ts';
import type { Column, Row } from './cell.ts';
import { href } from './href.ts';
import { countUsers } from './users.ts';

type Type = Entry<'organisatie'>['value']['type'];

/** One list of organisations, with its page. */
export interface OrganisatieKind {
  readonly type: Type;
  readonly path: string;
  /** Name of the same list as CSV. */
  readonly list: ListName;
  readonly title: string;
  readonly intro: string;
  readonly columns: readonly Column[];
}

const naam = { key: 'naam', label: 'Naam', sort: 'text' } as const;
const inGebruik = { key: 'gebruik', label: 'Applicaties in gebruik', numeric: true, sort: 'number' } as const;

export const organisatieKinds: readonly OrganisatieKind[] = [
  {
    type: 'gemeente',
    path: '/gemeenten/',
    list: 'gemeenten',
    title: 'Gemeenten',
    intro:
      'Alle gemeenten van Nederland, met het aantal applicaties dat zij gebruiken, voor zover dat openbaar is.',
    columns: [
      naam,
      { key: 'provincie', label: 'Provincie', sort: 'text' },
      { key: 'inwoners', label: 'Inwoners', numeric: true, sort: 'number' },
      inGebruik,
    ],
  },
  {
    type: 'leverancier',
    path: '/leveranciers/',
    list: 'leveranciers',
    title: 'Leveranciers',
    intro: 'Organisaties die software of diensten aanbieden.',
    columns: [
      naam,
      { key: 'aanbod', label: 'Applicaties', numeric: true, sort: 'number' },
      { key: 'gebruikers', label: 'Gebruikers', numeric: true, sort: 'number' },
    ],
  },
  {
    type: 'samenwerking',
    path: '/samenwerkingen/',
    list: 'samenwerkingen',
    title: 'Samenwerkingen',
    intro: 'Samenwerkingen van gemeenten, met hun deelnemers.',
    columns: [
      naam,
      { key: 'soort', label: 'Soort', sort: 'text' },
      { key: 'deelnemers', label: 'Deelnemers', numeric: true, sort: 'number' },
      inGebruik,
    ],
  },
  {
    type: 'community',
    path: '/communities/',
    list: 'communities',
    title: 'Communities',
    intro: 'Gemeenschappen die samen aan software werken.',
    columns: [
      naam,
      { key: 'aanbod', label: 'Applicaties', numeric: true, sort: 'number' },
      { key: 'gebruikers', label: 'Gebruikers', numeric: true, sort: 'number' },
    ],
  },
];

/** The organisations of one kind, by name. Fictional ones come last, so that they stand out from the real ones. */
export function organisatiesOf(catalogue: Catalogue, type: Type): readonly Entry<'organisatie'>[] {
  return [...catalogue.organisaties.values()]
    .filter(({ value }) => value.type === type)
    .sort(byName(({ value }) => value.naam))
    .sort((a, b) => Number(a.value.voorbeeld === true) - Number(b.value.voorbeeld === true));
}

/** How many real organisations of a kind there are. */
export function countReal(catalogue: Catalogue, type: Type): number {
  return [...catalogue.organisaties.values()].filter(
    ({ value }) => value.type === type && value.voorbeeld !== true,
  ).length;
}

/** Rows with the facts that readers compare; a list shows those of its columns. */
export function organisatieRows(
  catalogue: Catalogue,
  entries: readonly Entry<'organisatie'>[],
): readonly Row[] {
  return entries.map(({ id, value }) => {
    const own = catalogue.of(id);
    return {
      naam: {
        text: value.naam,
        href: href(urls.organisatie(id)),
        note: isExample(catalogue, id) ? '(voorbeeld)' : value.status === 'concept' ? '(concept)' : undefined,
      },
      provincie: value.provincie,
      inwoners: value.inwoners,
      soort:
        value.samenwerkingstype === undefined
          ? undefined
          : titleOfValue('organisatie', ['samenwerkingstype'], value.samenwerkingstype),
      deelnemers: value.deelnemers?.length ?? 0,
      gebruik: applicatiesInUse(catalogue, [...own.gebruik, ...own.gebruikNamens]).size,
      aanbod: own.applicaties.length,
      gebruikers: countUsers(
        catalogue,
        own.applicaties.flatMap((applicatie) => catalogue.gebruikVanApplicatie(applicatie.id)),
      ),
    };
  });
}

/** Breadcrumbs of the pages about one organisation. */
export function organisatieTrail({
  entry,
  title,
}: {
  readonly entry: Entry<'organisatie'>;
  readonly title: string;
}) {
  const kind = organisatieKinds.find(({ type }) => type === entry.value.type);
  return [
    { label: 'Organisaties', href: href('/organisaties/') },
    ...(kind === undefined ? [] : [{ label: kind.title, href: href(kind.path) }]),
    { label: title },
  ];
}
