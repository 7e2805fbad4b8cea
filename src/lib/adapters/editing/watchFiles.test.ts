import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { seededNumbers } from '../../../../tests/support/seeded.ts';
import { readRoots } from '../disk.ts';
import { watchFiles } from './watchFiles.ts';

const watching = vi.hoisted(() => ({ isRefused: false }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    watch: (...args: Parameters<typeof fs.watch>) => {
      if (watching.isRefused) throw new Error('ENOSPC');
      return fs.watch(...args);
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
  watching.isRefused = false;
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
