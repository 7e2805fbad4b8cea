import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { writeList } from '../../exports/csv.ts';
import { makeLists } from '../../exports/lists.ts';

/**
 * Writes the lists as CSV into `lijsten/` of the given folder; gives what to tell about it.
 * Takes only what it uses, so that the site and `npm run export` share it.
 */
export async function writeLists({
  folder,
  catalogue,
}: {
  readonly folder: string;
  readonly catalogue: Catalogue;
}): Promise<string> {
  const target = join(folder, 'lijsten');
  await mkdir(target, { recursive: true });
  const lists = makeLists(catalogue);
  for (const list of lists) await writeFile(join(target, `${list.name}.csv`), writeList(list));
  return `${lists.length} CSV-bestanden`;
}
