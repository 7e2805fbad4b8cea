import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The largest page of a kind on a built site, by its HTML.
 *
 * @param site    folder of the site
 * @param folder  folder inside it, for instance `organisaties`
 * @param depth   how many folders below that, `index.html` counted: 2 for `organisaties/gemeente-x/index.html`
 * @param below   what its path ends with before `index.html`, for instance `landschap/`
 * @returns       path inside the site with a closing slash, `organisaties/gemeente-x/`
 * @throws        Error with a Dutch message when there is none
 */
export function largestPage(site: string, folder: string, depth: number, below = ''): string {
  const pages = readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(`${below}index.html`) && path.split('/').length === depth)
    .map((path) => ({ path, size: statSync(join(site, folder, path)).size }))
    .sort((a, b) => b.size - a.size);
  const [largest] = pages;
  if (largest === undefined) throw new Error(`in ${folder} van de site staat geen pagina om te meten`);
  return `${folder}/${largest.path.replace(/index\.html$/, '')}`;
}
