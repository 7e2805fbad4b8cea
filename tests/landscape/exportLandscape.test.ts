import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkConformance } from '../../src/lib/archimate/conformance.ts';
import { drawDiagram, drawnModelOf } from '../../src/lib/archimate/draw/drawDiagram.ts';
import { nameOf } from '../../src/lib/archimate/model.ts';
import { propertyValue } from '../../src/lib/archimate/properties.ts';
import { readAmeff } from '../../src/lib/archimate/read.ts';
import { writeAmeff } from '../../src/lib/archimate/write.ts';
import { type Base, makeBase } from '../../src/lib/landscape/base.ts';
import { exportLandscape, modelOfExport, textOfExport } from '../../src/lib/landscape/exportLandscape.ts';
import { makeOwnPart } from '../../src/lib/landscape/ownPart.ts';
import type { Scope } from '../../src/lib/landscape/scope.ts';
import { selectLandscape } from '../../src/lib/landscape/selectLandscape.ts';
import { xsdErrors } from '../ameff/xsd.ts';
import { sampleCatalogue, sampleIds } from './sampleLandscape.ts';

const catalogue = sampleCatalogue();
const miniFile = 'tests/fixtures/gemma/gemma-mini.xml';
const mini = baseOfFile(miniFile);
const own = makeOwnPart({
  release: 'test',
  elementen: [...catalogue.gemma.elementen.values()],
  relaties: catalogue.gemma.relaties,
  views: [...catalogue.gemma.views.values()],
});
const gemeente: Scope = { kind: 'landschap', organisatie: 'gemeente-a' };
const scopes: Readonly<Record<string, Scope>> = {
  landschap: gemeente,
  'landschap-leeg': { kind: 'landschap', organisatie: 'gemeente-leeg' },
  'landschap-samenwerking': { kind: 'landschap', organisatie: 'sam' },
  'landschap-selectie': { ...gemeente, filter: { applicaties: ['lev/zaken'] } },
  gebruik: { kind: 'gebruik', organisatie: 'gemeente-a', applicatie: 'lev/zaken' },
  aanbod: { kind: 'aanbod', applicatie: 'lev/zaken' },
  koppelingen: { kind: 'koppelingen', organisatie: 'gemeente-a' },
  'landschap-leverancier': { kind: 'landschap', organisatie: 'lev' },
};

function baseOfFile(file: string): Base {
  const { model } = readAmeff(readFileSync(file), file);
  if (model === undefined) throw new Error(`${file} cannot be read`);
  return makeBase(model);
}

function make(scope: Scope, base: Base = mini) {
  const selection = selectLandscape(catalogue, scope);
  if (selection === undefined) throw new Error('the sample lacks this scope');
  return exportLandscape(selection.data, base, '2026-11-24');
}

const model = modelOfExport(make(gemeente));
const named = (naam: string) => model.elements.find((element) => nameOf(element) === naam);
const relationsOf = (naam: string) =>
  model.relationships
    .filter(({ source }) => source === named(naam)?.identifier)
    .map((relation) => `${relation.type} ${nameOf(relation)}`)
    .sort();

describe.each(Object.entries(scopes))('export of %s', (name, scope) => {
  it.each([
    ['a GEMMA release', mini],
    ["the catalogue's own part", own],
  ])('on %s passes our conformance check', (_label, base) => {
    const faults = checkConformance(modelOfExport(make(scope, base)), { file: name });
    expect(faults.filter(({ severity }) => severity === 'fout')).toEqual([]);
  });

  it('can be read back as the same model', () => {
    const made = make(scope);
    const { model: read, diagnostics } = readAmeff(textOfExport(made), name);
    expect(diagnostics).toEqual([]);
    expect(read && writeAmeff(read)).toBe(textOfExport(made));
  });

  it('is the same to the byte each time', () => {
    expect(textOfExport(make(scope, baseOfFile(miniFile)))).toBe(textOfExport(make(scope)));
  });
});

describe('golden files', () => {
  it.each(Object.keys(scopes))('%s on the own part', async (name) => {
    const scope = scopes[name];
    if (scope === undefined) throw new Error(name);
    await expect(textOfExport(make(scope, own))).toMatchFileSnapshot(`../golden/ameff/${name}.xml`);
  });
});

describe('every scope on both bases', () => {
  it('keeps its bytes: size and SHA-256 of each file', async () => {
    const lines = Object.entries(scopes).flatMap(([name, scope]) =>
      [mini, own].map((base) => {
        const bytes = Buffer.from(textOfExport(make(scope, base)));
        const sum = createHash('sha256').update(bytes).digest('hex');
        return `${sum} ${String(bytes.length).padStart(7)} ${name} op ${base === own ? 'het eigen deel' : 'een GEMMA-release'}\n`;
      }),
    );
    await expect(lines.join('')).toMatchFileSnapshot('../golden/ameff/matrix.txt');
  });
});

const xsd = process.env.AMEFF_XSD ?? '';
const whyNot = xsd ? '' : ' (overgeslagen: AMEFF_XSD noemt geen archimate3_Diagram.xsd)';

describe.skipIf(!xsd)(`the Open Group's XSD${whyNot}`, { timeout: 60_000 }, () => {
  it('accepts every scope on both bases, and refuses one with a fault', async () => {
    const files = Object.entries(scopes).flatMap(([name, scope]) =>
      [mini, own].map((base) => ({
        fileName: `${name}-${base === own ? 'deel' : 'release'}.xml`,
        contents: textOfExport(make(scope, base)),
      })),
    );
    const broken = (files[0]?.contents ?? '').replace(
      'xsi:type="Specialization"',
      'xsi:type="Specialisation"',
    );
    const refused = await xsdErrors(xsd, [...files, { fileName: 'fout.xml', contents: broken }]);
    expect([...refused.keys()]).toEqual(['fout.xml']);
  });
});

const release = process.env.GEMMA_BASIS ?? '';
const noRelease = release ? '' : ' (overgeslagen: GEMMA_BASIS noemt geen GEMMA-release)';

describe.skipIf(!release)(`a complete GEMMA release${noRelease}`, { timeout: 120_000 }, () => {
  const scopesOnBase = Object.keys(scopes).filter((name) => name.startsWith('landschap'));

  it.each(scopesOnBase)('under %s passes our conformance check and the XSD', async (name) => {
    const scope = scopes[name];
    if (scope === undefined) throw new Error(name);
    const made = make(scope, baseOfRelease());
    const faults = checkConformance(modelOfExport(made), { file: name });
    expect(faults.filter(({ severity }) => severity === 'fout')).toEqual([]);
    if (xsd === '') return;
    const contents = textOfExport(made);
    expect([...(await xsdErrors(xsd, [{ fileName: `${name}.xml`, contents }]))]).toEqual([]);
  });
});

let wholeRelease: Base | undefined;
function baseOfRelease(): Base {
  wholeRelease ??= baseOfFile(release);
  return wholeRelease;
}

describe('golden files of a plotted landscape', () => {
  const made = make(gemeente, mini);

  it('on a GEMMA release', async () => {
    await expect(textOfExport(made)).toMatchFileSnapshot('../golden/ameff/landschap-op-release.xml');
  });

  it('as the picture that was looked at', async () => {
    const [view] = made.addition.views;
    if (view === undefined) throw new Error('no view');
    const drawn = drawDiagram(view, drawnModelOf(modelOfExport(made)), { title: nameOf(view) });
    await expect(drawn).toMatchFileSnapshot('../golden/svg/geplot.svg');
  });
});

describe('the landscape of a gemeente', () => {
  it('leaves every element of the base as it is', () => {
    expect(model.elements.slice(0, mini.model.elements.length)).toEqual(mini.model.elements);
    expect(model.views.slice(0, mini.model.views.length)).toEqual(mini.model.views);
  });

  it('says what is used for what, and falls back on what the supplier says', () => {
    expect(relationsOf('Zaken')).toContain('Specialization wordt gebruikt voor');
    expect(relationsOf('Documenten')).toContain('Specialization is geschikt voor');
    expect(relationsOf('Aa & Bé')).toHaveLength(4);
    expect(new Set(relationsOf('Aa & Bé'))).toEqual(new Set(['Association is afnemer van']));
    expect(relationsOf('Sam')).toEqual(['Aggregation heeft deelnemers', 'Association is afnemer van']);
  });

  it('turns a koppeling to the left around and keeps its direction as a property', () => {
    const flow = model.relationships.find((relation) => nameOf(relation) === 'Zaken ← Documenten');
    expect(flow?.source).toBe(named('Documenten')?.identifier);
    expect(flow?.target).toBe(named('Zaken')?.identifier);
    expect(flow && propertyValue(flow, 'Richting', model)).toBe('right_to_left');
    const fromFlow = model.relationships.filter(({ source }) => source === flow?.identifier);
    expect(fromFlow.map(nameOf).sort()).toEqual(['gerealiseerd met', 'implementeert']);
  });

  it('uses the definition of Bron that GEMMA has, found by name', () => {
    const definitions = model.propertyDefinitions.filter((definition) => nameOf(definition) === 'Object ID');
    expect(definitions).toHaveLength(1);
    const zaken = named('Zaken');
    expect(zaken && propertyValue(zaken, 'Bron', model)).toBe('Softwarecatalogus');
    expect(zaken && propertyValue(zaken, 'Versieaanduiding', model)).toBe('1.10');
  });

  it('leaves out a relation with a vanished component and says so', () => {
    const made = make(gemeente);
    expect(made.notes).toEqual([
      `lev/zaken: 'Vervallen component' (${sampleIds.gone}) staat niet meer in de GEMMA; die relatie ontbreekt in het bestand.`,
    ]);
  });

  it('changes no other identifier when one record changes', () => {
    const before = new Set(modelOfExport(make(gemeente)).elements.map(({ identifier }) => identifier));
    const after = modelOfExport(
      make({ ...gemeente, filter: { applicaties: ['lev/zaken', 'lev/documenten'] } }),
    );
    expect(after.elements.every(({ identifier }) => before.has(identifier))).toBe(true);
  });
});

describe('the scope of one application', () => {
  it('holds the application, its components, its koppelingen and their other ends, nothing else', () => {
    const elements = modelOfExport(
      make({ kind: 'gebruik', organisatie: 'gemeente-a', applicatie: 'lev/zaken' }),
    ).elements;
    expect(elements.map(nameOf).sort()).toEqual(
      [
        'Aa & Bé',
        'Beheer',
        'Bus',
        'DigiD',
        'Documenten',
        'Lev <BV>',
        'Zaakregistratiecomponent',
        'Zaken',
        'Zaken API-standaard v1.x',
      ].sort(),
    );
  });

  it('does not exist for an application that is not used', () => {
    expect(
      selectLandscape(catalogue, {
        kind: 'gebruik',
        organisatie: 'gemeente-a',
        applicatie: 'lev/burgerzaken',
      }),
    ).toBeUndefined();
  });
});

describe('a supplier', () => {
  const model = modelOfExport(make({ kind: 'landschap', organisatie: 'lev' }, mini));

  it('has its own applications as offered, on what they are suited for', () => {
    const names = model.relationships
      .filter(
        ({ type, source }) =>
          type === 'Specialization' &&
          model.elements.some(({ identifier, names }) => identifier === source && names[0]?.text === 'Zaken'),
      )
      .map(nameOf);
    expect(names).toContain('is geschikt voor');
  });

  it('sees them on the views, in a style that makes no claim of use', () => {
    const [view] = make({ kind: 'landschap', organisatie: 'lev' }).addition.views;
    expect(JSON.stringify(view)).toContain(named('Zaken')?.identifier);
    expect(JSON.stringify(view)).toContain('Aangeboden');
  });

  it('does not have them in a gemeente that has applications of its own', () => {
    const data = selectLandscape(catalogue, gemeente)?.data;
    expect(data?.applicaties.some(({ toonAanbod }) => toonAanbod)).toBe(false);
  });
});

describe('plotted views', () => {
  const [view] = make(gemeente).addition.views;

  it('copies only the views meant for the catalogue, renamed, without Publiceren', () => {
    const meant = mini.model.views.filter(
      (original) =>
        propertyValue(original, 'Publiceren', mini.model) === 'Softwarecatalogus en GEMMA Online en redactie',
    );
    expect(make(gemeente).addition.views).toHaveLength(meant.length);
    expect(meant.length).toBeGreaterThan(0);
    expect(view && nameOf(view).endsWith(' Aa & Bé')).toBe(true);
    expect(view && propertyValue(view, 'Publiceren', model)).toBeUndefined();
  });

  it('draws what is used now, not what is phased out', () => {
    const text = JSON.stringify(view);
    expect(text).toContain(named('Zaken')?.identifier);
    expect(text).not.toContain(named('Oud')?.identifier);
  });
});
