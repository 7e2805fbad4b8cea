import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type FullTextRecord, fullTextRecords } from '../search/fullText.ts';

/** Folder of the index inside the site; the search page loads `pagefind.js` from it. */
export const fullTextFolder = 'pagefind';

/** Texts of this many records share a file at most; 10,000 files of one record each are slow to publish. */
const maxFragments = 500;

/**
 * Writes the index of running texts, with Dutch stemming, into `pagefind/` of the site's folder.
 *
 * @param outFolder  folder of the site
 * @param base       base path of the site: addresses in the index begin with it
 * @returns          number of records in it
 * @throws           Error with a Dutch message when Pagefind refuses something or its program is missing
 */
export async function writeFullTextIndex(
  catalogue: Catalogue,
  outFolder: string,
  base: string,
): Promise<number> {
  const records = fullTextRecords(catalogue);
  await writeRecords(records, `${outFolder}/${fullTextFolder}`, base);
  return records.length;
}

/** Pagefind's own search boxes, in three kinds, and its word list for unknown languages: half a megabyte unused. */
const unused = /^(pagefind-(?!worker\.)[a-z-]+\.(js|css)|wasm\.unknown\.pagefind)$/;

async function dropUnused(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.filter((name) => unused.test(name)).map((name) => rm(join(folder, name))));
}

/** Writes an index of the given records; an empty one too, so that the page can say "nothing found". */
export async function writeRecords(
  records: readonly FullTextRecord[],
  folder: string,
  base: string,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'nl', maxFragments });
    if (index === undefined) throw new Error(errors.join('; '));
    // One after the other: the order of adding decides how records are numbered.
    for (const { kind, id, url, title, text } of records) {
      const added = await index.addCustomRecord({
        url: `${base.replace(/\/+$/, '')}${url}`,
        content: text,
        language: 'nl',
        meta: { title, soort: kind, id },
      });
      if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('; '));
    await index.deleteIndex();
    await dropUnused(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `De index voor het zoeken in teksten is niet gemaakt: ${reason}. Draai 'npm ci' als het programma Pagefind ontbreekt.`,
    );
  } finally {
    await close();
  }
}
