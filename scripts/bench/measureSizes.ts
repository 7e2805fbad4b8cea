import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { limited, type Measurement } from './bench.ts';
import { budgetFaults, budgets, gzipSize } from './budgetFaults.ts';

/** Largest index of names and facets that a phone may fetch before it can search, in bytes (gzip). */
const columnsBound = 400 * 1024;
/** GitHub Pages takes a site of 1 GB. */
const siteBound = 1000;
const shown = 5;

/**
 * How large a built site is: its largest page, everything on every page against the budgets of site.md, the columns of
 * the search, and the whole. A broken budget is a number above 0, with the pages named in the log.
 */
export async function measureSizes(
  site: string,
  log: (text: string) => void,
): Promise<readonly Measurement[]> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(site, join(item.parentPath, item.name)).replaceAll('\\', '/'));
  const known = new Set(files);
  const read = (path: string) => readFileSync(join(site, path));
  const loaded = new Map<string, Buffer | undefined>();
  const load = (address: string) => {
    const path = address.replace(/^\//, '');
    if (!loaded.has(address)) loaded.set(address, known.has(path) ? read(path) : undefined);
    return loaded.get(address);
  };
  let largest = { path: '', size: 0 };
  const faults = files
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => {
      const html = read(path);
      const size = html.length > largest.size ? gzipSize(html) : 0;
      if (size > largest.size) largest = { path, size };
      return budgetFaults(path, html, load);
    });
  for (const fault of faults.slice(0, shown)) log(fault);
  if (faults.length > shown) log(`en nog ${faults.length - shown}`);
  const columns = files.find((path) => path.startsWith('zoekindex/')) ?? '';
  let total = 0;
  const byFolder = new Map<string, number>();
  for (const path of files) {
    const [folder = ''] = path.split('/');
    const { size } = statSync(join(site, path));
    total += size;
    byFolder.set(folder, (byFolder.get(folder) ?? 0) + size);
  }
  const top = [...byFolder].sort(([, a], [, b]) => b - a).slice(0, shown);
  log(`grootste mappen: ${top.map(([name, size]) => `${name} ${(size / 1e6).toFixed(0)} MB`).join(', ')}`);
  return [
    limited(`grootste pagina (gzip): ${largest.path}`, largest.size / 1024, budgets.pageGzip / 1024, 'KB'),
    limited("pagina's boven een budget van site.md", faults.length, 0, 'stuks'),
    limited(
      'kolommen van de zoekpagina (gzip)',
      gzipSync(read(columns)).length / 1024,
      columnsBound / 1024,
      'KB',
    ),
    limited(`de hele site, ${files.length.toLocaleString('nl-NL')} bestanden`, total / 1e6, siteBound, 'MB'),
  ];
}
