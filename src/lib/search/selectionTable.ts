import { type FacetId, facetDefinitions } from './facets.ts';
import type { Found } from './hit.ts';
import { kindLabels, type SearchKind } from './searchKind.ts';

/** A header with rows of text, for a spreadsheet. */
export interface SelectionTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Column {
  readonly title: string;
  readonly cell: (found: Found) => string;
}

/** Facets that say the same as another column. */
const left: readonly FacetId[] = ['leverancier', 'gebruikers', 'voorbeeld'];
/** Facets of which the values are GEMMA elements: their Object IDs stand in a column beside the names. */
const withIds: readonly FacetId[] = ['referentiecomponent', 'domein', 'standaard', 'standaardversie'];
/** What `users` counts of these kinds means something; of the others it is always 0. */
const used: readonly SearchKind[] = ['applicatie', 'organisatie', 'referentiecomponent'];

/**
 * What was found as a table: a row per record in the order given, a column for everything that one of them has. Several
 * values in one cell stand apart by ` | `, as in the lists of the whole catalogue.
 *
 * @param found    records that fit, of one kind or of all
 * @param address  full address of a page, from its path inside the site
 */
export function selectionTable(found: readonly Found[], address: (path: string) => string): SelectionTable {
  const columns: readonly Column[] = [
    { title: 'Soort', cell: ({ kind }) => kindLabels[kind].one },
    { title: 'Naam', cell: ({ name }) => name },
    { title: 'Leverancier of beheerder', cell: ({ owner }) => owner },
    { title: 'Id', cell: ({ id }) => id },
    ...facetDefinitions.filter(({ id }) => !left.includes(id)).flatMap(facetColumns),
    {
      title: 'Gebruikers',
      cell: ({ kind, users }) => (used.includes(kind) && users > 0 ? String(users) : ''),
    },
    { title: 'Verzonnen voorbeeld', cell: (one) => (one.values('voorbeeld').includes('ja') ? 'ja' : '') },
    { title: 'Adres', cell: ({ url }) => address(url) },
  ];
  const shown = columns.filter(
    ({ title, cell }) => title === 'Naam' || title === 'Id' || found.some((one) => cell(one) !== ''),
  );
  return {
    header: shown.map(({ title }) => title),
    rows: found.map((one) => shown.map(({ cell }) => cell(one))),
  };
}

function facetColumns({ id, title }: { readonly id: FacetId; readonly title: string }): readonly Column[] {
  const labels = (one: Found) => one.labels(id).join(' | ');
  if (!withIds.includes(id)) return [{ title, cell: labels }];
  const ids = (one: Found) =>
    one
      .values(id)
      .filter((value) => value !== 'onbekend')
      .join(' | ');
  return [
    { title, cell: labels },
    { title: `${title} (id)`, cell: ids },
  ];
}
