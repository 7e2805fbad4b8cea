import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/catalogueOf.ts';
import { sortDiagnostics } from '../diagnostics/order.ts';
import { reportText } from '../diagnostics/reporters/text.ts';
import { importTexts } from '../diagnostics/texts/imports.ts';
import { gemeentenImport } from './gemeenten.ts';
import type { Importer } from './importer.ts';
import { leveranciersImport } from './leveranciers.ts';
import { pakkettenImport } from './pakketten.ts';
import { planImport } from './planImport.ts';
import { publiccodeImport } from './publiccode.ts';
import { raadsinformatieImport } from './raadsinformatie.ts';
import { samenwerkingenImport } from './samenwerkingen.ts';
import { voorzieningenImport } from './voorzieningen.ts';

const importers: Readonly<Record<string, Importer>> = {
  gemeenten: gemeentenImport,
  leveranciers: leveranciersImport,
  pakketten: pakkettenImport,
  publiccode: publiccodeImport,
  raadsinformatie: raadsinformatieImport,
  samenwerkingen: samenwerkingenImport,
  voorzieningen: voorzieningenImport,
};

const bron =
  'bron:\n  soort: openbare-bron\n  naam: CBS, TOOI en het Register van Overheidsorganisaties\n  peildatum: 2026-01-01\n';
const texts = {
  'organisaties/gemeente-utrecht/organisatie.yaml': `naam: Utrecht\ntype: gemeente\nstatus: actief\ncbsCode: GM0344\nwebsite: https://www.utrecht.nl\n${bron}`,
  'organisaties/gemeente-kapot/organisatie.yaml': 'naam: Kapot\n',
  'organisaties/gemeente-half/organisatie.yaml':
    'naam: Half\ntype: gemeente\nstatus: actief\ncbsCode: GM0009\nwebsite: www.half.nl\n',
  'organisaties/maykin/organisatie.yaml': 'naam: Maykin\ntype: leverancier\nstatus: actief\nswcId: "5"\n',
  'beheer/voorzieningen.yaml': 'voorzieningen:\n  - id: corv\n    naam: CORV\n    soort: knooppunt\n',
};

const folder = 'tests/fixtures/imports';

const gemeentenKop =
  'cbs_code,naam,alias,officiele_naam_tooi,voorkeursnaam_tooi,provincie,oin,kvk,inwoners_roo,website,tooi_uri,peildatum';

/** Everything that an import of this one file says. */
function messagesOf(importer: Importer, path: string, file: string): string {
  const catalogue = catalogueOf(texts);
  const result = importer.read([{ file, text: readFileSync(path, 'utf8') }], catalogue, { update: false });
  const textOf = (name: string) => Object.entries(texts).find(([known]) => known === name)?.[1];
  const plan = planImport(result.records, catalogue, { update: false, textOf });
  return reportText(sortDiagnostics([...result.diagnostics, ...plan.diagnostics]));
}

describe.each(Object.entries(importers))('faults in a source of import:%s', (name, importer) => {
  const files = readdirSync(`${folder}/${name}`);
  const cases = files.filter((file) => !file.endsWith('.txt'));

  it.each(cases)('%s', async (file) => {
    const said = messagesOf(importer, `${folder}/${name}/${file}`, file);
    await expect(said).toMatchFileSnapshot(`../../../${folder}/${name}/${file.replace(/\.\w+$/, '.txt')}`);
    expect(said.trimEnd().split('\n'), 'one fault per fixture').toHaveLength(1);
  });

  it('has a fixture for every expected text', () => {
    const expected = files.filter((file) => file.endsWith('.txt')).sort();
    expect(expected).toEqual(cases.map((file) => file.replace(/\.\w+$/, '.txt')).sort());
  });
});

/** Shown by other tests: bytes that only the adapter sees, and what needs more than one file. */
const shownElsewhere: ReadonlySet<string> = new Set(['notUtf8', 'publiccodeConflict', 'unknownProduct']);

it('shows every message with a fixture', () => {
  const shown = Object.keys(importers)
    .flatMap((name) => readdirSync(`${folder}/${name}`).map((file) => `${folder}/${name}/${file}`))
    .filter((path) => path.endsWith('.txt'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('');
  const missing = Object.entries(importTexts)
    .filter(([key, { code }]) => !shown.includes(`[${code}]`) && !shownElsewhere.has(key))
    .map(([key]) => key);
  expect(missing).toEqual([]);
});

// The schema's own words are tested with the schema; here it matters that they point into the source.
it.each([
  ['GM358,Aalsmeer,,,,,,,,,,', 'cbsCode', 1],
  ['GM0358,Aalsmeer,,,,,1001900675000,,,,,', 'oin', 21],
  ['GM0358,Aalsmeer,,,,,,,,www.aalsmeer.nl,,', 'website', 24],
])('points a fault of the schema at the cell: %s', (row, field, column) => {
  const catalogue = catalogueOf({});
  const { records } = gemeentenImport.read(
    [{ file: 'bron.csv', text: `${gemeentenKop}\n${row}\n` }],
    catalogue,
    {
      update: false,
    },
  );
  const { diagnostics, files } = planImport(records, catalogue, { update: false, textOf: () => undefined });
  expect(files).toEqual([]);
  expect(
    diagnostics.map((found) => ({ ...found, message: '', hint: '', code: found.code.slice(0, 4) })),
  ).toEqual([
    { code: 'SWC2', severity: 'fout', file: 'bron.csv', line: 2, column, field, message: '', hint: '' },
  ]);
});
