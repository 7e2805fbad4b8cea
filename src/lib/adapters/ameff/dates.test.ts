import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadCatalogue } from '../../catalogue/loadCatalogue.ts';
import { selectLandscape } from '../../landscape/selectLandscape.ts';
import { contentRoots, readRoots } from '../disk.ts';
import { openFileCache } from '../fileCache.ts';
import { readRepositoryFacts } from '../git.ts';
import { readRecordHistory } from '../history/readRecordHistory.ts';
import { dateOfScopes, readChangeDates, readDates } from './dates.ts';

const folder = mkdtempSync(join(tmpdir(), 'datums-'));
const own = 'content/organisaties/gemeente-a/organisatie.yaml';
const hidden = 'prive/organisaties/gemeente-a/gebruik/lev--app.yaml';

function commit(date: string, files: Readonly<Record<string, string>>): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.nl', ...args], {
      cwd: folder,
      env,
      stdio: 'pipe',
    });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'stap');
}

beforeAll(() => {
  commit('2026-09-01T12:00:00Z', {
    [own]: 'naam: Aa\ntype: gemeente\nstatus: actief\ncbsCode: GM0001\n',
    '.gitignore': '.cache/\n',
  });
  commit('2026-10-02T12:00:00Z', { [hidden]: 'applicatie: lev/app\nstatus: in-productie\n' });
  commit('2026-11-03T12:00:00Z', { 'README.md': 'uitleg\n' });
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readAll() {
  const roots = contentRoots('content').map((root) => ({ ...root, folder: join(folder, root.name) }));
  const cache = openFileCache(join(folder, '.cache'));
  const { catalogue } = loadCatalogue(await readRoots(roots), cache);
  const facts = await readRepositoryFacts(folder);
  return { catalogue, facts, history: await readRecordHistory(folder, catalogue, ['content']) };
}

describe('when records were changed', () => {
  it('is the same from the history of a build as from a walk', async () => {
    const { catalogue, facts, history } = await readAll();
    const dates = await readChangeDates(folder, facts, history);
    expect([dates.of(own), dates.of('content/weg.yaml'), dates.fallback]).toEqual([
      '2026-09-01',
      undefined,
      '2026-11-03',
    ]);
    const selection = selectLandscape(catalogue, { kind: 'landschap', organisatie: 'gemeente-a' });
    if (selection === undefined) throw new Error('gemeente A has a landscape');
    expect(dateOfScopes(dates)(selection)).toBe('2026-09-01');
    expect((await readDates(folder, ['content']))(selection)).toBe('2026-09-01');
    // One elsewhere is another repository; the dates of this one stay.
    expect((await readDates(folder, ['content', '../prive/content']))(selection)).toBe('2026-09-01');
  });

  it('is known of private records in the same checkout too', async () => {
    const { facts, history } = await readAll();
    expect((await readChangeDates(folder, facts, history)).of(hidden)).toBeUndefined();
    vi.stubEnv('CATALOGUS_WORTELS', 'content:prive:../elders');
    const dates = await readChangeDates(folder, facts, history);
    expect([dates.of(own), dates.of(hidden)]).toEqual(['2026-09-01', '2026-10-02']);
  });
});
