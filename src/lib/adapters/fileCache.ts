import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileCache } from '../catalogue/loadCatalogue.ts';
import type { FileResult } from '../catalogue/readFile.ts';
import { meaningOfPath } from '../model/paths.ts';
import type { SourceFile } from '../yaml/source.ts';

/** A cache that is kept between runs. */
export interface KeptFileCache extends FileCache {
  /** Writes what this run used, when that differs from what was there. Never throws: a cache is no result. */
  readonly save: () => Promise<void>;
}

/** The parts of the library on which a file's result depends. */
const readerFolders = ['yaml', 'schema', 'diagnostics', 'catalogue', 'model'];

/**
 * Results per file of earlier runs, in `folder`, by Git blob id, kind and root. Belongs to one version of the schemas
 * and of the code that reads and explains: a change of either empties it. A missing or damaged cache is an empty one.
 *
 * @param library  where `src/lib` stands; given by code that was bundled and so no longer stands beside it
 */
export async function openFileCache(
  folder = '.cache',
  library = fileURLToPath(new URL('../', import.meta.url)),
): Promise<KeptFileCache> {
  const version = await readerVersion(library);
  const file = join(folder, 'controle.json');
  const known = version === undefined ? new Map<string, FileResult>() : await readKept(file, version);
  const used = new Map<string, FileResult>();
  let isChanged = false;
  return {
    get: (source) => {
      const key = keyOf(source);
      const result = known.get(key);
      if (result !== undefined) used.set(key, result);
      return result;
    },
    set: (source, result) => {
      isChanged = true;
      used.set(keyOf(source), result);
    },
    save: async () => {
      if (version === undefined || (!isChanged && used.size === known.size)) return;
      await writeKept(folder, file, JSON.stringify({ version, results: [...used] }));
    },
  };
}

function keyOf(source: SourceFile): string {
  return `${source.blob}:${meaningOfPath(source.path)?.kind}:${source.isPrivate}`;
}

async function readKept(file: string, version: string): Promise<Map<string, FileResult>> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === version) {
      if ('results' in kept && Array.isArray(kept.results)) return new Map(kept.results);
    }
  } catch {
    // No cache yet, or a damaged one: everything is read again.
  }
  return new Map();
}

async function writeKept(folder: string, file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/**
 * A hash over the source of everything that makes a result, so that nobody has to remember to raise a number.
 * Undefined where the sources are not there (a bundled build): then nothing is kept.
 */
async function readerVersion(library: string): Promise<string | undefined> {
  const hash = createHash('sha256').update(process.version);
  try {
    for (const folder of readerFolders) {
      const path = join(library, folder);
      const names = (await readdir(path, { recursive: true })).filter((name) =>
        /(?<!\.test)\.[jt]s$/.test(name),
      );
      const texts = await Promise.all(names.sort().map((name) => readFile(join(path, name))));
      names.forEach((name, index) => {
        hash.update(`${folder}/${name}\0`).update(texts[index] ?? '');
      });
    }
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
