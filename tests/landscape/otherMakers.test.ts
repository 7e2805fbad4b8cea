/** Landscapes as the present Softwarecatalogus and Archi write them, made by hand: read as they come. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAmeff } from '../../src/lib/archimate/read.ts';
import { reportText } from '../../src/lib/diagnostics/reporters/text.ts';
import { readLandscape } from '../../src/lib/landscape/readLandscape.ts';
import { isoDay, nameWithoutVersion } from '../../src/lib/landscape/readPakketten.ts';
import { catalogueOf } from '../support/catalogueOf.ts';
import { sampleTexts } from './sampleLandscape.ts';

const folder = 'tests/fixtures/ameffImport';
const zaken = 'organisaties/lev/applicaties/zaken.yaml';
/** The package has the id that the present catalogue gave it. */
const catalogue = catalogueOf({
  ...sampleTexts,
  [zaken]: `${sampleTexts[zaken]}swcId: 5c0de000-0000-4000-8000-00000000000a\n`,
});

function read(name: string) {
  const { model, locate } = readAmeff(readFileSync(join(folder, name)), name);
  if (model === undefined) throw new Error(name);
  return readLandscape(model, catalogue, 'gemeente-a', (identifier) => ({
    file: name,
    ...(locate(identifier) ?? { line: 1, column: 1 }),
  }));
}

describe('files of other makers', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.xml')))(
    '%s gives this landscape and report',
    async (name) => {
      const { gebruik, koppelingen, diagnostics } = read(name);
      const found = `${JSON.stringify({ gebruik, koppelingen }, undefined, 2)}\n\n${reportText(diagnostics)}`;
      await expect(found).toMatchFileSnapshot(`../fixtures/ameffImport/${name.replace('.xml', '.txt')}`);
    },
  );

  it('find a package by the id that the present catalogue gave it, and the version that is in use', () => {
    const { gebruik } = read('huidige-catalogus.xml');
    expect(gebruik).toContainEqual({
      applicatie: 'lev/zaken',
      status: 'in-productie',
      datums: { inProductie: '2025-02-01' },
      versie: '4.2',
      referentiecomponenten: ['a97b6545-d5a7-485d-9b13-3ce22db5b9cf'],
    });
  });

  it('may have a byte order mark and the line ends of Windows', () => {
    const text = readFileSync(join(folder, 'huidige-catalogus.xml'), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { model } = readAmeff(text.replace(/\r?\n/g, '\r\n'), 'x.xml');
    const place = () => ({ file: 'x.xml', line: 1, column: 1 });
    expect(model && readLandscape(model, catalogue, 'gemeente-a', place).gebruik).toEqual(
      read('huidige-catalogus.xml').gebruik,
    );
  });

  it('have a model in spite of their faults, which the check names', () => {
    const { diagnostics } = readAmeff(readFileSync(join(folder, 'huidige-catalogus.xml')), 'x.xml');
    expect(diagnostics.filter(({ severity }) => severity === 'fout').length).toBeGreaterThan(0);
    expect(readAmeff(readFileSync(join(folder, 'archi.xml')), 'x.xml').diagnostics).toEqual([]);
  });
});

describe('words of the present catalogue', () => {
  it.each([
    ['31-12-2024', '2024-12-31'],
    ['1-2-25', '2025-02-01'],
    ['2024-12-31T10:00:00Z', '2024-12-31'],
    ['2024-12-31', '2024-12-31'],
    ['binnenkort', 'binnenkort'],
  ])('%s is the day %s', (text, day) => expect(isoDay(text)).toBe(day));

  it.each([
    ['Zaken 4.2', '4.2', 'Zaken'],
    ['Zaken (4.2', '4.2', 'Zaken'],
    ['4.2', '4.2', '4.2'],
    ['Zaken', undefined, 'Zaken'],
  ])('%s without its version %s is %s', (naam, versie, wanted) =>
    expect(nameWithoutVersion(naam, versie)).toBe(wanted),
  );
});
