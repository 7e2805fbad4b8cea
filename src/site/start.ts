import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { isInUse } from '../lib/catalogue/usersOf.ts';
import { urls } from '../lib/model/urls.ts';
import { countRealApplicaties } from './applicatie-list.ts';
import { formatDate } from './format-date.ts';
import { href } from './href.ts';
import { countReal } from './organisatie-lists.ts';
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

/** A record that changed, as the start page names it. */
export interface RecentChange {
  readonly text: string;
  readonly href: string;
  readonly date: string;
}

/** Organisations and applications that changed last; none where there is no history. */
export function recentChanges(
  catalogue: Catalogue,
  lastChangeOf: (file: string) => { readonly date: string } | undefined,
  count = 8,
): readonly RecentChange[] {
  const changed = [...catalogue.organisaties.values(), ...catalogue.applicaties.values()].flatMap((entry) => {
    const date = lastChangeOf(entry.file)?.date;
    return date === undefined ? [] : [{ entry, date }];
  });
  return changed
    .sort((a, b) => b.date.localeCompare(a.date) || a.entry.file.localeCompare(b.entry.file))
    .slice(0, count)
    .map(({ entry, date }) => ({
      text: entry.value.naam,
      href: href(entry.kind === 'organisatie' ? urls.organisatie(entry.id) : urls.applicatie(entry.id)),
      date: formatDate(date),
    }));
}
