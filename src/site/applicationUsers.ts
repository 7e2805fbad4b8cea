import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { isExample } from '../lib/catalogue/isExample.ts';
import { byName } from '../lib/model/byName.ts';
import type { Entry } from '../lib/model/record.ts';
import { urls } from '../lib/model/urls.ts';
import { statusOrder } from '../lib/model/usageStatus.ts';
import { hostingOf } from './applicatieRows.ts';
import type { Cell, Row } from './cell.ts';
import { href } from './href.ts';
import { longListPages } from './longList.ts';
import { organisatieCell } from './recordCells.ts';
import { gebruikStatusCell } from './usageStatus.ts';
import { countOf } from './words.ts';

type Gebruik = Entry<'gebruik'>;

/** The organisations that have one application in the same state. */
export interface UserGroup {
  readonly status: Cell;
  readonly organisaties: readonly Cell[];
  /** How many stand only in the table of all usage. */
  readonly more: number;
}

/** Names on the page of an application; whoever has more users gets a table of its own, in pages. */
export const maxUsersOnPage = 100;

/** Who uses an application, by state: in production first, what is over last. Names lead to the landscape. */
export function usersByStatus(catalogue: Catalogue, gebruik: readonly Gebruik[]): readonly UserGroup[] {
  let room = maxUsersOnPage;
  return statusOrder.flatMap((status) => {
    const entries = sortedUsage(
      catalogue,
      gebruik.filter(({ value }) => value.status === status),
    );
    const [first] = entries;
    if (first === undefined) return [];
    const shown = entries.slice(0, room);
    room -= shown.length;
    return [
      {
        status: { ...gebruikStatusCell(first), note: undefined },
        organisaties: shown.map((entry) => userCell(catalogue, entry)),
        more: entries.length - shown.length,
      },
    ];
  });
}

/** Usage in the order of a list: by organisation, fictional ones last. */
export function sortedUsage(catalogue: Catalogue, gebruik: readonly Gebruik[]): readonly Gebruik[] {
  const nameOf = ({ organisatie }: Gebruik) => userName(catalogue, organisatie);
  const isLast = ({ organisatie }: Gebruik) => Number(isExample(catalogue, organisatie));
  return [...gebruik].sort(byName(nameOf)).sort((a, b) => isLast(a) - isLast(b));
}

/** Name that a user sorts under: that of a gemeente without the word. */
export function userName(catalogue: Catalogue, organisatie: string): string {
  return catalogue.organisatie(organisatie)?.value.naam ?? organisatie;
}

/** Usage of one application as rows: who, in which state, how. */
export function userRows(catalogue: Catalogue, gebruik: readonly Gebruik[]): readonly Row[] {
  return gebruik.map((entry) => ({
    organisatie: {
      ...organisatieCell(catalogue, entry.organisatie),
      href: href(urls.landschap(entry.organisatie)),
    },
    status: gebruikStatusCell(entry),
    hosting: hostingOf(entry.value.hosting),
    versie: entry.value.versie,
    deelnemers: (entry.value.deelnemers ?? []).map((id) => organisatieCell(catalogue, id)),
  }));
}

/** Columns of the table of all usage; those that nobody filled in are left out. */
export function userColumns(gebruik: readonly Gebruik[]) {
  const has = (key: 'hosting' | 'versie' | 'deelnemers') =>
    gebruik.some(({ value }) => value[key] !== undefined);
  return [
    { key: 'organisatie', label: 'Organisatie', sort: 'text' as const },
    { key: 'status', label: 'Status', sort: 'number' as const },
    ...(has('hosting') ? [{ key: 'hosting', label: 'Hosting' }] : []),
    ...(has('versie') ? [{ key: 'versie', label: 'Versie' }] : []),
    ...(has('deelnemers') ? [{ key: 'deelnemers', label: 'Voor deelnemers' }] : []),
  ];
}

/** The pages with all usage of an application, for Astro; none where its own page names everyone. */
export function userPages(catalogue: Catalogue, { id, organisatie, name }: Entry<'applicatie'>) {
  return longListPages(
    { leverancier: organisatie, applicatie: name },
    sortedUsage(catalogue, catalogue.gebruikVanApplicatie(id)),
    (entry) => userName(catalogue, entry.organisatie),
    maxUsersOnPage,
  );
}

function userCell(catalogue: Catalogue, entry: Gebruik): Cell {
  const { organisatie, value } = entry;
  const cell = organisatieCell(catalogue, organisatie);
  const deelnemers = value.deelnemers?.length ?? 0;
  const notes = [
    cell.note?.replace(/[()]/g, ''),
    gebruikStatusCell(entry).note,
    deelnemers > 0 ? `voor ${countOf(deelnemers, 'deelnemer', 'deelnemers')}` : undefined,
  ].filter((one) => one !== undefined);
  return {
    text: cell.text,
    href: href(urls.landschap(organisatie)),
    note: notes.length === 0 ? undefined : `(${notes.join(', ')})`,
  };
}
