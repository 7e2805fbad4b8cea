import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { at, makePast } from '../../../../tests/support/recordPast.ts';
import { changesPerMonth } from '../../history/changesPerMonth.ts';
import { makeFeeds } from '../../history/feeds.ts';
import { makeTeller } from '../../history/teller.ts';
import { readCommits } from './readCommits.ts';
import { readRecordHistory } from './readRecordHistory.ts';

const repository = makePast();
const { history, catalogue } = await repository.read();
if (history.kind !== 'geschiedenis') throw new Error('the repository has a past');
const teller = makeTeller(catalogue, history);
const tellOf = (id: string) => history.ofOrganisatie(id).map((part) => teller.forOrganisatie(part, id));

describe('the history of records', () => {
  it('tells what changed in words, who did so and why, newest first', () => {
    expect(tellOf('gemeente-1').map(({ who, why, lines }) => ({ who, why, lines }))).toEqual([
      {
        who: 'Gemeente G1',
        why: 'Live, vraag of mail',
        lines: ['Gebruik van applicatie App verandert: status van Gepland naar In productie.'],
      },
      {
        who: 'Gemeente G1',
        why: 'Gemeente G1: gebruik van applicatie App toevoegen',
        lines: ['Gemeente G1 is van plan applicatie App te gaan gebruiken.'],
      },
      {
        who: 'Beheer van de catalogus',
        why: undefined,
        lines: ['Een collega komt erbij, als gebruik-beheerder.'],
      },
      { who: undefined, why: undefined, lines: ['Ingelezen uit ‘CBS’: 1 organisatie toegevoegd.'] },
    ]);
  });

  it('does not say who, where an author is no colleague of what was changed', () => {
    expect(tellOf('gemeente-3')[0]).toMatchObject({ who: undefined, why: 'Andermans naam' });
  });

  it('does not give the words of a change of the software', () => {
    expect(tellOf('gemeente-2')[0]).toMatchObject({
      why: undefined,
      lines: ['De informatie verandert: website wordt https://g2.example/.'],
    });
  });

  it('gives the words of a voorstel only: those of who makes the software are not for readers of a record', async () => {
    const other = makePast();
    const website = (text: string) => ({
      [at('lev/organisatie')]: `naam: Lev\ntype: leverancier\nstatus: actief\nwebsite: ${text}\n`,
    });
    other.commit('developer', 'Set the website of the example', website('https://een.example/'));
    other.git('checkout', '-q', '-b', 'voorstel/dev/website');
    other.commit('developer', 'Nieuwe website', website('https://twee.example/'));
    other.git('checkout', '-q', 'main');
    const identity = ['-c', 'user.name=x', '-c', 'user.email=x@x'];
    other.git(...identity, 'merge', '-q', '--no-ff', '-m', 'Merge', 'voorstel/dev/website');
    const past = await other.read();
    const words = makeTeller(past.catalogue, past.history);
    const parts = past.history.kind === 'geschiedenis' ? past.history.ofOrganisatie('lev') : [];
    expect(parts.slice(0, 2).map((part) => words.forOrganisatie(part, 'lev'))).toMatchObject([
      {
        why: 'Nieuwe website',
        lines: ['De informatie verandert: website van https://een.example/ naar https://twee.example/.'],
      },
      { why: undefined, lines: ['De informatie verandert: website wordt https://een.example/.'] },
    ]);
  });

  it('tells an import as one line', () => {
    const last = history.changes.at(-1);
    expect(last?.isBulk).toBe(true);
    expect(last && teller.whole(last)).toMatchObject({
      lines: [
        'Ingelezen uit ‘CBS’: 71 organisaties en 1 applicatie toegevoegd.',
        'De lijst van functioneel beheerders is aangepast.',
      ],
      more: 0,
    });
  });

  it('passes over a change of form, which is the last change of the file all the same', () => {
    const file = at('gemeente-1/gebruik/lev--app');
    expect(history.ofFile(file)).toHaveLength(2);
    expect(history.lastChange(file)?.date).toBe('2026-01-06T08:00:00Z');
  });

  it('names what is gone by its last name', async () => {
    const other = makePast();
    other.commit('steward', 'Weg', {
      [at('lev/applicaties/app')]: undefined,
      [at('gemeente-1/gebruik/lev--app')]: undefined,
    });
    const past = await other.read();
    const words = makeTeller(past.catalogue, past.history);
    const [part] = past.history.kind === 'geschiedenis' ? past.history.ofOrganisatie('gemeente-1') : [];
    expect(part && words.forOrganisatie(part, 'gemeente-1').lines).toEqual([
      'Gebruik van applicatie App wordt verwijderd.',
    ]);
  });

  it('counts per month, with the months in which nothing happened', () => {
    expect(changesPerMonth(history.changes)).toEqual([
      { maand: '2026-01', wijzigingen: 3, records: 3, ingelezen: 72 },
      { maand: '2026-02', wijzigingen: 2, records: 2, ingelezen: 0 },
    ]);
    expect(changesPerMonth([])).toEqual([]);
    const year = history.changes.slice(0, 1).flatMap((change) => [
      { ...change, date: '2025-11-30T23:00:00Z' },
      { ...change, date: '2026-02-01T00:00:00Z' },
    ]);
    expect(changesPerMonth(year).map(({ maand, records }) => [maand, records])).toEqual([
      ['2025-11', 1],
      ['2025-12', 0],
      ['2026-01', 0],
      ['2026-02', 1],
    ]);
  });

  it('is the same from its cache, also from a damaged one', async () => {
    const cache = join(repository.folder, '.cache', 'geschiedenis-records.json');
    expect(existsSync(cache)).toBe(true);
    const again = async () => {
      const read = await repository.read();
      if (read.history.kind !== 'geschiedenis') return [];
      const words = makeTeller(read.catalogue, read.history);
      return read.history.changes.map((change) => words.whole(change));
    };
    const first = history.changes.map((change) => teller.whole(change));
    const kept = readFileSync(cache, 'utf8');
    expect(await again()).toEqual(first);
    writeFileSync(cache, kept.slice(0, 40));
    expect(await again()).toEqual(first);
    expect(readFileSync(cache, 'utf8').length).toBe(kept.length);
  });

  it('gives no commit the author of a merge that changed no record', async () => {
    const other = makePast();
    other.commit('developer', 'Eigen woorden', { [at('lev/applicaties/app')]: undefined });
    other.git('checkout', '-q', '-b', 'software');
    other.commit('jansen', 'Alleen software', { 'src/b.ts': 'export {};\n' });
    other.git('checkout', '-q', 'main');
    other.git(
      '-c',
      'user.name=x',
      '-c',
      'user.email=x@x',
      'merge',
      '-q',
      '--no-ff',
      '-m',
      'Merge',
      'software',
    );
    const [last] = (await readCommits(other.folder, ['content'])) ?? [];
    expect(last).toMatchObject({ subject: 'Eigen woorden', email: 'dev.eloper@thuis.example' });
  });

  it('walks only what is new, and all of it when history was rewritten', async () => {
    const other = makePast();
    const commits = async () => {
      const kept = await readCommits(other.folder, ['content'], join(other.folder, '.cache', 'commits.json'));
      expect(kept).toEqual(await readCommits(other.folder, ['content']));
      return kept?.map(({ subject }) => subject);
    };
    const before = await commits();
    other.commit('stranger', 'Alleen software', { 'src/b.ts': 'export {};\n' });
    expect(await commits()).toEqual(before);
    other.commit('stranger', 'Nieuw', { [at('lev/applicaties/app')]: undefined });
    expect(await commits()).toEqual(['Nieuw', ...(before ?? [])]);
    other.git('reset', '-q', '--hard', 'HEAD~4');
    other.commit('stranger', 'Anders', { [at('lev/applicaties/app')]: undefined });
    expect(await commits()).toEqual(['Anders', ...(before ?? []).slice(2)]);
  });

  it('is not available in a clone without its past, and without a repository', async () => {
    const clone = join(mkdtempSync(join(tmpdir(), 'kloon-')), 'kloon');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.folder}`, clone]);
    const zip = mkdtempSync(join(tmpdir(), 'zip-'));
    for (const folder of [clone, zip]) {
      const past = await readRecordHistory(folder, catalogue, ['content']);
      expect(past).toEqual({ kind: 'niet-beschikbaar' });
      expect([...makeFeeds(catalogue, past, 'https://catalogus.test/')]).toEqual([]);
    }
    expect(await readRecordHistory(repository.folder, catalogue, ['/elders'])).toEqual({
      kind: 'niet-beschikbaar',
    });
  });
});

describe('the feeds', () => {
  const feeds = [...makeFeeds(catalogue, history, 'https://catalogus.test/sc/')];
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });

  it('are well-formed Atom with all that it demands', () => {
    expect(feeds.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['recent.atom', 'organisaties/gemeente-1/geschiedenis.atom']),
    );
    for (const { path, text } of feeds) {
      expect(XMLValidator.validate(text), path).toBe(true);
      const { feed } = parser.parse(text);
      const self = feed.link.find((one: Record<string, string>) => one['@_rel'] === 'self');
      expect(self['@_href']).toBe(`https://catalogus.test/sc/${path}`);
      expect(feed.author.name).toBe('Softwarecatalogus');
      expect(feed.entry.length).toBeGreaterThan(0);
      const moments = feed.entry.map((entry: { updated: string }) => entry.updated);
      expect(moments).toEqual([...moments].sort().reverse());
      for (const { id, title, updated } of [feed, ...feed.entry]) {
        expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
        expect(String(title)).not.toBe('');
        expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      }
    }
  });

  it('keep their ids when the site moves, and have none twice', () => {
    const ids = (site: string) =>
      [...makeFeeds(catalogue, history, site)].flatMap(
        ({ text }) => text.match(/urn:uuid:[0-9a-f-]+/g) ?? [],
      );
    expect(ids('https://elders.test/')).toEqual(ids('https://catalogus.test/sc/'));
    expect(new Set(ids('https://elders.test/')).size).toBe(ids('https://elders.test/').length);
  });

  it('hold no person and no account: not in feeds, not in what pages tell', () => {
    const told = JSON.stringify(history.changes.map((change) => teller.whole(change)));
    const text = [
      ...feeds.map((feed) => feed.text),
      told,
      JSON.stringify([...catalogue.organisaties.keys()].map(tellOf)),
    ].join('\n');
    expect(repository.git('log', '--format=%an %ae')).toMatch(/Jan Jansen.*jjansen/);
    for (const word of [
      'Jansen',
      'jjansen',
      'Sanne',
      'ssteward',
      'Eloper',
      'eloper',
      'Vogel',
      'vogel',
      '9001',
      '9009',
      'noreply',
      '@gemeente',
      '@thuis',
    ]) {
      expect(text, word).not.toContain(word);
    }
    expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.[a-z]/);
  });
});
