import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentRoots, readRoots } from '../adapters/disk.ts';
import { runImport } from '../adapters/runImport.ts';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { gemeentenImport } from './gemeenten.ts';
import { leveranciersImport } from './leveranciers.ts';
import { pakkettenImport } from './pakketten.ts';
import { publiccodeImport } from './publiccode.ts';
import { raadsinformatieImport } from './raadsinformatie.ts';
import { samenwerkingenImport } from './samenwerkingen.ts';
import { voorzieningenImport } from './voorzieningen.ts';

const roots = contentRoots('content');
const { catalogue } = loadCatalogue(await readRoots(roots));
const organisaties = [...catalogue.organisaties.values()].filter(({ value }) => value.voorbeeld !== true);
const ofType = (type: string) => organisaties.filter(({ value }) => value.type === type);
const gebruikUit = (source: string) =>
  [...catalogue.gebruik.values()].filter(({ value }) => value.bron?.naam?.startsWith(source));

/** Counts of the sources of 1-1-2026 and March 2026; later imports may add suppliers and usage, never lose them. */
describe('the imported content', () => {
  it('has every gemeente once', () => {
    const codes = ofType('gemeente').map(({ value }) => value.cbsCode);
    expect(codes).toHaveLength(342);
    expect(new Set(codes).size).toBe(342);
  });

  it('has the facts of every gemeente', () => {
    for (const { value, file } of ofType('gemeente')) {
      const { oin, kvkNummer, provincie, inwoners, website, tooiUri } = value;
      expect([oin?.length, kvkNummer?.length, typeof inwoners], file).toEqual([20, 8, 'number']);
      expect([provincie, website, tooiUri], file).not.toContain(undefined);
    }
  });

  it('has 92 samenwerkingen with participants that exist', () => {
    const found = ofType('samenwerking');
    expect(found).toHaveLength(92);
    for (const { value, file } of found) {
      expect(value.deelnemers?.length, file).toBeGreaterThan(0);
      for (const id of value.deelnemers ?? [])
        expect(catalogue.organisatie(id), `${file}: ${id}`).toBeDefined();
    }
  });

  it('has the usage that public sources name', () => {
    expect(gebruikUit('Open Besluitvorming')).toHaveLength(291);
    expect(gebruikUit('publiccode.yml van')).toHaveLength(48);
  });

  it('has 16 facilities that GEMMA lacks', () => {
    const own = [...catalogue.voorzieningen.values()].filter(({ fromGemma }) => !fromGemma);
    expect(own.length).toBeGreaterThanOrEqual(16);
  });

  it('names a source in every record of a real organisation', () => {
    const real = new Set(organisaties.map(({ id }) => id));
    const without = [
      ...catalogue.organisaties.values(),
      ...catalogue.applicaties.values(),
      ...catalogue.gebruik.values(),
    ]
      .filter(({ organisatie, value }) => real.has(organisatie) && value.bron === undefined)
      .map(({ file }) => file);
    expect(without).toEqual([]);
  });
});

const data = process.env.CATALOGUS_DATA;

describe.skipIf(data === undefined)(
  'the sources themselves (overgeslagen zonder CATALOGUS_DATA=<map met de bronbestanden>)',
  () => {
    const folder = data ?? '';
    const file = (name: string) => join(folder, name);

    it.each([
      [gemeentenImport, 'gemeenten.csv'],
      [leveranciersImport, 'leveranciers.csv'],
      [samenwerkingenImport, 'samenwerkingsverbanden-softwarecatalogus.csv'],
      [pakkettenImport, 'pakketten.csv'],
      [raadsinformatieImport, 'raadsinformatiesystemen.csv'],
      [voorzieningenImport, 'landelijke-voorzieningen.csv'],
    ])('are in the content: $command $1', async (importer, name) => {
      const { output, exitCode } = await runImport(importer, [file(name), '--dry-run'], roots);
      expect(output).toContain('Er is niets geschreven: alles stond er al.');
      expect(exitCode).toBe(0);
    });

    it('are in the content: publiccode, of which three files are refused', async () => {
      const args = [file('publiccode'), '--gebruik', file('publiccode-gebruik.csv'), '--dry-run'];
      const { output, exitCode } = await runImport(publiccodeImport, args, roots);
      expect(output).toContain('Gelezen bestanden: 35, geweigerd: 3. Applicaties: 28. Gebruik: 48.');
      expect(output).toContain('Er is niets geschreven: alles stond er al.');
      expect(exitCode).toBe(1);
    });

    it('give the content again from nothing, in the order of docs/importeren.md', async () => {
      const empty = mkdtempSync(join(tmpdir(), 'import-'));
      const target = contentRoots(join(empty, 'content'));
      mkdirSync(join(empty, 'content'));
      try {
        await runImport(gemeentenImport, [file('gemeenten.csv')], target);
        await runImport(leveranciersImport, [file('leveranciers.csv')], target);
        await runImport(samenwerkingenImport, [file('samenwerkingsverbanden-softwarecatalogus.csv')], target);
        await runImport(pakkettenImport, [file('pakketten.csv')], target);
        await runImport(raadsinformatieImport, [file('raadsinformatiesystemen.csv')], target);
        await runImport(voorzieningenImport, [file('landelijke-voorzieningen.csv')], target);
        await runImport(
          publiccodeImport,
          [file('publiccode'), '--gebruik', file('publiccode-gebruik.csv')],
          target,
        );
        const made = await readRoots(target);
        expect(made).toHaveLength(342 + 339 + 92 + 26 + 296 + 1 + 84 - 1);
        // People may have added to a record since; what the import writes still stands there.
        const committed = new Map(catalogue.entries.map((entry) => [entry.path, entry.value]));
        for (const { path, value } of loadCatalogue(made).catalogue.entries) {
          expect(committed.get(path), path).toMatchObject(value);
        }
      } finally {
        rmSync(empty, { recursive: true });
      }
    });

    it('lend no sentence: no description of a publiccode.yml stands in the content', () => {
      const sentences = readdirSync(file('publiccode')).flatMap((name) =>
        [
          ...readFileSync(join(file('publiccode'), name), 'utf8').matchAll(
            /shortDescription: *['"]?([^'"\n>|]{25,})/g,
          ),
        ].map((match) => (match[1] ?? '').trim()),
      );
      expect(sentences.length).toBeGreaterThan(5);
      const texts = [...catalogue.applicaties.values()].map(({ value }) => JSON.stringify(value)).join('\n');
      expect(sentences.filter((sentence) => texts.includes(sentence))).toEqual([]);
    });
  },
);
