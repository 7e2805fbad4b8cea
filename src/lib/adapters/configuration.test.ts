import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfiguration } from './configuration.ts';

const folder = mkdtempSync(join(tmpdir(), 'instellingen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const good = {
  site: 'https://catalogus.example',
  pad: '/',
  repository: 'https://github.com/eigenaar/catalogus/',
  tak: 'main',
  gemmaBasis: { release: 'x', url: '', sha256: '' },
};
const read = (more: object) => {
  const file = join(folder, 'catalogus.config.json');
  writeFileSync(file, JSON.stringify({ ...good, ...more }));
  return readConfiguration(file, {});
};

it('a file that is missing or is no JSON is told in Dutch', async () => {
  const file = join(folder, 'stuk.json');
  await expect(readConfiguration(file, {})).rejects.toThrow(`${file} ontbreekt.`);
  writeFileSync(file, '{ "site": ');
  await expect(readConfiguration(file, {})).rejects.toThrow(`${file} is geen geldige JSON (`);
});

describe('where voorstellen go', () => {
  it('follows from the repository', async () => {
    expect((await read({})).forge).toEqual({
      kind: 'github',
      repository: 'https://github.com/eigenaar/catalogus',
      branch: 'main',
      api: 'https://api.github.com',
      mail: '',
    });
    expect((await read({ repository: '' })).forge).toMatchObject({ repository: '', api: '' });
  });

  it('can be said in full', async () => {
    const repository = 'https://forge.example/a/b';
    const voorstellen = { soort: 'forgejo', mail: 'voorstellen@example.nl' };
    expect((await read({ repository, voorstellen })).forge).toMatchObject({
      kind: 'forgejo',
      api: '',
      repository,
    });
    const api = { voorstellen: { api: 'https://git.example/rest/' } };
    expect((await read(api)).forge.api).toBe('https://git.example/rest');
  });

  it.each([
    [{ voorstellen: { soort: 'svn' } }, 'Kies uit: github, gitlab, forgejo.'],
    [{ voorstellen: { mail: 1 } }, "'voorstellen.mail' is geen tekst"],
    [{ repository: 'javascript:alert(1)' }, "'repository' is geen webadres"],
    [{ repository: 'http://github.com/a/b' }, "'repository' is geen webadres"],
    [{ repository: 'https://iemand:geheim@github.com/a/b' }, "'repository' is geen webadres"],
    [{ voorstellen: { api: 'https://api.example/?x=1' } }, "'voorstellen.api' is geen webadres"],
  ])('is refused: %j', async (more, words) => {
    await expect(read(more)).rejects.toThrow(words);
  });
});
