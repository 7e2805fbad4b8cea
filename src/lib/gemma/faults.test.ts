import { describe, expect, test } from 'vitest';
import {
  asRelease,
  changeElement,
  importOver,
  miniModel,
  miniText,
  withProperty,
} from '../../../tests/support/gemmaRelease.ts';
import type { ArchimateModel } from '../archimate/model.ts';
import { propertyDefinitionId } from '../archimate/properties.ts';
import { reportText } from '../diagnostics/reporters/text.ts';

const zaken = 'a97b6545-d5a7-485d-9b13-3ce22db5b9cf';
const first = importOver({}, miniText);

/** A property's values everywhere replaced, by the definition's name. */
function drop(model: ArchimateModel, name: string): ArchimateModel {
  const definition = propertyDefinitionId(name, model);
  const bare = <T extends { readonly properties: ArchimateModel['properties'] }>(thing: T): T => ({
    ...thing,
    properties: thing.properties.filter((property) => property.definition !== definition),
  });
  return { ...bare(model), elements: model.elements.map(bare), views: model.views.map(bare) };
}

/** Messages without the places of a long file, but for the line where it matters. */
function messages(release: ArchimateModel | string, options = {}, texts = {}): readonly string[] {
  const { plan, diagnostics } = importOver(texts, release, options);
  const hasFault = diagnostics.some(({ severity }) => severity === 'fout');
  expect(plan === undefined).toBe(hasFault);
  return reportText(diagnostics)
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^([^:]*):\d+:\d+: /, '$1: '));
}

describe('each fault has its message, and nothing is planned', () => {
  test('SWC550 no components at all', () => {
    expect(messages(drop(miniModel(), 'GEMMA type'))[0]).toBe(
      'release.xml: fout: Er staat geen enkel element met GEMMA type Referentiecomponent in dit bestand. Kies het AMEFF-bestand van een hele GEMMA-release; er is niets gewijzigd. [SWC550]',
    );
  });

  test('SWC551 an Object ID that stands twice, with both lines', () => {
    const model = changeElement(miniModel(), '65eaff18-c9e2-4f97-83b1-d9fb3aa366ad', (element) =>
      withProperty(element, 'Object ID', zaken.toUpperCase().replaceAll('-', ''), miniModel()),
    );
    const { plan, diagnostics } = importOver({}, model);
    expect(plan).toBeUndefined();
    const [fault] = diagnostics;
    const lines = [fault?.line ?? 0, Number(/regel (\d+)/.exec(fault?.message ?? '')?.[1])];
    expect(diagnostics).toHaveLength(1);
    expect(fault?.code).toBe('SWC551');
    expect(fault?.message).toMatch(
      /^Object ID a97b6545-d5a7-485d-9b13-3ce22db5b9cf van "[^"]+" staat ook op regel \d+, bij "[^"]+"\.$/,
    );
    expect(new Set(lines).size).toBe(2);
  });

  test('SWC552 and SWC553 an element without Object ID falls back on an identifier that is a GUID', () => {
    const bare = (identifier: string | undefined) =>
      changeElement(miniModel(), zaken, (element) => ({
        ...element,
        identifier: identifier ?? element.identifier,
        properties: element.properties.filter(({ definition }) => definition !== 'propid-5'),
      }));
    expect(messages(bare(undefined))).toEqual([
      `release.xml: waarschuwing: "Zaakregistratiecomponent" heeft geen bruikbaar Object ID; de identifier ${zaken} is gebruikt. Vraag de beheerder van de GEMMA om een Object ID: een identifier kan per release veranderen. [SWC552]`,
    ]);
    expect(messages(bare('nieuw-component'))).toContain(
      'release.xml: fout: "Zaakregistratiecomponent" heeft geen Object ID en ook geen identifier die ervoor kan dienen. Geef het element de eigenschap Object ID, met een GUID als waarde. [SWC553]',
    );
  });

  test('SWC554 a relation with an end that is not there', () => {
    const model = miniModel();
    const relationships = model.relationships.map((relation, index) =>
      index === 0 ? { ...relation, target: 'id-weg' } : relation,
    );
    expect(messages({ ...model, relationships })).toEqual([
      'release.xml: fout: Het eind van deze relatie, id-weg, staat niet in het bestand. Haal de release opnieuw op; ontbreekt het element ook daar, meld het dan aan de beheerder. [SWC554]',
    ]);
  });

  test('SWC555 an unknown status is taken over with a warning', () => {
    const model = changeElement(miniModel(), zaken, (element) =>
      withProperty(element, 'GEMMA status', 'In Gebruik', miniModel()),
    );
    expect(messages(model)).toEqual([
      'release.xml: waarschuwing: "Zaakregistratiecomponent" heeft de onbekende status "In Gebruik". Bekend zijn In gebruik, In ontwikkeling, Einde ondersteuning en Teruggetrokken; alleen In gebruik is te kiezen. [SWC555]',
    ]);
  });

  test('SWC556 no name of the release, and --release gives one', () => {
    const model = drop(miniModel(), 'Release');
    expect(messages(model)).toEqual([
      'release.xml: fout: Het model heeft geen eigenschap Release. Geef de naam mee met --release, bij voorkeur een datum: --release 2026-07-01. [SWC556]',
    ]);
    expect(importOver({}, model, { release: '2026-08-01' }).gemma.release?.release).toBe('2026-08-01');
  });

  test('SWC557 an older release is refused, unless asked for', () => {
    const older = asRelease(miniModel(), '2025-10-11');
    expect(messages(older, {}, first.texts)).toEqual([
      'release.xml: fout: Release 2025-10-11 is ouder dan 2026-07-01, die al in de catalogus staat. Kies een nieuwere release, of zet --terug achter de opdracht als u echt terug wilt. [SWC557]',
    ]);
    expect(importOver(first.texts, older, { back: true }).gemma.release?.release).toBe('2025-10-11');
  });

  test('SWC558 the same release from another file', () => {
    const other = miniText.replace('GEMMA mini', 'GEMMA mini bis');
    expect(messages(other, {}, first.texts)).toEqual([
      'release.xml: waarschuwing: Release 2026-07-01 staat al in de catalogus, uit een bestand met een ander controlegetal. Kijk in het verslag wat er anders is; geef een tussentijdse versie een eigen naam met --release. [SWC558]',
    ]);
  });

  test('SWC559 a view that shows what is not there', () => {
    const other = miniText.replace(/elementRef="[^"]+"/, 'elementRef="id-weg"');
    expect(messages(other)).toEqual([
      'release.xml: fout: View "KL01 Applicatieservices klein met referentiecomponenten" verwijst naar id-weg, en dat staat niet in het bestand. Haal de release opnieuw op; blijft het zo, meld het dan aan de beheerder van de GEMMA. [SWC559]',
    ]);
  });

  test('SWC560 no views for the Softwarecatalogus', () => {
    expect(messages(drop(miniModel(), 'Publiceren'))).toEqual([
      'release.xml: waarschuwing: Geen view heeft bij Publiceren de Softwarecatalogus staan. Vraag de beheerder van de GEMMA of dat klopt; alle platen in de catalogus vervallen. [SWC560]',
    ]);
  });

  test('SWC562 a property that nobody decided about is left out; SWC564 and SWC565 versions', () => {
    const renamed = miniText.replace('<name>Beheerder</name>', '<name>Gebruikstip</name>');
    expect(messages(renamed)).toEqual([
      'release.xml: waarschuwing: De eigenschap "Gebruikstip" is nieuw voor de import en is weggelaten. Is het een feit en geen tekst, zet de naam dan bij de feiten in src/lib/gemma/facts.ts. [SWC562]',
    ]);
    const model = miniModel();
    const [one, two] = model.relationships.filter(({ type }) => type === 'Specialization');
    if (one === undefined || two === undefined) throw new Error('the fixture has versions');
    const relationships = model.relationships.map((relation) =>
      relation === one ? { ...one, source: two.source } : relation,
    );
    const codes = importOver({}, { ...model, relationships }).diagnostics.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['SWC564', 'SWC565']));
  });

  test('SWC563 a present file that cannot be read stops everything', () => {
    const texts = { ...first.texts, 'gemma/standaard.yaml': 'soort: [' };
    expect(messages(asRelease(miniModel(), '2026-10-01'), {}, texts)).toEqual([
      'content/gemma/standaard.yaml: fout: Dit bestand is niet te lezen, en zonder dit bestand gaan vervallen elementen verloren. Zet de laatste goede versie terug (git checkout -- content/gemma) en draai de import opnieuw. [SWC563]',
    ]);
  });

  test.each([
    ['a DOCTYPE', miniText.replace('<model', '<!DOCTYPE model><model'), 'SWC601'],
    ['a truncated file', miniText.slice(0, 5000), 'SWC603'],
    ['another namespace', miniText.replace('archimate/3.0/"', 'archimate/2.0/"'), 'SWC605'],
  ])('%s is refused', (_, text, code) => {
    const { plan, diagnostics } = importOver(first.texts, text);
    expect(plan).toBeUndefined();
    expect(diagnostics.map((one) => one.code)).toContain(code);
  });
});
