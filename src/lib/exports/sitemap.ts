import { escapeXml } from './escapeXml.ts';

/** A page that search engines may find. */
export interface SitemapPage {
  /** Absolute address. */
  readonly url: string;
  /** When what it shows last changed, in UTC; undefined where that is not known. */
  readonly changed: string | undefined;
}

/** A file of the sitemap, with its name below the site. */
export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

/** Most addresses that one file may hold (sitemaps.org). */
export const maxPagesPerFile = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The sitemap: parts and, last, the index that names them (`sitemap.xml`). Same pages, same bytes.
 *
 * @param site  address of the site with its folder, ending in `/`
 */
export function makeSitemap(
  site: string,
  pages: readonly SitemapPage[],
  perFile = maxPagesPerFile,
): readonly SitemapFile[] {
  const parts: { readonly file: SitemapFile; readonly changed: string | undefined }[] = [];
  for (let start = 0; start < Math.max(1, pages.length); start += perFile) {
    const part = pages.slice(start, start + perFile);
    const lines = part.map(({ url, changed }) => item('url', url, changed));
    parts.push({
      file: { name: `sitemap-${parts.length + 1}.xml`, text: xml('urlset', lines) },
      changed: latest(part.map(({ changed }) => changed)),
    });
  }
  const lines = parts.map(({ file, changed }) => item('sitemap', `${site}${file.name}`, changed));
  return [...parts.map(({ file }) => file), { name: 'sitemap.xml', text: xml('sitemapindex', lines) }];
}

/**
 * What robots may do: read everything, except the endless combinations of filters and prefilled forms. It only counts
 * at the top of an origin: a site in a folder has to be named in the robots.txt above it.
 */
export function makeRobots(site: string): string {
  const folder = new URL(site).pathname;
  return [
    'User-agent: *',
    `Disallow: ${folder}zoeken/?`,
    `Disallow: ${folder}bewerken/*?`,
    '',
    `Sitemap: ${site}sitemap.xml`,
    '',
  ].join('\n');
}

/** The last of some moments; undefined when none is known. */
export function latest(moments: readonly (string | undefined)[]): string | undefined {
  return moments.reduce(
    (last, one) => (one !== undefined && (last === undefined || one > last) ? one : last),
    undefined,
  );
}

function item(tag: string, url: string, changed: string | undefined): string {
  const date = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
  return `<${tag}><loc>${escapeXml(url)}</loc>${date}</${tag}>`;
}

function xml(root: string, lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${lines.join('\n')}\n</${root}>\n`;
}
