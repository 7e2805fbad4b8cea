import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { environmentWithoutGit } from '../../src/lib/adapters/git.ts';
import { readCommits } from '../../src/lib/adapters/history/readCommits.ts';
import { makeRepository } from './makeRepository.ts';
import { nationalHistory } from './nationalHistory.ts';

const files = ['een', 'twee', 'drie'].flatMap((naam) => [
  file(naam, 'gebruik/lev--a', 'applicatie: lev/a\nstatus: in-productie\n'),
  file(naam, 'gebruik/lev--b', 'applicatie: lev/b\nstatus: gepland\n'),
  file(naam, 'koppelingen/a--b', 'van: lev/a\nnaar: lev/b\n'),
  file(naam, 'applicaties/c', 'naam: C\nbeschrijvingKort: Met é in de tekst.\n'),
]);
const organisatie = file('een', 'organisatie', 'naam: Een\n');

function file(id: string, name: string, text: string) {
  return { path: `organisaties/${id}/${name}.yaml`, text };
}

describe('the past of a made-up catalogue', () => {
  test('comes from the seed alone', () => {
    expect(nationalHistory(files, 6, 1)).toEqual(nationalHistory(files, 6, 1));
    expect(nationalHistory(files, 6, 1)).not.toEqual(nationalHistory(files, 6, 2));
  });

  test('ends in the files as they are, each changed once, for one organisation at a time', () => {
    const { atImport, changes, importTime } = nationalHistory(files, 6, 1);
    const changed = changes.flatMap((change) => change.files);
    expect(changes.length).toBeGreaterThan(3);
    expect(new Set(changed.map(({ path }) => path)).size).toBe(changed.length);
    expect([...atImport.keys()].sort()).toEqual(changed.map(({ path }) => path).sort());
    for (const { path, text } of changed) {
      expect(files).toContainEqual({ path, text });
      expect(atImport.get(path)).not.toBe(text);
    }
    for (const change of changes) {
      expect(change.files.every(({ path }) => path.startsWith(`organisaties/${change.organisatie}/`))).toBe(
        true,
      );
    }
    const times = [importTime, ...changes.map(({ time }) => time)];
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  });

  test('stops where there is nothing left to change', () => {
    const { changes } = nationalHistory(files, 100, 1);
    expect(changes.flatMap((change) => change.files).length).toBeLessThanOrEqual(files.length);
  });
});

describe('the repository of a made-up catalogue', async () => {
  const top = await mkdtemp(join(tmpdir(), 'softwarecatalogus-nationaal-'));
  afterAll(() => rm(top, { recursive: true, force: true }));
  const past = nationalHistory(files, 6, 1);

  async function make(name: string): Promise<string> {
    const folder = join(top, name);
    for (const { path, text } of [...files, organisatie]) {
      await mkdir(dirname(join(folder, 'content', path)), { recursive: true });
      await writeFile(join(folder, 'content', path), text);
    }
    await writeFile(join(folder, 'VERZONNEN.md'), 'verzonnen');
    await makeRepository(folder, past);
    return folder;
  }
  const git = (folder: string, ...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, env: environmentWithoutGit(), encoding: 'utf8' }).trim();

  test('has an import and a commit per change, and nothing that is not committed', async () => {
    const folder = await make('een');
    const commits = await readCommits(folder, ['content']);
    expect(commits?.map(({ subject }) => subject)).toEqual([
      ...past.changes.map(({ message }) => message).reverse(),
      'Gegevens van heel Nederland ingelezen',
    ]);
    expect(commits?.[0]?.files.map((one) => one.file).sort()).toEqual(
      past.changes
        .at(-1)
        ?.files.map(({ path }) => `content/${path}`)
        .sort(),
    );
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(git(folder, 'ls-files').split('\n')).toHaveLength(files.length + 1);
  });

  test('is the same every time', async () => {
    const [one, other] = [await make('twee'), await make('drie')];
    expect(git(one, 'rev-parse', 'main')).toBe(git(other, 'rev-parse', 'main'));
  });
});
