import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FullTextRecord } from '../search/fullText.ts';
import { writeRecords } from './pagefind.ts';

const records: readonly FullTextRecord[] = Array.from({ length: 600 }, (_item, serial) => ({
  kind: 'applicatie',
  id: `proef/applicatie-${serial}`,
  url: `/applicaties/proef/applicatie-${serial}/`,
  title: `Applicatie ${serial}`,
  text: `Applicatie ${serial}. Vergunningen en meldingen behandelen. Woord${serial % 50}.`,
}));

async function write(some: readonly FullTextRecord[]): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'teksten-'));
  await writeRecords(some, folder, '/softwarecatalogus/');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return new Map(
    files
      .map((item): [string, string] => [
        join(item.parentPath, item.name).slice(folder.length + 1),
        readFileSync(join(item.parentPath, item.name), 'base64'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe('the index of running texts', () => {
  it('is the same for the same records, in Dutch only, in bounded numbers of files, without unused boxes', async () => {
    const files = await write(records);
    expect(await write(records)).toEqual(files);
    const entry: { languages: Record<string, { page_count: number }> } = JSON.parse(
      Buffer.from(files.get('pagefind-entry.json') ?? '', 'base64').toString('utf8'),
    );
    expect(Object.keys(entry.languages)).toEqual(['nl']);
    expect(entry.languages.nl?.page_count).toBe(600);
    const names = [...files.keys()];
    expect(names.filter((name) => name.startsWith('fragment')).length).toBeLessThanOrEqual(500);
    expect(names.filter((name) => !name.includes('/') && /\.(js|css)$/.test(name))).toEqual([
      'pagefind-worker.js',
      'pagefind.js',
    ]);
  });

  it('can be empty', async () => {
    expect([...(await write([])).keys()]).toContain('pagefind.js');
  });
});
