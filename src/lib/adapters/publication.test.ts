import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleTexts } from '../../../tests/landscape/sampleLandscape.ts';
import { catalogueOf } from '../../../tests/support/catalogueOf.ts';
import { checkFile } from '../archimate/checkFile.ts';
import { gemmaPartOf } from '../landscape/gemmaPart.ts';
import { makeOwnPart } from '../landscape/ownPart.ts';
import { type PublicationResult, writePublication } from './publication.ts';

const out = mkdtempSync(join(tmpdir(), 'publicatie-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** As in the sample, with a second gemeente that uses something. */
const texts: Readonly<Record<string, string>> = {
  ...sampleTexts,
  'organisaties/gemeente-leeg/gebruik/lev--burger.yaml': 'applicatie: lev/burger\nstatus: in-productie\n',
};
const changed = 'organisaties/gemeente-leeg/gebruik/lev--burger.yaml';

/** The date stands in the name of a file; that of the changed organisation is a day later. */
function publish(now: Readonly<Record<string, string>>, commit: string): Promise<PublicationResult> {
  const catalogue = catalogueOf(now);
  return writePublication({
    catalogue,
    base: makeOwnPart(gemmaPartOf(catalogue.gemma)),
    fingerprint: 'test',
    basis: 'het deel van de catalogus',
    commit,
    datum: '2026-11-24',
    out,
    dateOf: ({ entries }) =>
      entries.some(({ path, value }) => path === changed && JSON.stringify(value).includes('gepland'))
        ? '2026-11-24'
        : '2026-11-23',
  });
}

/** Path → bytes and time of writing: a file that is written again has another time. */
function state(): ReadonlyMap<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return new Map(
    files.map((item) => {
      const path = join(item.parentPath, item.name);
      return [
        path.slice(out.length + 1),
        `${statSync(path, { bigint: true }).mtimeNs} ${readFileSync(path).toString('base64')}`,
      ];
    }),
  );
}

describe('a publication', () => {
  let first: PublicationResult;
  beforeAll(async () => {
    first = await publish(texts, 'a'.repeat(40));
  });

  it('has per organisation compressed AMEFF and CSV, each application as offered, and the whole lists', () => {
    const paths = first.index.bestanden.map(({ pad }) => pad);
    expect(paths).toEqual(
      expect.arrayContaining([
        'ameff/gemeente-a/23-11-2026_Softwarecatalogus_AMEFF_export_Aa_Be.xml.gz',
        'ameff/lev/23-11-2026_Softwarecatalogus_AMEFF_export_Zaken.xml.gz',
        'csv/gebruik.csv.gz',
        'csv/gemeente-a/gemeente-a_gebruik.csv.gz',
        'csv/gemeente-a/gemeente-a_koppelingen.csv.gz',
        'csv/lev/lev_applicaties.csv.gz',
      ]),
    );
    for (const pad of paths.filter((path) => path.endsWith('.xml.gz'))) {
      const { diagnostics } = checkFile(gunzipSync(readFileSync(join(out, pad))), pad);
      expect(diagnostics.filter(({ severity }) => severity === 'fout')).toEqual([]);
    }
    const csv = gunzipSync(readFileSync(join(out, 'csv/gemeente-a/gemeente-a_gebruik.csv.gz'))).toString();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(6);
  });

  it('lists sizes and checksums that are right, for programs and for sha256sum', () => {
    for (const { pad, bytes } of first.index.bestanden) expect(statSync(join(out, pad)).size).toBe(bytes);
    expect(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'))).toEqual(first.index);
    const checked = execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' });
    expect(checked.trimEnd().split('\n')).toHaveLength(first.index.bestanden.length);
  });

  it('keeps name, bytes and even the file of everything but the one organisation that changed', async () => {
    const before = state();
    const next = await publish(
      { ...texts, [changed]: 'applicatie: lev/burger\nstatus: gepland\n' },
      'b'.repeat(40),
    );
    const after = state();
    const touched = [...after.keys()].filter((path) => after.get(path) !== before.get(path));
    expect(touched.sort()).toEqual([
      'SHA256SUMS',
      'ameff/gemeente-leeg/24-11-2026_Softwarecatalogus_AMEFF_export_Leeg.xml.gz',
      'ameff/index.json',
      'csv/gebruik.csv.gz',
      'csv/gemeente-leeg/gemeente-leeg_gebruik.csv.gz',
      // It counts the users of what a supplier offers.
      'csv/leveranciers.csv.gz',
      'index.json',
    ]);
    expect(next.reused).toBe(next.index.bestanden.length - 4);
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([
      'ameff/gemeente-leeg/23-11-2026_Softwarecatalogus_AMEFF_export_Leeg.xml.gz',
    ]);
  });

  it('makes a damaged file again, and takes away what is not in the catalogue', async () => {
    const [damaged = ''] = readdirSync(join(out, 'ameff/gemeente-a'));
    const right = readFileSync(join(out, 'ameff/gemeente-a', damaged));
    writeFileSync(join(out, 'ameff/gemeente-a', damaged), 'x');
    mkdirSync(join(out, 'ameff/geheim'));
    writeFileSync(join(out, 'ameff/geheim/landschap.xml.gz'), 'x');
    writeFileSync(join(out, 'los.txt'), 'x');
    await publish({ ...texts, [changed]: 'applicatie: lev/burger\nstatus: gepland\n' }, 'b'.repeat(40));
    expect(readFileSync(join(out, 'ameff/gemeente-a', damaged)).equals(right)).toBe(true);
    expect(readdirSync(out).sort()).toEqual(['SHA256SUMS', 'ameff', 'csv', 'index.json']);
    expect(readdirSync(join(out, 'ameff'))).not.toContain('geheim');
  });
});
