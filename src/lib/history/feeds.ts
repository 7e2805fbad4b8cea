import { uuid5 } from '../archimate/uuid.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type AtomFeed, writeAtom } from '../exports/atom.ts';
import { urls } from '../model/urls.ts';
import type { History } from './change.ts';
import { makeTeller, type ToldChange } from './teller.ts';

/** A feed with its path below the site. */
export interface FeedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Changes on one page of a timeline: each has up to eight lines. The feed of an organisation has as many, because its
 * entries link to the first page.
 */
export const changesPerPage = 20;

/** Changes on the page of all that changed recently, and in its feed. */
export const maxRecent = 50;

/** Where the feed of the whole catalogue stands, from the site's base. */
export const recentFeed = '/recent.atom';

/** Where the feed of an organisation stands, from the site's base. */
export function feedOf(organisatie: string): string {
  return `${urls.organisatie(organisatie)}geschiedenis.atom`;
}

/** Fragment of a change on the page with the history of an organisation. */
export function anchorOfChange({ commit }: Pick<ToldChange, 'commit'>): string {
  return `w-${commit.slice(0, 12)}`;
}

/**
 * The feed of recent changes and one per organisation that has a history; none where there is no history.
 *
 * @param site  address of the site with its folder, ending in `/`
 */
export function* makeFeeds(catalogue: Catalogue, history: History, site: string): Generator<FeedFile> {
  if (history.kind === 'niet-beschikbaar') return;
  const teller = makeTeller(catalogue, history);
  const address = (path: string) => `${site}${path.slice(1)}`;
  const file = (path: string, feed: Omit<AtomFeed, 'self'>): FeedFile => ({
    path: path.slice(1),
    text: writeAtom({ ...feed, self: address(path) }),
  });
  yield file(recentFeed, {
    id: idOf('recent'),
    title: 'Softwarecatalogus: recent gewijzigd',
    page: address(urls.recent()),
    entries: history.changes.slice(0, maxRecent).map((change) => {
      const told = teller.whole(change);
      return entryOf(told, told.title, `${address(urls.recent())}#${anchorOfChange(told)}`, '');
    }),
  });
  for (const { id, value } of catalogue.organisaties.values()) {
    const changes = history.ofOrganisatie(id).slice(0, changesPerPage);
    if (changes.length === 0) continue;
    const page = address(urls.geschiedenis(id));
    yield file(feedOf(id), {
      id: idOf(`organisatie ${id}`),
      title: `Softwarecatalogus: geschiedenis van ${value.naam}`,
      page,
      entries: changes.map((part) => {
        const told = teller.forOrganisatie(part, id);
        return entryOf(told, told.lines[0] ?? told.title, `${page}#${anchorOfChange(told)}`, id);
      }),
    });
  }
}

function entryOf(told: ToldChange, title: string, url: string, about: string): AtomFeed['entries'][number] {
  const { commit, date, who, why, lines, more } = told;
  return {
    id: idOf(`wijziging ${commit} ${about}`),
    title,
    updated: date,
    url,
    author: who,
    lines: [
      ...lines,
      ...(more === 0 ? [] : [`En nog ${more.toLocaleString('nl-NL')} andere wijzigingen.`]),
      ...(why === undefined ? [] : [`Toelichting: ${why}`]),
    ],
  };
}

/** The same in every build and on every address of the site. */
function idOf(name: string): string {
  return `urn:uuid:${uuid5(`feed ${name}`)}`;
}
