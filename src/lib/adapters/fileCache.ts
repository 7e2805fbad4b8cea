import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileCache } from '../catalogue/loadCatalogue.ts';
import { meaningOf } from '../catalogue/meaningOf.ts';
import type { FileResult } from '../catalogue/readFile.ts';
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
export function openFileCache(
  folder = '.cache',
  library = fileURLToPath(new URL('../', import.meta.url)),
): KeptFileCache {
  const version = readerVersion(library);
  const file = join(folder, 'controle.json');
  const known = version === undefined ? new Map<string, FileResult>() : readKept(file, version);
  const used = new Set<string>();
  const added = new Map<string, FileResult>();
  return {
    get: (source) => {
      const key = keyOf(source);
      const result = known.get(key);
      if (result !== undefined) used.add(key);
      // Asked again in the same run: a server goes on reading.
      return result ?? added.get(key);
    },
    set: (source, result) => {
      added.set(keyOf(source), result);
    },
    save: async () => {
      if (version === undefined || (added.size === 0 && used.size === known.size)) return;
      const results = [...[...known].filter(([key]) => used.has(key)), ...added];
      await writeKept(folder, file, JSON.stringify({ version, results }));
    },
  };
}

function keyOf(source: SourceFile): string {
  return `${source.blob}:${meaningOf(source)?.kind}:${source.isPrivate}`;
}

function readKept(file: string, version: string): Map<string, FileResult> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    if (kept.version === version) return new Map(kept.results);
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
function readerVersion(library: string): string | undefined {
  const hash = createHash('sha256').update(process.version);
  try {
    for (const folder of readerFolders) {
      const path = join(library, folder);
      const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
      for (const name of names.filter((found) => /(?<!\.test)\.[jt]s$/.test(found)).sort()) {
        hash.update(`${folder}/${name}\0`).update(readFileSync(join(path, name)));
      }
    }
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
