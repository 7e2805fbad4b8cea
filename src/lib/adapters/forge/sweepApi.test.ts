import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { apiOf, type ForgeKind } from '../../proposals/forge.ts';
import { sweepApi } from './sweepApi.ts';

const folder = mkdtempSync(join(tmpdir(), 'adres-'));
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
git('init', '--quiet');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ask(kind: ForgeKind, repository: string, remote: string, more: object = {}) {
  git('config', 'remote.origin.url', remote);
  const forge = { kind, repository, branch: 'main', api: apiOf(kind, repository), mail: '', ...more };
  return sweepApi(
    { repository, forge },
    { repository: folder, remote: 'origin', isPrivate: 'isPrivate' in more },
  );
}
const own = 'https://git.example/a/b';
const github = 'https://github.com/a/b.git';

test.each([
  ['an own GitHub', 'github', own, github, 'https://git.example/api/v3'],
  ['a Forgejo', 'forgejo', own, github, 'https://git.example/api/v1'],
  ['GitHub itself', 'github', 'https://github.com/a/b', own, 'https://api.github.com'],
  ['GitLab, which has other calls', 'gitlab', own, github, undefined],
  ['nothing: the remote says', 'github', '', 'git@git.example:a/b.git', 'https://git.example/api/v1'],
  ['nothing, and a remote on GitHub', 'github', '', github, 'https://api.github.com'],
  ['nothing, and a remote that is a folder: no guess', 'github', '', '../ver', undefined],
] as const)('the configuration names %s', async (_name, kind, repository, remote, expected) => {
  expect(await ask(kind, repository, remote)).toBe(expected);
});

test('an address that was set goes before what follows from the repository', async () => {
  const api = 'https://api.example';
  expect(await ask('github', own, github, { api })).toBe(api);
  expect(await ask('github', '', github, { api })).toBe(api);
});

test('a private repository on another host has its token sent there, not to the public forge', async () => {
  const elsewhere = 'https://prive.example/a/b';
  const isPrivate = true;
  expect(await ask('github', own, elsewhere, { isPrivate })).toBe('https://prive.example/api/v1');
  expect(await ask('github', own, 'https://git.example/a/prive', { isPrivate })).toBe(
    'https://git.example/api/v3',
  );
});
