import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import type { SourceFile } from '../yaml/source.ts';
import { blobId } from './disk.ts';
import { openFileCache } from './fileCache.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function source(text: string, path = 'organisaties/x/organisatie.yaml'): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { root: 'content', isPrivate: false, path, file: `content/${path}`, blob: blobId(bytes), bytes };
}
const text = 'naam: X\ntype: fabriek\nstatus: actief\n';

describe('openFileCache', () => {
  test('gives the same diagnostics warm as cold, at the place of the file at hand', async () => {
    const cold = openFileCache(folder);
    const first = loadCatalogue([source(text)], cold);
    await cold.save();
    const warm = openFileCache(folder);
    expect(warm.get(source(text))).toBeDefined();
    expect(loadCatalogue([source(text)], warm).diagnostics).toEqual(first.diagnostics);
    const elsewhere = loadCatalogue([source(text, 'organisaties/y/organisatie.yaml')], warm).diagnostics;
    expect(elsewhere.map(({ file }) => file)).toEqual(['content/organisaties/y/organisatie.yaml']);
    expect(await readdir(folder)).toEqual(['controle.json']);
  });

  test('knows other bytes, another kind and a private root apart', async () => {
    const cache = openFileCache(folder);
    loadCatalogue([source(text)], cache);
    await cache.save();
    const warm = openFileCache(folder);
    expect(warm.get(source(`${text}# x\n`))).toBeUndefined();
    expect(warm.get(source(text, 'organisaties/x/diensten/y.yaml'))).toBeUndefined();
    expect(warm.get({ ...source(text), isPrivate: true })).toBeUndefined();
  });

  test.each(['', '{', '[]', '{"version":"oud","results":[]}', 'null'])(
    'reads everything again after %j',
    async (damaged) => {
      const cache = openFileCache(folder);
      loadCatalogue([source(text)], cache);
      await cache.save();
      await writeFile(join(folder, 'controle.json'), damaged);
      expect(openFileCache(folder).get(source(text))).toBeUndefined();
    },
  );

  test('forgets what is no longer there, and leaves the file alone when nothing changed', async () => {
    const cache = openFileCache(folder);
    loadCatalogue([source(text), source(`${text}# y\n`, 'organisaties/y/organisatie.yaml')], cache);
    await cache.save();
    const one = openFileCache(folder);
    loadCatalogue([source(text)], one);
    await one.save();
    const kept = await readFile(join(folder, 'controle.json'), 'utf8');
    const again = openFileCache(folder);
    expect(again.get(source(`${text}# y\n`, 'organisaties/y/organisatie.yaml'))).toBeUndefined();
    loadCatalogue([source(text)], again);
    await again.save();
    expect(await readFile(join(folder, 'controle.json'), 'utf8')).toBe(kept);
  });
});
