import { describe, expect, it } from 'vitest';
import { makePast } from '../../tests/support/recordPast.ts';
import { makeFeeds } from '../lib/history/feeds.ts';
import { makeTeller } from '../lib/history/teller.ts';
import {
  countChanges,
  historyOfApplicatie,
  historyOfOrganisatie,
  onStart,
  recentItems,
  startItems,
  timelineItems,
  timelinePages,
} from './timeline.ts';

const { history, catalogue } = await makePast().read();
const teller = makeTeller(catalogue, history);
const none = { kind: 'niet-beschikbaar' } as const;
const app = catalogue.applicatie('lev/app');
if (app === undefined) throw new Error('not in the sample');

describe('the history on the page of a record', () => {
  it('shows the last changes and leads to all of them', () => {
    const page = historyOfOrganisatie(history, teller, 'gemeente-1');
    expect(page).toMatchObject({
      kind: 'geschiedenis',
      total: 4,
      allHref: '/organisaties/gemeente-1/geschiedenis/',
    });
    expect(page.items).toHaveLength(3);
    expect(page.items[0]).toMatchObject({ date: '5 januari 2026', who: 'Gemeente G1', more: 0 });
    expect(historyOfApplicatie(history, teller, app)).toMatchObject({
      total: 1,
      allHref: '/organisaties/lev/geschiedenis/',
      items: [{ lines: ['1 applicatie toegevoegd.'] }],
    });
  });

  it('says so where there is none, or none yet', () => {
    expect(historyOfOrganisatie(none, teller, 'gemeente-1').kind).toBe('niet-beschikbaar');
    expect(historyOfOrganisatie(history, teller, 'gemeente-nieuw').kind).toBe('nog-niet-vastgelegd');
    expect(historyOfApplicatie(none, teller, app).kind).toBe('niet-beschikbaar');
    expect([...recentItems(none, teller), ...startItems(none, teller)]).toEqual([]);
    expect(timelinePages(catalogue, none)).toEqual([]);
    expect([countChanges(history, 'gemeente-1'), countChanges(none, 'gemeente-1')]).toEqual([4, 0]);
  });
});

describe('the timeline of an organisation', () => {
  it('has a page for each organisation with a past, with every change on one of them', () => {
    const pages = timelinePages(catalogue, history);
    expect(new Set(pages.map(({ params }) => params.id)).size).toBe(catalogue.organisaties.size);
    const own = pages.filter(({ params }) => params.id === 'gemeente-1');
    expect(own.map(({ params }) => params.page)).toEqual([undefined]);
    const items = own.flatMap(({ props }) => timelineItems(teller, props.page.items, 'gemeente-1'));
    expect(new Set(items.map(({ id }) => id)).size).toBe(4);
  });
});

describe('the feed of an organisation', () => {
  it('names no change that is not on the page to which it links', () => {
    if (history.kind === 'niet-beschikbaar') throw new Error('no history in the sample');
    const [part] = history.ofOrganisatie('gemeente-1');
    if (part === undefined) throw new Error('no change in the sample');
    const parts = Array.from({ length: 35 }, (_, index) => ({
      ...part,
      change: { ...part.change, commit: String(index).padStart(40, '0').split('').reverse().join('') },
    }));
    const long = { ...history, ofOrganisatie: (id: string) => (id === 'gemeente-1' ? parts : []) };
    const site = 'https://catalogus.test/';
    const [feed] = [...makeFeeds(catalogue, long, site)].filter(({ path }) => path.includes('gemeente-1/'));
    const named = [...(feed?.text ?? '').matchAll(/geschiedenis\/#([\w-]+)"/g)].map(([, anchor]) => anchor);
    const [first] = timelinePages(catalogue, long);
    const shown = timelineItems(makeTeller(catalogue, long), first?.props.page.items ?? [], 'gemeente-1');
    expect(named).toHaveLength(20);
    expect(named).toEqual(shown.map(({ id }) => id));
  });
});

describe('what changed recently', () => {
  it('tells an import as one of its changes', () => {
    const items = recentItems(history, teller);
    expect(items.map(({ title }) => title)).toEqual([
      'Gemeente G3',
      'Gemeente G2',
      'Gemeente G1',
      'Gemeente G1',
      'Gemeente G1',
      'Veel gegevens tegelijk bijgewerkt',
    ]);
    expect(items[0]?.href).toBe('/organisaties/gemeente-3/geschiedenis/');
    expect(items.at(-1)?.href).toBeUndefined();
  });

  it('is short on the start page, and leads to the rest', () => {
    const items = startItems(history, teller);
    expect(items).toHaveLength(onStart);
    for (const item of items) {
      expect(item.lines).toHaveLength(1);
      expect(item.href).toBe(`/recent/#${item.id}`);
    }
  });
});
