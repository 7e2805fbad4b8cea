import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { readConfiguration, siteAddress } from '../../src/lib/adapters/configuration.ts';
import { readCommits } from '../../src/lib/adapters/history/readCommits.ts';
import { addressOf, base, files, pages, read } from './site.ts';

const site = siteAddress(await readConfiguration());
const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
const text = (path: string) => read(path).toString('utf8');
const isHidden = (path: string) => text(path).includes('<meta name="robots" content="noindex"');

describe('the sitemap', () => {
  const parts = files.filter((path) => /^sitemap-\d+\.xml$/.test(path));
  const urls: readonly { readonly loc: string; readonly lastmod?: string }[] = parts.flatMap(
    (path) => parser.parse(text(path)).urlset.url,
  );

  it('names every page that may be found, once, and nothing else', () => {
    const expected = pages
      .filter((path) => path.endsWith('index.html') && !isHidden(path))
      .map((path) => `${site}${addressOf(path).slice(base.length)}`);
    expect(urls.map(({ loc }) => loc).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(1000);
    expect(pages.some(isHidden)).toBe(true);
  });

  it('is well-formed, named by robots.txt, and names its parts', () => {
    for (const path of [...parts, 'sitemap.xml']) expect(XMLValidator.validate(text(path))).toBe(true);
    expect(text('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`);
    const named = parser.parse(text('sitemap.xml')).sitemapindex.sitemap;
    expect(named.map(({ loc }: { loc: string }) => loc)).toEqual(parts.map((path) => `${site}${path}`));
  });

  it('has the address that the page itself gives as its own', () => {
    const path = 'organisaties/gemeente-utrecht/index.html';
    const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(text(path)) ?? [];
    expect(urls.map(({ loc }) => loc)).toContain(canonical);
  });
});

describe('pages of records', () => {
  const records = pages.filter((path) =>
    /^(organisaties\/[^/]+|applicaties\/[^/]+\/[^/]+)\/index\.html$/.test(path),
  );

  it('say what they are about to search engines, unless it is fictional', () => {
    const wrong = records.filter((path) => {
      if (isHidden(path) || /^applicaties\/\d+\//.test(path)) return false;
      const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text(path)) ?? [];
      const isFictional = text(path).includes('sc-example');
      if (json === undefined) return !isFictional;
      const { '@type': type } = JSON.parse(json);
      return ![type]
        .flat()
        .includes(path.startsWith('applicaties/') ? 'SoftwareApplication' : 'Organization');
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(records.length).toBeGreaterThan(500);
  });

  it('lead to the same record in the API', () => {
    const path = 'applicaties/voorbeeldsoft/voorbeeld-aanmelden/index.html';
    expect(text(path)).toContain('type="application/json"');
    const record = JSON.parse(text('api/v1/applicaties/voorbeeldsoft/voorbeeld-aanmelden.json'));
    expect(record._links.alternate.href).toBe(`${site}applicaties/voorbeeldsoft/voorbeeld-aanmelden/`);
    expect(record.voorbeeld).toBe(true);
  });
});

describe('the history', () => {
  const feeds = files.filter((path) => path.endsWith('.atom'));

  it('has a feed wherever a page says so, and a page for each feed', () => {
    const fragments = new Set<string>();
    for (const path of feeds) {
      expect(XMLValidator.validate(text(path)), path).toBe(true);
      for (const [, href = ''] of text(path).matchAll(
        /<link rel="alternate" type="text\/html" href="([^"]*)"/g,
      )) {
        fragments.add(href.slice(site.length));
      }
    }
    const dead = [...fragments].filter((target) => {
      const [page = '', fragment] = target.split('#');
      const file = `${page}index.html`;
      return !files.includes(file) || (fragment !== undefined && !text(file).includes(`id="${fragment}"`));
    });
    expect(dead.slice(0, 5)).toEqual([]);
  });

  it('names no e-mail address of an author', async () => {
    const commits = await readCommits(process.cwd(), ['content']);
    const addresses = new Set(commits?.map(({ email }) => email));
    expect(feeds.length > 0).toBe(addresses.size > 0);
    const shown = [...feeds, ...pages.filter((path) => path.includes('/geschiedenis/')), 'recent/index.html'];
    const found = shown.filter((path) => [...addresses].some((address) => text(path).includes(address)));
    expect(found).toEqual([]);
  });
});
