import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentRoots, readRoots } from '../../src/lib/adapters/disk.ts';
import type { Catalogue } from '../../src/lib/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/lib/catalogue/loadCatalogue.ts';
import { checkCatalogue } from '../../src/lib/rules/checkCatalogue.ts';
import { buildSearchIndex } from '../../src/lib/search/buildSearchIndex.ts';
import { facetCountFaults } from '../../src/lib/search/facetCountFaults.ts';
import { sourcesOf } from '../../tests/support/catalogueOf.ts';
import { nationalCatalogue, nationalCounts } from './nationalCatalogue.ts';
import { NotOurFolder, writeNational } from './writeNational.ts';

const shared = (await readRoots(contentRoots('content'))).filter(
  ({ path }) => !path.startsWith('organisaties/'),
);
const { gemma } = loadCatalogue(shared).catalogue;
const made = Object.fromEntries([...nationalCatalogue(gemma, 1)].map(({ path, text }) => [path, text]));
const { catalogue, diagnostics } = checkCatalogue([...sourcesOf(made), ...shared.filter(isGemma)], {
  peildatum: '2026-11-24',
});

function isGemma({ path }: { readonly path: string }): boolean {
  return path.startsWith('gemma/') || path === 'beheer/voorzieningen.yaml';
}

function countsOf({ organisaties, applicaties, gebruik, koppelingen }: Catalogue) {
  return {
    gemeenten: [...organisaties.values()].filter(({ value }) => value.type === 'gemeente').length,
    organisaties: organisaties.size,
    applicaties: applicaties.size,
    gebruik: gebruik.size,
    koppelingen: koppelingen.size,
  };
}

test('the national catalogue has exactly as much of everything as the country, and no fault', () => {
  expect(diagnostics.filter(({ severity }) => severity === 'fout').slice(0, 5)).toEqual([]);
  expect(countsOf(catalogue)).toEqual(nationalCounts);
});

test('the same seed gives the same bytes, another seed others', () => {
  const hash = (seed: number) => {
    const sum = createHash('sha256');
    for (const { path, text } of nationalCatalogue(gemma, 1, seed)) sum.update(path).update(text);
    return sum.digest('hex');
  };
  const first = hash(1);
  expect(hash(1)).toBe(first);
  expect(hash(2)).not.toBe(first);
});

test('a multiple has that many times as much', () => {
  const double = [...nationalCatalogue(gemma, 2)];
  expect(double.filter(({ path }) => path.includes('/applicaties/'))).toHaveLength(
    2 * nationalCounts.applicaties,
  );
  expect(new Set(double.map(({ path }) => path)).size).toBe(double.length);
});

test('no organisation has the name or the code of a real one', async () => {
  const real = loadCatalogue(await readRoots(contentRoots('content'))).catalogue;
  const names = new Set([...real.organisaties.values()].map(({ value }) => value.naam));
  expect([...catalogue.organisaties.values()].filter(({ value }) => names.has(value.naam))).toEqual([]);
  expect([...catalogue.organisaties.keys()].filter((id) => real.organisaties.has(id))).toEqual([]);
});

test('facet counts equal the results for 200 random combinations on the national catalogue', () => {
  const check = facetCountFaults(buildSearchIndex(catalogue), 200);
  expect(check.faults.slice(0, 10)).toEqual([]);
  expect(check.combinations).toBe(200);
  expect(check.withResults).toBeGreaterThan(100);
});

test('a folder with anything else in it is left alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'softwarecatalogus-nationaal-'));
  try {
    await writeFile(join(folder, 'eigen.txt'), 'van mij');
    await expect(writeNational(folder, 1, 1)).rejects.toThrow(NotOurFolder);
    expect(await readdir(folder)).toEqual(['eigen.txt']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
