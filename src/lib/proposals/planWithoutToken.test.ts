import { describe, expect, it } from 'vitest';
import type { FileChange } from './changeSet.ts';
import { apiOf, type Forge, ownerAndName, restApiOf } from './forge.ts';
import { compareLink } from './forgeLinks.ts';
import { maxAddress, planWithoutToken } from './planWithoutToken.ts';

const forge: Forge = {
  kind: 'github',
  repository: 'https://github.com/eigenaar/catalogus',
  branch: 'main',
  api: 'https://api.github.com',
  mail: '',
};
const path = 'content/organisaties/gemeente-aa/gebruik/soft--zaken.yaml';
const fresh: FileChange = { path, content: 'naam: "A & B" # ééén\n', baseOid: null };
const changed: FileChange = { ...fresh, baseOid: 'a'.repeat(40) };
const plan = (changes: readonly FileChange[], at: Partial<Forge> = {}) =>
  planWithoutToken({ base: 'b'.repeat(40), changes, message: 'x' }, { ...forge, ...at });

describe('planWithoutToken', () => {
  it('puts a new file in the address, so that it arrives to the byte', () => {
    const found = plan([fresh]);
    if (found.kind !== 'nieuw') throw new Error(found.kind);
    const url = new URL(found.url);
    expect(url.origin + url.pathname).toBe('https://github.com/eigenaar/catalogus/new/main');
    expect(url.searchParams.get('filename')).toBe(path);
    expect(url.searchParams.get('value')).toBe(fresh.content);
  });

  it('opens an existing file with the text on the clipboard, and a removal on its own page', () => {
    expect(plan([changed])).toMatchObject({
      kind: 'plakken',
      url: `https://github.com/eigenaar/catalogus/edit/main/${path}`,
      text: fresh.content,
    });
    expect(plan([{ ...changed, content: null }])).toMatchObject({
      kind: 'weghalen',
      url: `https://github.com/eigenaar/catalogus/delete/main/${path}`,
    });
  });

  it('gives a file for what is too long, for several files and without a repository', () => {
    const room = maxAddress - (plan([{ ...fresh, content: '' }]) as { url: string }).url.length;
    expect(plan([{ ...fresh, content: 'a'.repeat(room) }]).kind).toBe('nieuw');
    expect(plan([{ ...fresh, content: 'a'.repeat(room + 1) }])).toEqual({
      kind: 'bestand',
      reason: 'te-lang',
    });
    expect(plan([fresh, { ...fresh, path: `${path}x` }])).toEqual({
      kind: 'bestand',
      reason: 'meer-bestanden',
    });
    expect(plan([fresh], { repository: '' })).toEqual({ kind: 'bestand', reason: 'geen-repository' });
  });

  it('knows the pages of other forges', () => {
    const gitlab = plan([fresh], {
      kind: 'gitlab',
      repository: 'https://gitlab.example/groep/sub/catalogus',
    });
    expect(gitlab).toMatchObject({
      kind: 'plakken',
      url: `https://gitlab.example/groep/sub/catalogus/-/new/main?file_name=${encodeURIComponent(path)}`,
    });
    expect(plan([changed], { kind: 'forgejo', repository: 'https://forge.example/a/b' })).toMatchObject({
      url: `https://forge.example/a/b/_edit/main/${path}`,
    });
  });
});

describe('forge', () => {
  it.each([
    ['github', 'https://github.com/a/b', 'https://api.github.com'],
    ['github', 'https://git.example/a/b', 'https://git.example/api/v3'],
    ['forgejo', 'https://git.example/a/b', 'https://git.example/api/v1'],
    [undefined, 'https://git.example/a/b', 'https://git.example/api/v1'],
    ['gitlab', 'https://git.example/a/b', ''],
    ['github', '', ''],
  ] as const)('a program calls %s at %s: %s', (kind, repository, api) => {
    expect(restApiOf(kind, repository)).toBe(api);
  });

  it('finds owner and name, also below a folder, and the API of its own address', () => {
    expect(ownerAndName('https://github.com/eigenaar/catalogus.git')).toEqual({
      owner: 'eigenaar',
      name: 'catalogus',
    });
    expect(ownerAndName('https://gitlab.example/groep/sub/catalogus')).toEqual({
      owner: 'sub',
      name: 'catalogus',
    });
    expect(ownerAndName('https://github.com/eigenaar')).toBeUndefined();
    expect(apiOf('github', forge.repository)).toBe('https://api.github.com');
    expect(apiOf('github', 'https://git.example/a/b')).toBe('https://git.example/api/v3');
    expect(apiOf('gitlab', 'https://gitlab.example/a/b')).toBe('');
    expect(apiOf('forgejo', 'https://forge.example/a/b')).toBe('');
  });

  it('leads to the page that makes a voorstel of a branch in a copy', () => {
    const head = { owner: 'ik', name: 'catalogus', branch: 'voorstel/ik/zaken' };
    expect(compareLink(forge, head)).toBe(
      'https://github.com/eigenaar/catalogus/compare/main...ik:catalogus:voorstel/ik/zaken?expand=1',
    );
  });
});
