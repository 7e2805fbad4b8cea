/** One link that leads nowhere. */
export interface BrokenLink {
  readonly page: string;
  readonly link: string;
  readonly why: string;
}

/** What a page offers to others and asks of them. */
interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

/**
 * Links inside the site that lead nowhere: pages, files and fragments. Links to other sites are not followed.
 *
 * @param files  paths inside the site
 * @param read   text of an HTML file
 * @param base   base path of the site with a slash at both ends
 */
export function brokenLinks(
  files: readonly string[],
  read: (path: string) => string,
  base: string,
): readonly BrokenLink[] {
  const known = new Set(files);
  const pages = new Map<string, PageLinks>();
  for (const path of files) if (path.endsWith('.html')) pages.set(path, linksOf(read(path)));
  const broken: BrokenLink[] = [];
  for (const [page, { links }] of pages) {
    for (const link of links) {
      const why = reasonOf(link, page, known, pages, base);
      if (why !== undefined) broken.push({ page, link, why });
    }
  }
  return broken;
}

function linksOf(html: string): PageLinks {
  const attributes = [...html.matchAll(/\s(id|name|href|src|action)="([^"]*)"/g)];
  return {
    ids: new Set(attributes.filter(([, name]) => name === 'id').map(([, , value]) => unescapeHtml(value))),
    links: attributes
      .filter(([, name]) => name === 'href' || name === 'src' || name === 'action')
      .map(([, , value]) => unescapeHtml(value)),
  };
}

function unescapeHtml(text = ''): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}

function reasonOf(
  link: string,
  page: string,
  known: ReadonlySet<string>,
  pages: ReadonlyMap<string, PageLinks>,
  base: string,
): string | undefined {
  const origin = 'http://site.invalid';
  const here = `${origin}${base}${page.replace(/(^|\/)index\.html$/, '$1')}`;
  const url = URL.parse(link, here);
  if (url === null) return 'is geen adres';
  if (url.origin !== origin) return undefined;
  if (!url.pathname.startsWith(base)) return 'gaat buiten het basispad';
  const inside = decodeURIComponent(url.pathname.slice(base.length));
  const target = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (!known.has(target)) return known.has(`${target}/index.html`) ? 'mist de slotstreep' : 'bestaat niet';
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || !target.endsWith('.html') || fragment.startsWith(':~:')) return undefined;
  return pages.get(target)?.ids.has(fragment) === true ? undefined : `heeft geen id '${fragment}'`;
}
