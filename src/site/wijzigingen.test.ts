import { describe, expect, it } from 'vitest';
import { sampleIds, sampleTexts } from '../../tests/landscape/sampleLandscape.ts';
import { catalogueOf } from '../../tests/support/catalogueOf.ts';
import { importOver, miniText } from '../../tests/support/gemmaRelease.ts';
import { type Earlier, sinceWords, wijzigingenHref, wijzigingenPage } from './wijzigingen.ts';

const usage = 'organisaties/gemeente-a/gebruik/lev--documenten.yaml';
const withViews = importOver({}, miniText).texts;
const texts = {
  ...Object.fromEntries(Object.entries(sampleTexts).filter(([path]) => !path.startsWith('gemma/'))),
  ...withViews,
};
const before = catalogueOf(texts);
const after = catalogueOf({
  ...texts,
  [usage]: 'applicatie: lev/documenten\nstatus: in-productie\n',
  'organisaties/gemeente-a/koppelingen/documenten--diginetwerk.yaml':
    'van: lev/documenten\nvoorziening: diginetwerk\nrichting: heen\nstatus: in-productie\nbasis: maatwerk\n',
});
const earlier: Earlier = {
  catalogue: before,
  names: { van: '25-10-2026 (aaaaaaaa)', naar: '24-11-2026 (bbbbbbbb)' },
  date: '2026-10-25',
  isStart: false,
  range: 'aaaaaaaa..bbbbbbbb',
};

describe('the page about changes in a landscape', () => {
  const page = wijzigingenPage(after, 'gemeente-a', earlier);

  it('says in words what changed, with a link to what still exists', () => {
    expect(page?.lead).toBe(
      'Veranderd sinds 25 oktober 2026: 1 applicatie (1 gewijzigd), 1 koppeling (1 gewijzigd).',
    );
    expect(page?.applicaties).toEqual([
      {
        naam: expect.objectContaining({ text: 'Documenten', href: '/applicaties/lev/documenten/' }),
        soort: { text: 'Gewijzigd', tone: 'warning' },
        wat: [{ text: 'Status: Gepland → In productie' }],
      },
    ]);
    expect(page?.koppelingen[0]?.wat).toEqual([
      { text: 'Koppeling: Documenten ↔ Diginetwerk → Documenten → Diginetwerk' },
      { text: 'Richting: beide kanten → heen' },
    ]);
    expect(page?.drawing?.src).toBe('/organisaties/gemeente-a/verschil-koppelingen.svg');
    expect(page?.command).toBe('npm run ameff -- --verschil aaaaaaaa..bbbbbbbb --organisatie gemeente-a');
  });

  it('leads to the views on which something changed', () => {
    expect(before.gemma.elementen.has(sampleIds.documentregistratie)).toBe(true);
    expect(page?.views.length).toBeGreaterThan(0);
    for (const view of page?.views ?? []) expect(view.href).toContain('organisatie=gemeente-a&verschil=ja');
  });

  it('does not exist where nothing changed, and nothing links to it', () => {
    expect(wijzigingenPage(after, 'sam', earlier)).toBeUndefined();
    expect(wijzigingenHref(after, 'sam', earlier)).toBeUndefined();
    expect(wijzigingenHref(after, 'gemeente-a', earlier)).toBe(
      '/organisaties/gemeente-a/landschap/wijzigingen/',
    );
  });

  it('says so when the catalogue is younger than the period', () => {
    expect(sinceWords({ date: '2026-11-24', isStart: true })).toBe(
      'het begin van deze catalogus (24 november 2026)',
    );
  });
});
