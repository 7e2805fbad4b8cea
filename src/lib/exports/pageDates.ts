import type { Catalogue } from '../catalogue/catalogue.ts';
import type { GemmaElement } from '../catalogue/gemmaElement.ts';
import type { Entry } from '../model/record.ts';
import { urls } from '../model/urls.ts';
import { latest } from './sitemap.ts';

/**
 * When what a page shows last changed, by path from the site's base: that of its own record and of those of its owner
 * that stand on it. Pages of GEMMA change with the release. Lists and texts are not in it: nothing says when they
 * changed. O(records).
 *
 * @param changedOn  when a file last changed, in UTC
 */
export function pageDates(
  catalogue: Catalogue,
  changedOn: (file: string) => string | undefined,
): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  const set = (path: string, entries: readonly Entry[]) => {
    const date = latest(entries.map(({ file }) => changedOn(file)));
    if (date !== undefined) dates.set(path, date);
  };
  for (const entry of catalogue.organisaties.values()) {
    const { applicaties, diensten, gebruik, gebruikNamens, koppelingen } = catalogue.of(entry.id);
    set(urls.organisatie(entry.id), [entry, ...applicaties, ...diensten, ...gebruik, ...gebruikNamens]);
    set(urls.landschap(entry.id), [...gebruik, ...gebruikNamens, ...koppelingen]);
  }
  for (const entry of catalogue.applicaties.values()) {
    set(urls.applicatie(entry.id), [entry, ...catalogue.gebruikVanApplicatie(entry.id)]);
  }
  const releases = catalogue.entries.filter(({ kind }) => kind === 'gemma-release');
  const release = latest(releases.map(({ file }) => changedOn(file)));
  if (release === undefined) return dates;
  for (const element of catalogue.gemma.elementen.values()) {
    const path = pageOfElement(element);
    if (path !== undefined) dates.set(path, release);
  }
  for (const id of catalogue.gemma.views.keys()) dates.set(urls.view(id), release);
  return dates;
}

/** The page on which a GEMMA element stands; a version stands on that of its standaard. Undefined where it has none. */
function pageOfElement({ soort, id, standaard }: GemmaElement): string | undefined {
  switch (soort) {
    case 'referentiecomponent':
    case 'technologiecomponent':
      return urls.referentiecomponent(id);
    case 'standaard':
    case 'standaardversie':
      return urls.standaard(standaard ?? id);
    case 'voorziening':
      return urls.voorziening(id);
    default:
      return undefined;
  }
}
