import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { compareText } from '../diagnostics/order.ts';
import type { SourceFile } from '../yaml/source.ts';

/** A folder with records. The first root is the public one; what follows is private. */
export interface ContentRoot {
  readonly name: string;
  readonly folder: string;
  readonly isPrivate: boolean;
}

/** Files open at the same time: thousands at once end in EMFILE. */
const concurrentReads = 64;

/**
 * The content roots of `CATALOGUS_WORTELS` (`content:../prive/content`), or `content` alone.
 * The first is public, the others are private (architecture §1).
 */
export function contentRoots(
  setting: string | undefined = process.env.CATALOGUS_WORTELS,
): readonly ContentRoot[] {
  const folders = (setting ?? '').split(':').filter((folder) => folder !== '');
  return (folders.length === 0 ? ['content'] : folders).map((folder, index) => ({
    name: folder,
    folder: resolve(folder),
    isPrivate: index > 0,
  }));
}

/** Reads every file of the roots, in order of root and path. Bounded number of open files. Throws when a root is missing. */
export async function readRoots(roots: readonly ContentRoot[]): Promise<readonly SourceFile[]> {
  const sources: SourceFile[] = [];
  for (const root of roots) {
    const found = await readdir(root.folder, { recursive: true, withFileTypes: true });
    const paths = found
      .filter((item) => !item.isDirectory())
      .map((item) => relative(root.folder, resolve(item.parentPath, item.name)).replaceAll('\\', '/'))
      .sort(compareText);
    sources.push(...(await mapBounded(paths, (path) => readSource(root, path))));
  }
  return sources;
}

async function readSource(root: ContentRoot, path: string): Promise<SourceFile> {
  const bytes = await readFile(`${root.folder}/${path}`);
  return {
    root: root.name,
    isPrivate: root.isPrivate,
    path,
    file: `${root.name}/${path}`,
    blob: blobId(bytes),
    bytes,
  };
}

/** The id that Git gives to these bytes: SHA-1 over `blob <length>\0` and the bytes. */
export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

async function mapBounded<In, Out>(items: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const results = new Array<Out>(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next;
      next += 1;
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: concurrentReads }, worker));
  return results;
}
