import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSiteFiles } from './siteFiles.ts';

let top = '';
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'sitebestanden-'));
});
afterEach(() => rm(top, { recursive: true, force: true }));

const plain = new Set(['identity'] as const);

async function makeSite(name: string, text: string): Promise<void> {
  await mkdir(join(top, name));
  await writeFile(join(top, name, 'index.html'), text);
}

it('waits for the new site that takes the place of the old one', async () => {
  await makeSite('site', 'oud');
  await makeSite('nieuw', 'nieuw');
  const read = openSiteFiles(join(top, 'site'));
  await rename(join(top, 'site'), join(top, 'weg'));
  const asked = read('/', plain);
  await rename(join(top, 'nieuw'), join(top, 'site'));
  const found = await asked;
  expect(found.kind === 'bestand' && new TextDecoder().decode(found.file.bytes)).toBe('nieuw');
});

it('says at once that a site has no such file, and after a while that there is no site', async () => {
  await makeSite('site', 'oud');
  expect(await openSiteFiles(join(top, 'site'))('/weg/', plain)).toEqual({ kind: 'niets' });
  expect(await openSiteFiles(join(top, 'nergens'))('/', plain)).toEqual({ kind: 'niets' });
});
