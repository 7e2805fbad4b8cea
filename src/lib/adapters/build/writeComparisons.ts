import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { oldApplicaties } from '../../catalogue/oldApplicaties.ts';
import { comparedApplicatie } from '../../comparison/comparedApplicatie.ts';
import { gemeenteList } from '../../comparison/gemeenteList.ts';

/**
 * Writes what the pages under `/vergelijken/` read: one small file per application, under its old ids too, so that a
 * kept link goes on working, and the list of gemeenten. Gives what to tell about it.
 */
export async function writeComparisons({
  folder,
  catalogue,
}: {
  readonly folder: string;
  readonly catalogue: Catalogue;
}): Promise<string> {
  const write = async (id: string, text: string) => {
    const path = join(folder, 'applicaties', id, 'vergelijken.json');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  for (const entry of catalogue.applicaties.values()) {
    await write(entry.id, JSON.stringify(comparedApplicatie(catalogue, entry)));
  }
  for (const old of oldApplicaties(catalogue)) {
    const entry = catalogue.applicaties.has(old) ? undefined : catalogue.applicatie(old);
    if (entry !== undefined) await write(old, JSON.stringify(comparedApplicatie(catalogue, entry)));
  }
  const gemeenten = join(folder, 'vergelijken/gemeenten.json');
  await mkdir(dirname(gemeenten), { recursive: true });
  await writeFile(gemeenten, JSON.stringify(gemeenteList(catalogue)));
  return `${catalogue.applicaties.size.toLocaleString('nl-NL')} applicaties`;
}
