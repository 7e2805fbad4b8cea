/**
 * A publication given only the public root holds nothing of the private one: no text, name, number or count, in
 * whatever a reader can download. Made in the very folders where one with both roots stood before, because what lies
 * around is what leaks.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../src/lib/exports/xlsx.ts';
import { csvRows } from '../../src/lib/imports/csvRows.ts';
import { CanaryMint } from '../support/canaryRecord.ts';
import { findCanaries, type Hit } from '../support/findCanaries.ts';
import { privateTexts, publicTexts, writeRoot } from '../support/twoRoots.ts';
import { makeZip } from '../support/zip.ts';

const top = mkdtempSync(join(tmpdir(), 'twee-wortels-'));
const [open, closed] = [join(top, 'content'), join(top, 'prive', 'content')];
const mint = new CanaryMint();
const canaries = () => mint.canaries.keys();
/** With both roots; kept apart, because the public one is made over it. */
const both = join(top, 'beide');
const out = join(top, 'uit');
const clean = join(top, 'schoon');
/** What the publication with both roots shows. */
let leaked: readonly Hit[] = [];

/** Everything that a workflow publishes: the site, the AMEFF files and the archives. */
function publish(roots: readonly string[], folder: string): void {
  const run = (...args: readonly string[]) =>
    execFileSync(process.execPath, ['scripts/run.mjs', ...args], {
      env: { ...process.env, CATALOGUS_WORTELS: roots.join(':'), GEMMA_BASIS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  run('build', '--uit', join(folder, 'site'));
  run('ameff', '--gzip', '--uit', join(folder, 'ameff'));
  run('publication', '--uit', join(folder, 'publicatie'));
}

/** The spreadsheets that a reader's browser makes of the tables on the site. */
async function writeSheets(folder: string): Promise<void> {
  mkdirSync(join(folder, 'xlsx'));
  for (const path of readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.csv')) continue;
    const read = csvRows(readFileSync(join(folder, 'site', path), 'utf8'), path);
    const [header = [], ...rows] = 'rows' in read ? read.rows : [];
    const bytes = await writeWorkbook([{ name: 'Tabel', header, rows }]);
    writeFileSync(join(folder, 'xlsx', `${path.replaceAll(/[\\/]/g, '-')}.xlsx`), bytes);
  }
}

/** Path → checksum of every file, that a difference in anything is seen: an order, a number, a name. */
function fingerprint(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

beforeAll(async () => {
  writeRoot(open, publicTexts());
  publish([open], clean);
  writeRoot(closed, privateTexts(mint));
  publish([open, closed], out);
  cpSync(out, both, { recursive: true });
  publish([open], out);
  for (const folder of [clean, both, out]) await writeSheets(folder);
  leaked = findCanaries(both, canaries());
}, 900_000);
afterAll(() => rmSync(top, { recursive: true, force: true }));

describe('the control: with both roots the canaries are there', () => {
  test.each([
    ['pages', /\.html$/],
    ['names of pages', /\.html \(naam\)$/],
    ['JSON', /^site\/.*\.json$/],
    ['the decoded search index', /\.pf_fragment!$/],
    ['CSV', /\.csv$/],
    ['the API', /^site\/api\/.*\.json$/],
    ['the sitemap', /^site\/sitemap.*\.xml$/],
    ['XLSX, unzipped', /^xlsx\/.*\.xlsx!xl\/.*\.xml$/],
    ['drawings', /\.svg$/],
    ['AMEFF inside gzip', /^ameff\/.*\.gz!$/],
    ['CSV inside gzip', /^publicatie\/csv\/.*\.csv\.gz!$/],
    ['AMEFF in the publication', /^publicatie\/ameff\/.*\.xml\.gz!$/],
    ['the index of the publication', /^publicatie\/index\.json$/],
    ['names of published files', /^publicatie\/.*\.gz \(naam\)$/],
  ])('%s', (_name, place) => {
    expect(leaked.some((hit) => place.test(hit.place))).toBe(true);
  });

  test('most fields that a page shows are among them', () => {
    const found = new Set(leaked.map(({ canary }) => mint.canaries.get(canary)));
    expect([...found]).toEqual(
      expect.arrayContaining(['organisatie.naam', 'applicatie.naam', 'dienst.naam', 'gebruik.toelichting']),
    );
  });
});

describe('a publication of the public root', () => {
  test('holds no canary of any private field', () => {
    expect(mint.canaries.size).toBeGreaterThan(150);
    expect(
      findCanaries(out, canaries()).map(({ canary, place }) => `${mint.canaries.get(canary)}: ${place}`),
    ).toEqual([]);
  });

  test('is to the byte what it is where the private root never was: no count, order or name differs', () => {
    expect(fingerprint(out)).toEqual(fingerprint(clean));
    expect(Object.keys(fingerprint(out)).length).toBeGreaterThan(100);
  });

  test('is not what it is with both roots', () => {
    expect(fingerprint(out)).not.toEqual(fingerprint(both));
  });
});

test('a leak that is planted on purpose is found, whatever it is packed in', () => {
  const [canary = ''] = canaries();
  const folder = mkdtempSync(join(top, 'lek-'));
  const bytes = new TextEncoder().encode(`naam: ${canary}`);
  const sheet = makeZip([{ name: 'xl/sharedStrings.xml', bytes }]);
  const planted: Readonly<Record<string, Uint8Array>> = {
    'a.html': bytes,
    'b.js.map': new TextEncoder().encode(JSON.stringify({ sourcesContent: [canary.toUpperCase()] })),
    'c.pf_fragment': gzipSync(bytes),
    'd.xlsx': sheet,
    'e.zip': makeZip([{ name: 'f.xlsx', bytes: sheet }]),
    'f.zip': makeZip([{ name: `${canary}.csv`, bytes: new Uint8Array() }]),
    'g.txt': Buffer.from(canary, 'utf16le'),
    [`${canary}.txt`]: new Uint8Array(),
  };
  for (const [name, content] of Object.entries(planted)) writeFileSync(join(folder, name), content);
  const places = findCanaries(folder, [canary]).map(({ place }) => place.replace(canary, '…'));
  expect(places.sort()).toEqual([
    'a.html',
    'b.js.map',
    'c.pf_fragment!',
    'd.xlsx!xl/sharedStrings.xml',
    'e.zip!f.xlsx!xl/sharedStrings.xml',
    'f.zip',
    'f.zip!….csv (naam)',
    'g.txt',
    '….txt (naam)',
  ]);
});
