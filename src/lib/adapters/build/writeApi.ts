import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apiFolder } from '../../exports/api/apiContext.ts';
import { apiFiles } from '../../exports/api/apiFiles.ts';
import { lastChange } from '../../history/lastChange.ts';
import { siteAddress } from '../configuration.ts';
import type { BuildContext } from './steps.ts';

/** Writes the JSON API into `api/v1/` of the site; gives what to tell about it. One file at a time, synchronously. */
export async function writeApi({
  folder,
  catalogue,
  configuration,
  facts,
  history,
}: BuildContext): Promise<string> {
  const context = {
    catalogue,
    site: siteAddress(configuration),
    changedOn: (file: string) => lastChange(history, file)?.date,
  };
  const state =
    facts.kind === 'git'
      ? { commit: facts.commit, date: facts.date }
      : { commit: undefined, date: undefined };
  const made = new Set<string>();
  let count = 0;
  for (const { path, value } of apiFiles(context, state)) {
    const file = join(folder, apiFolder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, `${JSON.stringify(value)}\n`);
    count += 1;
  }
  return `${count.toLocaleString('nl-NL')} bestanden`;
}
