import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { isInUse } from '../lib/catalogue/usersOf.ts';
import { urls } from '../lib/model/urls.ts';
import { countRealApplicaties } from './applicatieList.ts';
import { formatDate } from './formatDate.ts';
import { href } from './href.ts';
import { countReal } from './organisatieLists.ts';
import { isExample } from './users.ts';

/** A number on the start page, with the list behind it. */
export interface StartCount {
  readonly value: number;
  readonly label: string;
  readonly href: string;
}

/** What the catalogue holds; fictional records do not count. */
export function startCounts(catalogue: Catalogue): readonly StartCount[] {
  const usage = [...catalogue.gebruik.values()].filter(
    (entry) => isInUse(entry) && !isExample(catalogue, entry.organisatie),
  );
  return [
    { value: countReal(catalogue, 'gemeente'), label: 'gemeenten', href: href('/gemeenten/') },
    { value: countReal(catalogue, 'leverancier'), label: 'leveranciers', href: href('/leveranciers/') },
    { value: countRealApplicaties(catalogue), label: 'applicaties', href: href('/applicaties/') },
    { value: usage.length, label: 'keer openbaar gebruik', href: href('/gemeenten/') },
    {
      value:
        catalogue.gemma.perSoort
          .get('referentiecomponent')
          ?.filter(({ vervallen }) => vervallen === undefined).length ?? 0,
      label: 'referentiecomponenten',
      href: href('/referentiecomponenten/'),
    },
  ];
}

/** What changed on one day: a few by name, the others as a number, since one import changes hundreds. */
export interface RecentDay {
  /** `23 november 2026`. */
  readonly date: string;
  readonly records: readonly { readonly text: string; readonly href: string }[];
  /** How many more changed on that day. */
  readonly more: number;
}

const maxDays = 4;
const maxRecordsOfDay = 6;

/** The last days on which organisations or applications changed; none where there is no history. */
export function recentChanges(
  catalogue: Catalogue,
  lastChangeOf: (file: string) => { readonly date: string } | undefined,
): readonly RecentDay[] {
  const changed = [...catalogue.organisaties.values(), ...catalogue.applicaties.values()].flatMap((entry) => {
    const date = lastChangeOf(entry.file)?.date;
    return date === undefined ? [] : [{ entry, date }];
  });
  const days = new Map<string, typeof changed>();
  for (const change of changed.sort((a, b) => b.date.localeCompare(a.date))) {
    const day = formatDate(change.date);
    const known = days.get(day);
    if (known !== undefined) known.push(change);
    else if (days.size < maxDays) days.set(day, [change]);
    else break;
  }
  return [...days].map(([date, ofDay]) => ({
    date,
    records: ofDay.slice(0, maxRecordsOfDay).map(({ entry }) => ({
      text: entry.value.naam,
      href: href(entry.kind === 'organisatie' ? urls.organisatie(entry.id) : urls.applicatie(entry.id)),
    })),
    more: Math.max(0, ofDay.length - maxRecordsOfDay),
  }));
}
