import { closeSync, openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../diagnostics/order.ts';
import { pageDates } from '../../exports/pageDates.ts';
import { makeRobots, makeSitemap } from '../../exports/sitemap.ts';
import { lastChange } from '../../history/lastChange.ts';
import { siteAddress } from '../configuration.ts';
import type { BuildContext } from './steps.ts';

/** As far as the head of a page has said whether it may be found. */
const headBytes = 2048;

/**
 * Writes `robots.txt` and the sitemap of the pages that stand in the folder, apart from those that ask not to be found
 * (`noindex`): what was built is what is there. Gives what to tell about it.
 */
export async function writeSitemap({
  folder,
  catalogue,
  configuration,
  history,
}: BuildContext): Promise<string> {
  const site = siteAddress(configuration);
  const dates = pageDates(catalogue, (file) => lastChange(history, file)?.date);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(^|[\\/])index\.html$/.test(name) && mayBeFound(join(folder, name)))
    .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort(compareText)
    .map((path) => ({ url: `${site}${path.slice(1)}`, changed: dates.get(path) }));
  for (const { name, text } of makeSitemap(site, pages)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'robots.txt'), makeRobots(site));
  return `${pages.length.toLocaleString('nl-NL')} adressen`;
}

function mayBeFound(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(headBytes);
    const length = readSync(handle, head, 0, headBytes, 0);
    return !/<meta name="robots" content="noindex"/.test(head.toString('utf8', 0, length));
  } finally {
    closeSync(handle);
  }
}
