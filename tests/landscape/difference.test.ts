import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkConformance } from '../../src/lib/archimate/conformance.ts';
import { drawDiagram, drawnModelOf } from '../../src/lib/archimate/draw/drawDiagram.ts';
import { nameOf } from '../../src/lib/archimate/model.ts';
import { propertyValue } from '../../src/lib/archimate/properties.ts';
import { readAmeff } from '../../src/lib/archimate/read.ts';
import { type Base, makeBase } from '../../src/lib/landscape/base.ts';
import { compareLandscapes, isSameLandscape } from '../../src/lib/landscape/difference/compareLandscapes.ts';
import { differencePage } from '../../src/lib/landscape/difference/differencePage.ts';
import { changesInWords, differenceText } from '../../src/lib/landscape/difference/differenceWords.ts';
import { mergeLandscapes } from '../../src/lib/landscape/difference/mergeLandscapes.ts';
import { exportLandscape, modelOfExport, textOfExport } from '../../src/lib/landscape/exportLandscape.ts';
import { gemmaPartOf } from '../../src/lib/landscape/gemmaPart.ts';
import type { LandscapeData } from '../../src/lib/landscape/landscapeData.ts';
import { makeOwnPart } from '../../src/lib/landscape/ownPart.ts';
import { plotItemsOf } from '../../src/lib/landscape/plotItems.ts';
import { readLandscape } from '../../src/lib/landscape/readLandscape.ts';
import { selectLandscape } from '../../src/lib/landscape/selectLandscape.ts';
import { xsdErrors } from '../ameff/xsd.ts';
import { catalogueOf } from '../support/catalogueOf.ts';
import { sampleIds, sampleTexts } from './sampleLandscape.ts';

const folder = 'organisaties/gemeente-a';

/** A later version: one application new, one gone, one with another state and place, one phased out; links likewise. */
const laterTexts: Readonly<Record<string, string | undefined>> = {
  'organisaties/lev/applicaties/nieuw.yaml': `naam: Nieuw & beter\nstatus: actief\nsoort: applicatie\nreferentiecomponenten:\n  - ${sampleIds.burgerzaken}\n`,
  [`${folder}/gebruik/lev--nieuw.yaml`]: 'applicatie: lev/nieuw\nstatus: gepland\n',
  [`${folder}/gebruik/lev--documenten.yaml`]: undefined,
  [`${folder}/gebruik/lev--bus.yaml`]: `applicatie: lev/bus\nstatus: uitgefaseerd\nreferentiecomponenten:\n  - ${sampleIds.messageBroker}\n`,
  [`${folder}/gebruik/lev--zaken.yaml`]: `applicatie: lev/zaken\nstatus: uit-te-faseren\nversie: "1.10"\nreferentiecomponenten:\n  - ${sampleIds.documentregistratie}\n`,
  [`${folder}/koppelingen/documenten--diginetwerk.yaml`]: undefined,
  [`${folder}/koppelingen/zaken--${sampleIds.digid}.yaml`]: `van: lev/zaken\nvoorziening: ${sampleIds.digid}\nrichting: heen\nstatus: in-productie\n`,
  [`${folder}/koppelingen/nieuw--zaken.yaml`]:
    'van: lev/nieuw\nnaar: lev/zaken\nrichting: heen\nstatus: gepland\n',
};

function catalogueWith(changes: typeof laterTexts) {
  const texts = new Map<string, string>();
  for (const [path, text] of Object.entries({ ...sampleTexts, ...changes }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  ))
    if (text !== undefined) texts.set(path, text);
  return catalogueOf(Object.fromEntries(texts));
}

function dataOf(catalogue: ReturnType<typeof catalogueWith>, organisatie = 'gemeente-a'): LandscapeData {
  const data = selectLandscape(catalogue, { kind: 'landschap', organisatie })?.data;
  if (data === undefined) throw new Error(organisatie);
  return data;
}

const laterCatalogue = catalogueWith(laterTexts);
const before = dataOf(catalogueWith({}));
const after = dataOf(laterCatalogue);
const difference = compareLandscapes(before, after);
const names = { van: '1 januari 2026', naar: '24 november 2026' };
const merged = mergeLandscapes(before, after, difference, names);
const mini = baseOf('tests/fixtures/gemma/gemma-mini.xml');
const own = makeOwnPart(gemmaPartOf(laterCatalogue.gemma));
const bases = [
  ['een GEMMA-release', mini],
  ['het eigen deel', own],
] as const;
const make = (base: Base, data = merged) => exportLandscape(data, base, '2026-11-24');

function baseOf(file: string): Base {
  const { model } = readAmeff(readFileSync(file), file);
  if (model === undefined) throw new Error(file);
  return makeBase(model);
}

describe('two versions of a landscape', () => {
  it('differ in these words', async () => {
    await expect(differenceText('Verschil', difference)).toMatchFileSnapshot('../golden/ameff/verschil.txt');
  });

  it('are the same when nothing changed, and say so', () => {
    const same = compareLandscapes(before, dataOf(catalogueWith({})));
    expect(isSameLandscape(same)).toBe(true);
    expect(isSameLandscape(difference)).toBe(false);
    expect(differenceText('Verschil', same)).toBe('Verschil\nEr is niets veranderd.\n');
  });

  it('turn around: what was added is removed', () => {
    const back = compareLandscapes(after, before);
    const turned = { toegevoegd: 'verwijderd', gewijzigd: 'gewijzigd', verwijderd: 'toegevoegd' } as const;
    const kinds = (list: typeof back.applicaties) => list.map(({ id, soort }) => `${id} ${soort}`).sort();
    expect(kinds(back.applicaties)).toEqual(
      kinds(difference.applicaties.map((item) => ({ ...item, soort: turned[item.soort] }))),
    );
  });

  it('tell which members a samenwerking got and lost', () => {
    const sam = 'organisaties/sam/organisatie.yaml';
    const smaller = sampleTexts[sam]?.replace('  - gemeente-leeg\n', '');
    const found = compareLandscapes(
      dataOf(catalogueWith({}), 'sam'),
      dataOf(catalogueWith({ [sam]: smaller }), 'sam'),
    );
    expect(found.deelnemers).toEqual({ veld: 'Deelnemers', weg: ['Leeg'], erbij: [] });
  });

  it('are not the same when only the members changed: every text says so', () => {
    const sam = 'organisaties/sam/organisatie.yaml';
    const smaller = sampleTexts[sam]?.replace('  - gemeente-leeg\n', '');
    const [was, is] = [
      dataOf(catalogueWith({}), 'sam'),
      dataOf(catalogueWith({ [sam]: smaller }), 'sam'),
    ] as const;
    const onlyMembers = { ...compareLandscapes(was, is), applicaties: [], koppelingen: [] };
    const both = mergeLandscapes(was, is, onlyMembers, names);
    const page = differencePage('Verschil', onlyMembers, both, make(mini, both));
    expect(page).toContain('<p>Veranderd: deelnemers.</p>');
    expect(page).toContain('<p>Deelnemers: weg Leeg</p>');
    expect(page).not.toContain('Er is niets veranderd');
    expect(differenceText('Verschil', onlyMembers)).toContain('Veranderd: deelnemers.');
  });
});

describe('a second usage of an application', () => {
  const shared = {
    'organisaties/sam/gebruik/lev--zaken.yaml':
      'applicatie: lev/zaken\nstatus: gepland\ndeelnemers:\n  - gemeente-a\n',
  };
  const alone = dataOf(catalogueWith({}));
  const together = dataOf(catalogueWith(shared));

  it('that comes is all that is new', () => {
    expect(compareLandscapes(alone, together).applicaties.map(changesInWords)).toEqual([
      'Geregistreerd door: erbij Sam; Status (Sam): niet ingevuld → Gepland',
    ]);
  });

  it('that goes is all that is gone', () => {
    expect(compareLandscapes(together, alone).applicaties.map(changesInWords)).toEqual([
      'Geregistreerd door: weg Sam; Status (Sam): Gepland → niet ingevuld',
    ]);
  });
});

describe.each(bases)('the difference as a model on %s', (name, base) => {
  const made = make(base);
  const model = modelOfExport(made);

  it('passes our conformance check and keeps its bytes', async () => {
    const faults = checkConformance(model, { file: 'verschil' });
    expect(faults.filter(({ severity }) => severity === 'fout')).toEqual([]);
    const sum = createHash('sha256').update(textOfExport(made)).digest('hex');
    await expect(`${sum}\n`).toMatchFileSnapshot(`../golden/ameff/verschil op ${name}.sha256`);
  });

  it('marks what was added, changed and removed, applications and links alike', () => {
    const mark = (thing: { properties: (typeof model.elements)[number]['properties'] }) =>
      propertyValue(thing, 'Verschil', model);
    const elements = new Map(model.elements.map((element) => [nameOf(element), mark(element)]));
    expect(elements.get('Nieuw & beter')).toBe('Toegevoegd');
    expect(elements.get('Zaken')).toBe('Gewijzigd');
    expect(elements.get('Documenten')).toBe('Verwijderd');
    expect(elements.get('Oud')).toBeUndefined();
    const flows = new Map(
      model.relationships.filter(({ type }) => type === 'Flow').map((flow) => [nameOf(flow), mark(flow)]),
    );
    expect(flows.get('Nieuw & beter → Zaken')).toBe('Toegevoegd');
    expect(flows.get('Zaken → DigiD')).toBe('Gewijzigd');
    expect(flows.get('Documenten ↔ Diginetwerk')).toBe('Verwijderd');
    expect(flows.get('Zaken ← Documenten')).toBeUndefined();
  });
});

describe('the difference on views', () => {
  const made = make(mini);
  const model = modelOfExport(made);

  it('draws each application where it came, left or stayed', () => {
    const items = plotItemsOf(merged);
    const standOn = (component: string) =>
      (items.get(component) ?? []).map(({ naam, status }) => `${naam} ${status}`);
    expect(standOn(sampleIds.zaakregistratie)).toEqual(['Zaken verwijderd']);
    expect(standOn(sampleIds.documentregistratie)).toEqual(['Documenten verwijderd', 'Zaken toegevoegd']);
    expect(standOn(sampleIds.messageBroker)).toEqual(['Bus verwijderd']);
    expect(standOn(sampleIds.burgerzaken)).toEqual(['Burger gelijk', 'Nieuw & beter toegevoegd']);
  });

  it('has a legend that says which versions, and one view of the koppelingen, as was looked at', async () => {
    const view = made.addition.views.find((one) => nameOf(one).startsWith('Koppelingen'));
    if (view === undefined) throw new Error('no view of the koppelingen');
    const drawn = drawDiagram(view, drawnModelOf(model), { title: nameOf(view) });
    expect(drawn).toContain('van 1 januari 2026 naar 24 november 2026');
    for (const word of ['Toegevoegd', 'Gewijzigd', 'Verwijderd', 'Niet veranderd'])
      expect(drawn).toContain(word);
    await expect(drawn).toMatchFileSnapshot('../golden/svg/verschil-koppelingen.svg');
  });

  it('as the picture that was looked at', async () => {
    const [view] = made.addition.views.filter((one) => !nameOf(one).startsWith('Koppelingen'));
    if (view === undefined) throw new Error('no plotted view');
    const drawn = drawDiagram(view, drawnModelOf(model), { title: nameOf(view) });
    await expect(drawn).toMatchFileSnapshot('../golden/svg/verschil.svg');
  });

  it('stands on a page of its own, in words and with the drawings on which something changed', () => {
    const page = differencePage('Van <A> naar B', difference, merged, made);
    expect(page).toContain('<h1>Van &lt;A&gt; naar B</h1>');
    expect(page).toContain('Veranderd: 4 applicaties (1 toegevoegd, 2 gewijzigd, 1 verwijderd)');
    expect(page).toContain('<th scope="row">Nieuw &amp; beter</th><td>Toegevoegd</td>');
    expect(page).toContain('Status: In productie → Uit te faseren<br>');
    expect(page.match(/<svg /g)?.length).toBeGreaterThan(1);
    expect(page.match(/<svg /g)?.length).toBeLessThanOrEqual(made.addition.views.length);
    expect(page).not.toMatch(/<script|(?:src|href)=/);
  });

  it('reads back as its new version: what is gone stays gone', () => {
    const { model: read } = readAmeff(textOfExport(made), 'verschil.xml');
    if (read === undefined) throw new Error('unreadable');
    const found = readLandscape(read, laterCatalogue, 'gemeente-a', () => ({
      file: 'x',
      line: 1,
      column: 1,
    }));
    expect(found.gebruik.map(({ applicatie }) => applicatie).sort()).toEqual(
      after.gebruik
        .filter(({ afnemer }) => afnemer === 'gemeente-a')
        .map(({ applicatie }) => applicatie)
        .sort(),
    );
    expect(found.koppelingen).toHaveLength(after.koppelingen.length);
  });
});

const xsd = process.env.AMEFF_XSD ?? '';
const why = xsd ? '' : ' (overgeslagen: AMEFF_XSD noemt geen archimate3_Diagram.xsd)';

describe.skipIf(!xsd)(`the Open Group's XSD${why}`, { timeout: 60_000 }, () => {
  it('accepts the difference on both bases', async () => {
    const files = bases.map(([name, base]) => ({
      fileName: `${name}.xml`,
      contents: textOfExport(make(base)),
    }));
    expect([...(await xsdErrors(xsd, files))]).toEqual([]);
  });
});
