import type { Catalogue } from '../catalogue/catalogue.ts';
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
  const release = catalogue.entries.filter(({ kind }) => kind === 'gemma-release');
  for (const element of catalogue.gemma.elementen.values()) {
    if (element.soort === 'standaard') set(urls.standaard(element.id), release);
    else if (element.soort === 'voorziening') set(urls.voorziening(element.id), release);
    else if (element.soort === 'referentiecomponent') set(urls.referentiecomponent(element.id), release);
  }
  for (const id of catalogue.gemma.views.keys()) set(urls.view(id), release);
  return dates;
}
