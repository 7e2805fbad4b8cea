import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import type { History, PartOfChange } from '../lib/history/change.ts';
import { anchorOfChange, changesPerPage, maxRecent } from '../lib/history/feeds.ts';
import type { Teller, ToldChange } from '../lib/history/teller.ts';
import type { Entry } from '../lib/model/record.ts';
import { urls } from '../lib/model/urls.ts';
import { formatDate } from './formatDate.ts';
import { href } from './href.ts';
import type { Page } from './paged.ts';
import { pageParam } from './paged.ts';

/** One change as a page shows it. */
export interface TimelineItem {
  /** Fragment of the change on its page. */
  readonly id: string;
  /** `23 november 2026`. */
  readonly date: string;
  /** For machines, in UTC. */
  readonly moment: string;
  readonly title: string;
  /** Where the change stands in the history of the organisation that it is about. */
  readonly href: string | undefined;
  readonly who: string | undefined;
  readonly why: string | undefined;
  readonly lines: readonly string[];
  readonly more: number;
}

/** What the page of a record says of its past. */
export interface RecordHistory {
  readonly kind: 'geschiedenis' | 'nog-niet-vastgelegd' | 'niet-beschikbaar';
  /** The last few changes. */
  readonly items: readonly TimelineItem[];
  /** All changes, those that are not shown too. */
  readonly total: number;
  /** Page with all of them. */
  readonly allHref: string | undefined;
}

/** Changes on the page of a record, and lines of each there: the page stays within its budget. */
const onRecord = { changes: 3, lines: 3 } as const;

/** Changes on the start page. */
export const onStart = 5;

/** How many changes there are in the history of an organisation. */
export function countChanges(history: History, id: string): number {
  return history.kind === 'geschiedenis' ? history.ofOrganisatie(id).length : 0;
}

/** The last changes of an organisation, for its own page. */
export function historyOfOrganisatie(history: History, teller: Teller, id: string): RecordHistory {
  if (history.kind === 'niet-beschikbaar') return nothing(history.kind);
  return recordHistory(history.ofOrganisatie(id), (part) => teller.forOrganisatie(part, id), id);
}

/** The last changes of an application, for its page; all of them stand in the history of its supplier. */
export function historyOfApplicatie(
  history: History,
  teller: Teller,
  { file, organisatie }: Entry<'applicatie'>,
): RecordHistory {
  if (history.kind === 'niet-beschikbaar') return nothing(history.kind);
  return recordHistory(history.ofFile(file), teller.forFile, organisatie);
}

/** The pages with the history of an organisation, for Astro; none for one without a history. */
export function timelinePages(catalogue: Catalogue, history: History) {
  if (history.kind === 'niet-beschikbaar') return [];
  return [...catalogue.organisaties.values()].flatMap((entry) => {
    const parts = history.ofOrganisatie(entry.id);
    const pages = Math.ceil(parts.length / changesPerPage);
    return Array.from({ length: pages }, (_value, index) => ({
      params: { id: entry.id, page: pageParam(index + 1) },
      props: {
        entry,
        page: {
          items: parts.slice(index * changesPerPage, (index + 1) * changesPerPage),
          current: index + 1,
          pages,
          total: parts.length,
          letters: [],
        } satisfies Page<PartOfChange>,
      },
    }));
  });
}

/** One page of the history of an organisation. */
export function timelineItems(
  teller: Teller,
  parts: readonly PartOfChange[],
  id: string,
): readonly TimelineItem[] {
  return parts.map((part) => itemOf(teller.forOrganisatie(part, id), undefined));
}

/** What changed last in the whole catalogue: an import is one of them. None where there is no history. */
export function recentItems(history: History, teller: Teller): readonly TimelineItem[] {
  return lastItems(history, teller, maxRecent);
}

/** The last few of them for the start page: a line each, and a link to the rest of it. */
export function startItems(history: History, teller: Teller): readonly TimelineItem[] {
  return lastItems(history, teller, onStart).map((item) => ({
    ...shorten(item, 1),
    why: undefined,
    href: href(`${urls.recent()}#${item.id}`),
  }));
}

function lastItems(history: History, teller: Teller, max: number): readonly TimelineItem[] {
  if (history.kind === 'niet-beschikbaar') return [];
  return history.changes.slice(0, max).map((change) => {
    const told = teller.whole(change);
    return itemOf(told, change.isBulk ? undefined : told.organisatie);
  });
}

function recordHistory(
  parts: readonly PartOfChange[],
  tell: (part: PartOfChange) => ToldChange,
  organisatie: string,
): RecordHistory {
  if (parts.length === 0) return nothing('nog-niet-vastgelegd');
  return {
    kind: 'geschiedenis',
    items: parts
      .slice(0, onRecord.changes)
      .map((part) => shorten(itemOf(tell(part), organisatie), onRecord.lines)),
    total: parts.length,
    allHref: href(urls.geschiedenis(organisatie)),
  };
}

function nothing(kind: 'nog-niet-vastgelegd' | 'niet-beschikbaar'): RecordHistory {
  return { kind, items: [], total: 0, allHref: undefined };
}

function itemOf(told: ToldChange, organisatie: string | undefined): TimelineItem {
  const id = anchorOfChange(told);
  return {
    id,
    date: formatDate(told.date),
    moment: told.date,
    title: told.title,
    href: organisatie === undefined ? undefined : href(urls.geschiedenis(organisatie)),
    who: told.who,
    why: told.why,
    lines: told.lines,
    more: told.more,
  };
}

function shorten(item: TimelineItem, max: number): TimelineItem {
  return {
    ...item,
    lines: item.lines.slice(0, max),
    more: item.more + Math.max(0, item.lines.length - max),
  };
}
