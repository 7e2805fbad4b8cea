import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCheckedCatalogue } from '../../src/lib/adapters/checkedCatalogue.ts';
import { copyCode, makeRepository } from './makeRepository.ts';
import { type MadeFile, nationalCatalogue } from './nationalCatalogue.ts';
import { nationalHistory } from './nationalHistory.ts';

/** Stands in every folder that this command made, and nowhere else. */
const markerName = 'VERZONNEN.md';
const marker = `# Verzonnen

Alles in deze map is verzonnen om de website mee te meten: geen naam en geen gebruik is echt.
Gemaakt met \`npm run nationaal\`, dat de map ook weer vervangt.
`;

/** The content root in that folder: what `CATALOGUS_WORTELS` must name. */
export function contentOf(folder: string): string {
  return join(folder, 'content');
}

/** Thrown when a folder holds something else: nothing of it has been touched. */
export class NotOurFolder extends Error {}

/**
 * Writes the made-up national catalogue as a content root of its own, with the GEMMA and the facilities of `content/`.
 * With a past, the folder becomes a repository with the software in it: a build in that folder tells the past too.
 *
 * @param folder   is replaced when this command made it; refused when it holds anything else
 * @param changes  so many proposals after the import; without any there is no repository
 * @returns        how many files were written
 * @throws         NotOurFolder
 */
export async function writeNational(
  folder: string,
  multiple: number,
  seed: number,
  changes = 0,
): Promise<number> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error.code === 'ENOTDIR' ? new NotOurFolder(folder) : error;
  });
  if (names.length > 0 && !names.includes(markerName)) throw new NotOurFolder(folder);
  await rm(folder, { recursive: true, force: true });
  const root = contentOf(folder);
  await mkdir(join(root, 'beheer'), { recursive: true });
  await writeFile(join(folder, markerName), marker);
  await cp('content/gemma', join(root, 'gemma'), { recursive: true });
  for (const name of ['voorzieningen.yaml', 'stewards.yaml']) {
    await cp(join('content/beheer', name), join(root, 'beheer', name));
  }
  const { catalogue } = await readCheckedCatalogue();
  const files: MadeFile[] = [];
  let count = 0;
  let batch: Promise<void>[] = [];
  for (const { path, text } of nationalCatalogue(catalogue.gemma, multiple, seed)) {
    const target = join(root, path);
    batch.push(mkdir(dirname(target), { recursive: true }).then(() => writeFile(target, text)));
    count += 1;
    if (changes > 0) files.push({ path, text });
    // Bounded: opening tens of thousands of files at once fails.
    if (batch.length === 64) {
      await Promise.all(batch);
      batch = [];
    }
  }
  await Promise.all(batch);
  if (changes > 0) {
    await makeRepository(folder, nationalHistory(files, changes, seed));
    await copyCode(folder);
  }
  return count;
}
