import { describe, expect, it } from 'vitest';
import { brokenLinks } from './links.ts';
import { base, files, pages, read } from './site.ts';

describe('the built site', () => {
  it('has pages', () => expect(pages).toContain('index.html'));

  it('has no link that leads nowhere', () => {
    const broken = brokenLinks(files, (path) => read(path).toString('utf8'), base);
    // One line per broken target is enough to mend it.
    const targets = new Map(broken.map(({ page, link, why }) => [`${link} ${why}`, `op ${page}`]));
    expect([...targets].slice(0, 50)).toEqual([]);
  });
});

describe('brokenLinks', () => {
  const site: Readonly<Record<string, string>> = {
    'index.html': '<a href="/c/a/#deel">a</a><a href="https://example.org/x">b</a><img src="/c/a.svg">',
    'a/index.html': '<h2 id="deel">x</h2><a href="../">terug</a><a href="#deel">deel</a>',
    'a.svg': '<svg/>',
  };
  const check = (extra: Readonly<Record<string, string>> = {}) => {
    const all = { ...site, ...extra };
    return brokenLinks(Object.keys(all), (path) => all[path as keyof typeof all] ?? '', '/c/').map(
      ({ why }) => why,
    );
  };

  it('accepts a site without faults', () => expect(check()).toEqual([]));

  it.each([
    ['<a href="/c/b/">x</a>', 'bestaat niet'],
    ['<a href="/c/a">x</a>', 'mist de slotstreep'],
    ['<a href="/a/">x</a>', 'gaat buiten het basispad'],
    ['<a href="/c/a/#weg">x</a>', "heeft geen id 'weg'"],
    ['<img src="b.svg">', 'bestaat niet'],
    ['<form action="/c/zoeken/"></form>', 'bestaat niet'],
  ])('refuses %s', (html, why) => {
    expect(check({ 'fout.html': html })).toEqual([why]);
  });
});
