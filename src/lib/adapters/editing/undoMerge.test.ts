/** Taking a merged voorstel back, in a real clone. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mergeSubject } from '../../proposals/changeSet.ts';
import { undoMerge } from './undoMerge.ts';

let folder = '';
const path = 'content/organisaties/gemeente-aa/organisatie.yaml';

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.nl', '-c', 'commit.gpgsign=false'];
  const options = { stdio: 'pipe', maxBuffer: 8 * 1024 * 1024 } as const;
  return execFileSync('git', ['-C', folder, ...identity, ...args], options).toString();
}

function put(text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A catalogue in which the file had this text before a merged voorstel made it `naam: Aa`; gives the merge. */
function mergedOver(text: string): string {
  put(text);
  git('add', '.');
  git('commit', '--quiet', '-m', 'begin');
  git('checkout', '--quiet', '-b', 'voorstel/lokaal/naam');
  put('naam: Aa\n');
  git('commit', '--quiet', '-a', '-m', 'Naam');
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '-m', `${mergeSubject}Naam`, 'voorstel/lokaal/naam');
  return git('rev-parse', 'HEAD').trim();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terugdraaien-'));
  git('init', '--quiet', '--initial-branch=main');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('gives a file of more than 256 KB back whole', async () => {
  const long = `naam: Aa\nomschrijving: ${'é'.repeat(200_000)}\n`;
  const commit = mergedOver(long);
  expect(await undoMerge({ folder, root: 'content' }, commit)).toEqual({
    ok: true,
    branch: 'voorstel/lokaal/naam-terugdraaien',
  });
  expect(git('show', `voorstel/lokaal/naam-terugdraaien:${path}`)).toBe(long);
});

it('a file that cannot be read is no file that goes', async () => {
  const commit = mergedOver('naam: Vroeger\n');
  const blob = git('rev-parse', `${commit}^1:${path}`).trim();
  const stored = join(folder, '.git', 'objects', blob.slice(0, 2), blob.slice(2));
  expect(existsSync(stored)).toBe(true);
  rmSync(stored, { force: true });
  await expect(undoMerge({ folder, root: 'content' }, commit)).rejects.toThrow('missing');
  expect(git('branch', '--list', '*terugdraaien')).toBe('');
});
