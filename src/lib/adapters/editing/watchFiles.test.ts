import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { seededNumbers } from '../../../../tests/support/seeded.ts';
import { readRoots } from '../disk.ts';
import { watchFiles } from './watchFiles.ts';

const watching = vi.hoisted(() => ({ isRefused: false, unreadable: '', gone: '' }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    watch: (...args: Parameters<typeof fs.watch>) => {
      if (watching.isRefused) throw new Error('ENOSPC');
      return fs.watch(...args);
    },
    readFileSync: (...args: Parameters<typeof fs.readFileSync>) => {
      const place = String(args[0]);
      if (watching.unreadable !== '' && place.endsWith(watching.unreadable))
        throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
      if (watching.gone !== '' && place.endsWith(watching.gone)) fs.rmSync(place, { force: true });
      return fs.readFileSync(...args);
    },
  };
});

let folder = '';
const roots = () =>
  ['content', 'prive'].map((name, index) => ({ name, folder: join(folder, name), isPrivate: index > 0 }));
const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'volgen-'));
  put('content/a/een.yaml', 'een\n');
  put('content/b/twee.yaml', 'twee\n');
  put('prive/c.yaml', 'drie\n');
});
afterEach(() => {
  Object.assign(watching, { isRefused: false, unreadable: '', gone: '' });
  rmSync(folder, { recursive: true, force: true });
});

it('gives the same array while nothing changed, so that nothing is made anew', async () => {
  const files = watchFiles(roots());
  const first = await files.read();
  expect(first).toEqual(await readRoots(roots()));
  expect(await files.read()).toBe(first);
  put('content/a/een.yaml', 'een!\n');
  const second = await files.read();
  expect(second).not.toBe(first);
  expect(second.find(({ path }) => path === 'b/twee.yaml')).toBe(
    first.find(({ path }) => path === 'b/twee.yaml'),
  );
  files.close();
});

/** One change of a person at work; some replace a file, some a folder. */
function change(below: (limit: number) => number): void {
  const folderName = () => `content/m${below(3)}`;
  const name = (count: number) => `${folderName()}/f${below(count)}.yaml`;
  const steps: readonly (() => void)[] = [
    () => put(name(4), `${below(3)}\n`),
    () => put(name(4).replace('.yaml', '/diep/x.yaml'), `${below(3)}\n`),
    () => rmSync(join(folder, name(4)), { force: true, recursive: true }),
    () => rmSync(join(folder, folderName()), { force: true, recursive: true }),
    () => renameSync(join(folder, name(4)), join(folder, name(9))),
    () => renameSync(join(folder, folderName()), join(folder, folderName())),
    () => symlinkSync('/nergens', join(folder, name(4))),
    () => put('prive/c.yaml', `${below(3)}\n`),
  ];
  try {
    steps[below(steps.length)]?.();
  } catch {
    // A rename of nothing, a file where a folder stands: no change then.
  }
}

it.each([
  ['folders that tell of changes', false],
  ['a system that will not watch', true],
])('reads what a fresh reader reads after any change, with %s', async (_name, isRefused) => {
  watching.isRefused = isRefused;
  const below = seededNumbers(20);
  const files = watchFiles(roots());
  for (let turn = 0; turn < 400; turn += 1) {
    for (let count = below(4); count > 0; count -= 1) change(below);
    expect(await files.read()).toEqual(await readRoots(roots()));
  }
  files.close();
});

it('says so when a root is missing, also the second time', async () => {
  const files = watchFiles([{ name: 'weg', folder: join(folder, 'weg'), isPrivate: false }]);
  await expect(files.read()).rejects.toThrow('ENOENT');
  await expect(files.read()).rejects.toThrow('ENOENT');
  put('weg/a.yaml', 'a\n');
  expect((await files.read()).map(({ path }) => path)).toEqual(['a.yaml']);
});

it.each([
  ['a folder that was known', 'content/b/twee.yaml', 'content/b/vier.yaml'],
  ['a new folder', 'content/nieuw/diep/vijf.yaml', 'content/nieuw/zes.yaml'],
])(
  'a file of %s that may not be read is a fault; nothing is forgotten by it',
  async (_name, broken, other) => {
    const files = watchFiles(roots());
    await files.read();
    put('content/a/een.yaml', 'anders\n');
    put(broken, 'nieuwer dan wat gelezen is\n');
    put(other, 'erbij\n');
    watching.unreadable = broken;
    await expect(files.read()).rejects.toThrow('EACCES');
    await expect(files.read()).rejects.toThrow('EACCES');
    watching.unreadable = '';
    expect(await files.read()).toEqual(await readRoots(roots()));
    files.close();
  },
);

it('a file that goes while its folder is read leaves the rest of the folder', async () => {
  put('content/b/drie.yaml', 'drie\n');
  const files = watchFiles(roots());
  await files.read();
  put('content/b/twee.yaml', 'nog een keer\n');
  put('content/b/drie.yaml', 'nog een keer\n');
  watching.gone = 'b/drie.yaml';
  const read = (await files.read()).map(({ path }) => path);
  expect(read).toEqual(['a/een.yaml', 'b/twee.yaml', 'c.yaml']);
  files.close();
});
