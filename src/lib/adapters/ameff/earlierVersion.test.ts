import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentRoots, readRoots } from '../disk.ts';
import { openFileCache } from '../fileCache.ts';
import { readRepositoryFacts } from '../git.ts';
import { readEarlierVersion } from './earlierVersion.ts';

const folder = mkdtempSync(join(tmpdir(), 'eerder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [root] = contentRoots('content');
if (root === undefined) throw new Error('no root');
const roots = [{ ...root, folder: join(folder, 'content') }];

function commit(date: string, naam: string): void {
  const path = join(folder, 'content/organisaties/gemeente-a/organisatie.yaml');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `naam: ${naam}\ntype: gemeente\nstatus: actief\ncbsCode: GM0001\n`);
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.nl', ...args], {
      cwd: folder,
      env,
      stdio: 'pipe',
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', naam);
}

async function earlier(among = roots) {
  return readEarlierVersion(folder, await readRepositoryFacts(folder), {
    roots: among,
    present: await readRoots(among),
    cache: openFileCache(join(folder, '.cache')),
  });
}

describe('readEarlierVersion', () => {
  it('takes the start of a young catalogue, then the last version of thirty days before', async () => {
    commit('2026-09-01T12:00:00Z', 'Begin');
    commit('2026-09-10T12:00:00Z', 'Tien');
    const start = await earlier();
    expect(start?.isStart).toBe(true);
    expect(start?.catalogue.organisatie('gemeente-a')?.value.naam).toBe('Begin');
    commit('2026-11-01T12:00:00Z', 'November');
    const found = await earlier();
    expect(found).toMatchObject({ isStart: false, date: '2026-09-10' });
    expect(found?.catalogue.organisatie('gemeente-a')?.value.naam).toBe('Tien');
    expect(found?.names.naar).toMatch(/^01-11-2026 \([0-9a-f]{8}\)$/);
    expect(found?.range).toMatch(/^[0-9a-f]{8}\.\.[0-9a-f]{8}$/);
  });

  it('says what is not committed is the working tree', async () => {
    writeFileSync(join(folder, 'content/los.txt'), 'x');
    expect(await earlier()).toMatchObject({
      names: { naar: 'de werkmap' },
      range: expect.stringMatching(/\.\.$/),
    });
  });

  it('gives nothing where a root has another history: everything would seem new', async () => {
    expect(
      await earlier([
        { ...roots[0], name: '../prive/content', folder: join(folder, 'content'), isPrivate: true },
      ]),
    ).toBeUndefined();
    expect(
      await readEarlierVersion(
        folder,
        { kind: 'geen' },
        { roots, present: [], cache: openFileCache(join(folder, '.cache')) },
      ),
    ).toBeUndefined();
  });
});
