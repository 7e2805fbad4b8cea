import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countPages, discardFolder, prepareFolder, publishFolder, readStamp } from './siteFolder.ts';

const newOut = () => join(mkdtempSync(join(tmpdir(), 'uit-')), 'site');

async function publish(out: string, text: string): Promise<void> {
  const folder = await prepareFolder(out);
  writeFileSync(join(folder, 'index.html'), text);
  await publishFolder(folder, out, { input: text, pages: await countPages(folder) });
}

describe('the folder of the site', () => {
  it('is replaced as a whole and remembers what it was made of', async () => {
    const out = newOut();
    expect(await readStamp(out)).toBeUndefined();
    await publish(out, 'oud');
    writeFileSync(join(out, 'weg.html'), 'staat niet meer in de nieuwe');
    await publish(out, 'nieuw');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('nieuw');
    expect(readdirSync(out)).toEqual(['index.html']);
    expect(await readStamp(out)).toEqual({ input: 'nieuw', pages: 1 });
    expect(readdirSync(join(out, '..')).sort()).toEqual(['.site.json', 'site']);
  });

  it('stays when a build is given up', async () => {
    const out = newOut();
    await publish(out, 'oud');
    const folder = await prepareFolder(out);
    writeFileSync(join(folder, 'index.html'), 'half');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('oud');
    await discardFolder(folder);
    expect(existsSync(folder)).toBe(false);
    expect(await readStamp(out)).toEqual({ input: 'oud', pages: 1 });
  });

  it('does not trust a stamp that is no stamp', async () => {
    const out = newOut();
    await publish(out, 'oud');
    writeFileSync(join(out, '..', '.site.json'), '{"input": 1}');
    expect(await readStamp(out)).toBeUndefined();
  });
});
