import { type FSWatcher, lstatSync, readdirSync, type Stats, watch } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { compareText } from '../../diagnostics/order.ts';
import type { SourceFile } from '../../yaml/source.ts';
import { type ContentRoot, readSource } from '../disk.ts';

/** All files of some roots, as they stand on disk now. */
export interface WatchedFiles {
  /** In order of root and path, as `readRoots` gives them. The same array as long as nothing changed. */
  readonly read: () => Promise<readonly SourceFile[]>;
  readonly close: () => void;
}

interface KnownFile {
  readonly source: SourceFile;
  readonly stamp: string;
  /** Written so shortly before it was read that a later change could have the same time. */
  readonly isYoung: boolean;
}

interface KnownFolder {
  readonly files: Map<string, KnownFile>;
  readonly folders: Set<string>;
  watcher: FSWatcher | undefined;
}

/** Clocks of file systems tick no slower than this, in milliseconds, on the disks that people work on. */
const tick = 50;

/**
 * Keeps the files of the roots in memory, and reads only what changed since the last time. Folders tell of changes
 * themselves; where the system will not watch a folder (too many, a network disk), its files are compared by time and
 * size at each reading: 70,000 of them take 0.2 s.
 */
export function watchFiles(roots: readonly ContentRoot[]): WatchedFiles {
  const known = new Map<string, KnownFolder>();
  const dirty = new Set<string>();
  let sources: readonly SourceFile[] | undefined;

  /** Reads a folder anew; one that went away meanwhile is news, any other fault is thrown. */
  function scan(root: ContentRoot, prefix: string): boolean {
    const place = placeOf(root, prefix);
    dirty.delete(place);
    try {
      return scanFolder(root, prefix, place);
    } catch (error) {
      // A root that is missing is a fault of the set-up.
      if (prefix !== '' && isGone(error)) {
        forget(place);
        return true;
      }
      // Half of it was read: the next reading looks at it again, and makes its list anew.
      dirty.add(place);
      sources = undefined;
      throw error;
    }
  }

  function scanFolder(root: ContentRoot, prefix: string, place: string): boolean {
    const folder = open(place);
    let isChanged = false;
    const seen = new Set<string>();
    for (const item of readdirSync(place, { withFileTypes: true })) {
      seen.add(item.name);
      const path = prefix === '' ? item.name : `${prefix}/${item.name}`;
      if (item.isDirectory()) {
        folder.folders.add(item.name);
        if (!known.has(placeOf(root, path))) isChanged = scan(root, path) || isChanged;
      } else isChanged = refresh(root, path, item.name, !item.isFile(), folder) || isChanged;
    }
    for (const name of folder.files.keys()) {
      if (seen.has(name)) continue;
      folder.files.delete(name);
      isChanged = true;
    }
    for (const name of folder.folders) {
      if (seen.has(name) && !folder.files.has(name)) continue;
      folder.folders.delete(name);
      forget(placeOf(root, prefix === '' ? name : `${prefix}/${name}`));
      isChanged = true;
    }
    return isChanged;
  }

  /** Watches anew each time: a folder that was replaced by another of the same name has lost its watcher. */
  function open(place: string): KnownFolder {
    const folder: KnownFolder = known.get(place) ?? {
      files: new Map(),
      folders: new Set(),
      watcher: undefined,
    };
    folder.watcher?.close();
    folder.watcher = listen(place, folder);
    known.set(place, folder);
    return folder;
  }

  function listen(place: string, folder: KnownFolder): FSWatcher | undefined {
    try {
      const watcher = watch(place, { persistent: false }, () => dirty.add(place));
      return watcher.on('error', () => {
        watcher.close();
        if (folder.watcher === watcher) folder.watcher = undefined;
      });
    } catch {
      return undefined;
    }
  }

  function forget(place: string): void {
    for (const [name, { watcher }] of known) {
      if (name !== place && !name.startsWith(`${place}/`)) continue;
      watcher?.close();
      known.delete(name);
      dirty.delete(name);
    }
  }

  return {
    read: async () => {
      // What the system has to tell is told in the next turns of the event loop.
      await nextTurn();
      await nextTurn();
      let isChanged = sources === undefined;
      for (const root of roots) {
        if (!known.has(root.folder)) {
          isChanged = scan(root, '') || isChanged;
          continue;
        }
        for (const [place, { watcher }] of [...known]) {
          if (watcher !== undefined && !dirty.has(place)) continue;
          if (place !== root.folder && !place.startsWith(`${root.folder}/`)) continue;
          // Gone with a folder above it.
          if (!known.has(place)) continue;
          isChanged = scan(root, place.slice(root.folder.length + 1)) || isChanged;
        }
      }
      if (isChanged) sources = listed(roots, known);
      return sources ?? [];
    },
    close: () => {
      for (const { watcher } of known.values()) watcher?.close();
      known.clear();
    },
  };
}

/** Nothing stands there any more, or a file does. Not allowed or a broken disk is not that. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function placeOf(root: ContentRoot, prefix: string): string {
  return prefix === '' ? root.folder : `${root.folder}/${prefix}`;
}

/** Whether the file is another than it was; reads it again then. */
function refresh(
  root: ContentRoot,
  path: string,
  name: string,
  isSpecial: boolean,
  { files }: KnownFolder,
): boolean {
  const now = Date.now();
  const stats = lstatSync(`${root.folder}/${path}`, { throwIfNoEntry: false });
  if (stats === undefined) return files.delete(name);
  const stamp = stampOf(stats);
  const before = files.get(name);
  if (before?.stamp === stamp && !before.isYoung) return false;
  const source = readIfThere(root, path, isSpecial);
  if (source === undefined) return files.delete(name);
  files.set(name, { source, stamp, isYoung: stats.mtimeMs > now - tick });
  return before?.source.blob !== source.blob || before.source.isSpecial !== source.isSpecial;
}

/** Undefined for a file that went between looking and reading. */
function readIfThere(root: ContentRoot, path: string, isSpecial: boolean): SourceFile | undefined {
  try {
    return readSource(root, path, isSpecial);
  } catch (error) {
    if (!isGone(error)) throw error;
    return undefined;
  }
}

function stampOf({ mtimeMs, ctimeMs, size, ino }: Stats): string {
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}

function listed(
  roots: readonly ContentRoot[],
  known: ReadonlyMap<string, KnownFolder>,
): readonly SourceFile[] {
  return roots.flatMap((root) =>
    [...known]
      .filter(([place]) => place === root.folder || place.startsWith(`${root.folder}/`))
      .flatMap(([, { files }]) => [...files.values()].map(({ source }) => source))
      .sort((a, b) => compareText(a.path, b.path)),
  );
}
