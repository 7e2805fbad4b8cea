import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFeeds } from '../../history/feeds.ts';
import { siteAddress } from '../configuration.ts';
import type { BuildContext } from './steps.ts';

/** Writes the Atom feeds into the site; gives what to tell about it. */
export async function writeFeeds({
  folder,
  catalogue,
  configuration,
  history,
}: BuildContext): Promise<string> {
  let count = 0;
  for (const { path, text } of makeFeeds(catalogue, history, siteAddress(configuration))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    count += 1;
  }
  return count === 0
    ? 'geen: de geschiedenis is niet beschikbaar'
    : `${count.toLocaleString('nl-NL')} Atom-feeds`;
}
