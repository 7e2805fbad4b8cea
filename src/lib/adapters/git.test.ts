import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { labelOfCommit } from '../model/repositoryFacts.ts';
import { environmentWithoutGit, readRepositoryFacts } from './git.ts';
import { readHistory } from './history.ts';

/** A repository with two commits: `a.yaml` of the first, `é b.yaml` of the second. */
function makeRepository(): { readonly folder: string; readonly commits: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'repo-'));
  const git = (date: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...environmentWithoutGit(), GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
    }).trim();
  const first = '2026-01-02T03:04:05+02:00';
  const second = '2026-02-03T04:05:06Z';
  git(first, 'init', '-q', '-b', 'main');
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content', 'a.yaml'), 'a: 1\n');
  git(first, 'add', '-A');
  git(first, 'commit', '-qm', 'First');
  const one = git(first, 'rev-parse', 'HEAD');
  writeFileSync(join(folder, 'content', 'é b.yaml'), 'b: 1\n');
  writeFileSync(join(folder, 'README.md'), 'x\n');
  git(second, 'add', '-A');
  git(second, 'commit', '-qm', 'Second');
  return { folder, commits: [one, git(second, 'rev-parse', 'HEAD')] };
}

const path = process.env.PATH;
afterEach(() => {
  process.env.PATH = path;
});

describe('readRepositoryFacts', () => {
  it('gives the commit, its date in UTC and whether files differ', async () => {
    const { folder, commits } = makeRepository();
    expect(await readRepositoryFacts(folder)).toEqual({
      kind: 'git',
      commit: commits[1],
      date: '2026-02-03T04:05:06Z',
      isDirty: false,
      isShallow: false,
    });
    writeFileSync(join(folder, 'content', 'nieuw.yaml'), '');
    const facts = await readRepositoryFacts(folder);
    expect(facts).toMatchObject({ isDirty: true });
    expect(labelOfCommit(facts)).toBe(`${commits[1]?.slice(0, 8)} + niet vastgelegd`);
  });

  it('reads the commit without a git on this machine', async () => {
    const { folder, commits } = makeRepository();
    process.env.PATH = '';
    expect(await readRepositoryFacts(folder)).toEqual({
      kind: 'git',
      commit: commits[1],
      date: '2026-02-03T04:05:06Z',
      isDirty: undefined,
      isShallow: undefined,
    });
  });

  it('does not take the repository above a ZIP for its own', async () => {
    const { folder } = makeRepository();
    const facts = await readRepositoryFacts(join(folder, 'content'));
    expect(facts).toEqual({ kind: 'geen' });
    expect(labelOfCommit(facts)).toBe('geen Git-gegevens');
  });

  it('says so in a folder without Git', async () => {
    expect(await readRepositoryFacts(mkdtempSync(join(tmpdir(), 'zip-')))).toEqual({ kind: 'geen' });
  });
});

describe('readHistory', () => {
  it('gives the last change of each file below a path', async () => {
    const { folder, commits } = makeRepository();
    const history = await readHistory(folder, ['content']);
    expect(history.kind === 'geschiedenis' && [...history.lastChange]).toEqual([
      ['content/é b.yaml', { commit: commits[1], date: '2026-02-03T04:05:06Z' }],
      ['content/a.yaml', { commit: commits[0], date: '2026-01-02T01:04:05Z' }],
    ]);
  });

  it('stops as soon as it has what was asked', async () => {
    const { folder } = makeRepository();
    const history = await readHistory(folder, ['content'], new Set(['content/é b.yaml']));
    expect(history.kind === 'geschiedenis' && [...history.lastChange.keys()]).toEqual(['content/é b.yaml']);
  });

  it('is not available in a clone without its past', async () => {
    const { folder } = makeRepository();
    const clone = join(mkdtempSync(join(tmpdir(), 'kloon-')), 'kloon');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, clone]);
    expect(await readRepositoryFacts(clone)).toMatchObject({ isShallow: true });
    expect(await readHistory(clone)).toEqual({ kind: 'niet-beschikbaar' });
  });
});
