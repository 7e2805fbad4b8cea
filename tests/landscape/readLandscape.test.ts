import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArchimateModel } from '../../src/lib/archimate/model.ts';
import { readAmeff } from '../../src/lib/archimate/read.ts';
import type { Catalogue } from '../../src/lib/catalogue/catalogue.ts';
import { reportText } from '../../src/lib/diagnostics/reporters/text.ts';
import { makeBase } from '../../src/lib/landscape/base.ts';
import { exportLandscape, textOfExport } from '../../src/lib/landscape/exportLandscape.ts';
import type { ReadRecord } from '../../src/lib/landscape/readContext.ts';
import { readLandscape } from '../../src/lib/landscape/readLandscape.ts';
import { selectLandscape } from '../../src/lib/landscape/selectLandscape.ts';
import { gebruikName, koppelingName } from '../../src/lib/model/paths.ts';
import { canonicalYaml } from '../../src/lib/yaml/canonical.ts';
import { catalogueOf } from '../support/catalogueOf.ts';
import { sampleCatalogue, sampleTexts } from './sampleLandscape.ts';

const miniFile = 'tests/fixtures/gemma/gemma-mini.xml';
const base = makeBase(modelOf(readFileSync(miniFile, 'utf8')));

function modelOf(text: string): ArchimateModel {
  const { model } = readAmeff(text, 'model.xml');
  if (model === undefined) throw new Error('the model cannot be read');
  return model;
}

function exportOf(catalogue: Catalogue): string {
  const selection = selectLandscape(catalogue, { kind: 'landschap', organisatie: 'gemeente-a' });
  if (selection === undefined) throw new Error('the sample lacks gemeente-a');
  return textOfExport(exportLandscape(selection.data, base, '2026-11-24'));
}

/** The sample without what gemeente-a uses and links. */
const emptied = Object.fromEntries(
  Object.entries(sampleTexts).filter(
    ([path]) => !/^organisaties\/gemeente-a\/(gebruik|koppelingen)\//.test(path),
  ),
);

function read(text: string, catalogue: Catalogue) {
  return readLandscape(modelOf(text), catalogue, 'gemeente-a', (identifier) => ({
    file: 'model.xml',
    line: 1,
    column: 1,
    field: identifier.startsWith('id-test') ? identifier : '',
  }));
}

/** As files are read: in order of path. */
function inOrder(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function asTexts(gebruik: readonly ReadRecord[], koppelingen: readonly ReadRecord[]): Record<string, string> {
  const folder = 'organisaties/gemeente-a';
  const texts: Record<string, string> = {};
  for (const value of gebruik) {
    const path = `${folder}/gebruik/${gebruikName(String(value.applicatie))}.yaml`;
    texts[path] = canonicalYaml('gebruik', path, value);
  }
  for (const value of koppelingen) {
    const path = `${folder}/koppelingen/${koppelingName(String(value.van), String(value.naar ?? value.voorziening))}.yaml`;
    texts[path] = canonicalYaml('koppeling', path, value);
  }
  return texts;
}

describe('reading back what we wrote', () => {
  const first = exportOf(catalogueOf(inOrder(sampleTexts)));
  const found = read(first, catalogueOf(emptied));

  it('recognises everything by Object ID, without a word', () => {
    expect(reportText(found.diagnostics)).toBe('');
    expect(found.gebruik).toHaveLength(4);
    expect(found.koppelingen).toHaveLength(3);
  });

  it('gives the same file again: export, import, export is the identity', () => {
    const again = catalogueOf(inOrder({ ...emptied, ...asTexts(found.gebruik, found.koppelingen) }));
    expect(exportOf(again)).toBe(first);
  });

  it('leaves the usage of a samenwerking to the samenwerking', () => {
    expect(found.gebruik.map(({ applicatie }) => applicatie)).not.toContain('lev/burger');
  });
});

describe('a model that an architect drew', () => {
  const element = (id: string, type: string, naam: string) =>
    `<element identifier="${id}" xsi:type="${type}"><name xml:lang="nl">${naam}</name></element>`;
  const drawn = (elements: string, relationships = '') =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="id-tekening"><name xml:lang="nl">Eigen model</name><elements>${elements}</elements>${relationships === '' ? '' : `<relationships>${relationships}</relationships>`}</model>`;
  const catalogue = sampleCatalogue();

  it('matches by name with a shown score, and takes a Flow as it is drawn', () => {
    const { gebruik, koppelingen, diagnostics } = read(
      drawn(
        element('id-1', 'ApplicationComponent', 'zaken') +
          element('id-2', 'ApplicationComponent', 'Documenten') +
          element('id-3', 'ApplicationComponent', 'Zaakregistratiecomponent'),
        '<relationship identifier="id-4" source="id-1" target="id-2" xsi:type="Flow" /><relationship identifier="id-5" source="id-1" target="id-3" xsi:type="Specialization" />',
      ),
      catalogue,
    );
    expect(koppelingen).toEqual([
      { van: 'lev/zaken', naar: 'lev/documenten', richting: 'heen', status: 'in-productie' },
    ]);
    expect(gebruik).toEqual([{ applicatie: 'lev/zaken', status: 'in-productie' }]);
    expect(reportText(diagnostics)).toBe(
      "model.xml:1:1: waarschuwing: 'zaken' is herkend als lev/zaken (100 % gelijk). Klopt dit niet, haal deze applicatie dan uit het voorstel. [SWC651]\n" +
        "model.xml:1:1: waarschuwing: 'Documenten' is herkend als lev/documenten (100 % gelijk). Klopt dit niet, haal deze applicatie dan uit het voorstel. [SWC651]\n" +
        "model.xml:1:1: waarschuwing: de applicatie 'Zaakregistratiecomponent' staat niet in de catalogus. Meld haar eerst als ontbrekende applicatie en lees het bestand dan nog eens in. [SWC650]\n",
    );
  });

  it('skips a koppeling with an end that nobody knows, and says which', () => {
    const { koppelingen, diagnostics } = read(
      drawn(
        element('id-1', 'ApplicationComponent', 'Zaken') +
          element('id-2', 'ApplicationComponent', 'Zelfbouw'),
        '<relationship identifier="id-4" source="id-1" target="id-2" xsi:type="Flow"><name xml:lang="nl">levert</name></relationship>',
      ),
      catalogue,
    );
    expect(koppelingen).toEqual([]);
    expect(reportText(diagnostics)).toContain(
      "de koppeling 'levert' is overgeslagen: 'Zelfbouw' is geen applicatie of landelijke voorziening die de catalogus kent.",
    );
  });

  it('refuses a word that it does not know, with what may stand there', () => {
    const own = exportOf(catalogue).replaceAll('>In productie<', '>Misschien<');
    expect(reportText(read(own, catalogue).diagnostics)).toContain(
      "fout: 'Misschien' is geen bekende waarde voor Gebruik status. Kies uit: Verwerving, Gepland, In productie, Uit te faseren, Uitgefaseerd. [SWC652]",
    );
  });

  it('says so when there is no landscape in the file', () => {
    expect(reportText(read(readFileSync(miniFile, 'utf8'), catalogue).diagnostics)).toBe(
      'model.xml:1:1: fout: er staat geen enkele applicatie in dit bestand die van uw organisatie kan zijn. Kies een bestand met applicaties als ApplicationComponent, naast of los van de GEMMA. [SWC654]\n',
    );
  });
});
