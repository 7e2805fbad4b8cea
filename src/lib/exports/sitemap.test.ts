import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { makeRobots, makeSitemap } from './sitemap.ts';

const site = 'https://catalogus.test/sc/';
const pages = [
  { url: `${site}`, changed: undefined },
  { url: `${site}a/?x=1&y=<2>`, changed: '2026-01-02T03:04:05Z' },
  { url: `${site}b/`, changed: '2026-02-02T03:04:05Z' },
];

describe('makeSitemap', () => {
  it('names its parts in an index, each with its last change', () => {
    const files = makeSitemap(site, pages, 2);
    expect(files.map(({ name }) => name)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
    for (const { text } of files) expect(XMLValidator.validate(text)).toBe(true);
    const read = (index: number) => new XMLParser().parse(files[index]?.text ?? '');
    expect(read(2).sitemapindex.sitemap).toEqual([
      { loc: `${site}sitemap-1.xml`, lastmod: '2026-01-02T03:04:05Z' },
      { loc: `${site}sitemap-2.xml`, lastmod: '2026-02-02T03:04:05Z' },
    ]);
    expect(read(0).urlset.url).toEqual([{ loc: site }, { loc: pages[1]?.url, lastmod: pages[1]?.changed }]);
  });

  it('keeps to the largest size of a part', () => {
    const many = Array.from({ length: 100_001 }, (_, index) => ({
      url: `${site}${index}/`,
      changed: undefined,
    }));
    const files = makeSitemap(site, many);
    expect(files).toHaveLength(4);
    expect(files.map(({ text }) => text.match(/<url>/g)?.length ?? 0)).toEqual([50_000, 50_000, 1, 0]);
  });

  it('is there for a site without pages', () => {
    expect(makeSitemap(site, []).map(({ name }) => name)).toEqual(['sitemap-1.xml', 'sitemap.xml']);
  });
});

describe('makeRobots', () => {
  it('names the sitemap and keeps robots out of endless combinations, below the folder of the site', () => {
    expect(makeRobots(site)).toBe(
      'User-agent: *\nDisallow: /sc/zoeken/?\nDisallow: /sc/bewerken/*?\n\nSitemap: https://catalogus.test/sc/sitemap.xml\n',
    );
  });
});
