import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfiguration } from '../../src/lib/adapters/configuration.ts';

/** The site that `npm run build` made. */
export const folder = 'dist/site';
if (!existsSync(folder)) throw new Error(`${folder} ontbreekt: draai eerst npm run build.`);
export const { pad: base } = await readConfiguration();

/** Paths inside the site, for instance `organisaties/gemeente-utrecht/index.html`. */
export const files: readonly string[] = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) =>
    join(item.parentPath, item.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  )
  .sort();

export const pages: readonly string[] = files.filter((path) => path.endsWith('.html'));

export function read(path: string): Buffer {
  return readFileSync(join(folder, path));
}

/** Parts of a path that name a kind of page below a record, and no record. */
const fixedParts = new Set([
  'aanbod',
  'applicaties',
  'bewerken',
  'gebruik',
  'gemeenten',
  'geschiedenis',
  'koppelingen',
  'landschap',
  'nieuw',
  'provincie',
  'wijzigingen',
]);

/**
 * Pages by kind: those that differ only in the names of records are one kind. `organisaties/gemeente-utrecht/` and
 * `organisaties/centric/` are; their landscapes are another.
 */
export function pagesByKind(paths: readonly string[] = pages): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const path of paths) {
    const parts = path.replace(/(^|\/)index\.html$/, '').split('/');
    const kind = parts
      .map((part, depth) =>
        depth === 0 || fixedParts.has(part) ? part : /^pagina-\d+$/.test(part) ? 'pagina' : '*',
      )
      .join('/');
    const name = isRedirect(path) ? `${kind} (omleiding)` : kind;
    kinds.set(name, [...(kinds.get(name) ?? []), path]);
  }
  return kinds;
}

/** A few pages of each kind: the smallest, the largest, and the fictional one that shows everything. */
export function samplePages(): readonly string[] {
  return [...pagesByKind().values()].flatMap((paths) => {
    const bySize = paths.map((path) => ({ path, size: read(path).length })).sort((a, b) => a.size - b.size);
    const chosen = [bySize.at(0), bySize.at(-1), bySize.find(({ path }) => path.includes('voorbeeld'))];
    return [...new Set(chosen.flatMap((page) => (page === undefined ? [] : [page.path])))];
  });
}

/** Whether a page only leads on to another: a browser leaves it at once. */
export function isRedirect(path: string): boolean {
  return read(path).includes('http-equiv="refresh"');
}

/** Address of a page on the server: `/organisaties/gemeente-utrecht/`. */
export function addressOf(path: string): string {
  return `${base}${path.replace(/(^|\/)index\.html$/, '$1')}`;
}
