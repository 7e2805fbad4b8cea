import { describe, expect, test } from 'vitest';
import {
  asRelease,
  changeElement,
  changeIdentifier,
  importOver,
  miniModel,
  miniText,
  type Texts,
  without,
  withProperty,
} from '../../../tests/support/gemmaRelease.ts';
import { dutch } from '../archimate/model.ts';
import { isSelectable } from '../catalogue/gemma.ts';
import { reportText } from '../diagnostics/reporters/text.ts';

const burgerzaken = 'a69a3d2f-6129-423d-9e7b-12f82f1e6f66';
const zaken = 'a97b6545-d5a7-485d-9b13-3ce22db5b9cf';
const digid = 'a5786df1-7ecf-11e3-67ab-0050568a6153';
const view = '7d0f5f0e-0000-4000-8000-000000000002';

const usage: Texts = {
  'organisaties/gemeente-x/gebruik/y--z.yaml': `applicatie: y/z
status: in-productie
referentiecomponenten:
  - ${zaken} # Zaakregistratiecomponent
  - ${burgerzaken} # Burgerzakencomponent
bron:
  soort: voorbeeld
`,
};
const first = importOver(usage, miniText);
const counts = (texts: Texts) =>
  Object.fromEntries(
    [...importOver(texts, miniText).gemma.perSoort].map(([soort, list]) => [soort, list.length]),
  );

describe('a first import', () => {
  test('holds the kinds that records refer to, what stands on the views, and the way to the domains', () => {
    expect(reportText(first.diagnostics)).toBe('');
    expect(counts({})).toEqual({
      cloudmodel: 4,
      domein: 3,
      overig: 22,
      referentiecomponent: 11,
      standaard: 6,
      standaardversie: 10,
      technologiecomponent: 2,
      voorziening: 5,
    });
    expect([...first.gemma.views.keys()]).toEqual(['7d0f5f0e-0000-4000-8000-000000000001', view]);
    expect(first.gemma.release).toMatchObject({ release: '2026-07-01', naam: 'GEMMA mini' });
  });

  test('keeps standards with their role, versions, and domains', () => {
    const { elementen, versiesVan, componentenInDomein } = first.gemma;
    expect(
      elementen.get(zaken)?.standaarden.map(({ standaard, rol }) => [rol, elementen.get(standaard)?.naam]),
    ).toEqual([
      ['verplicht', 'Catalogi API-standaard'],
      ['verplicht', 'MijnOverheid Lopende zaken koppelvlak'],
      ['verplicht', 'Zaken API-standaard'],
      ['aanbevolen', 'StUF ZKN'],
    ]);
    expect(elementen.get(burgerzaken)?.domeinen.map((id) => elementen.get(id)?.naam)).toEqual([
      'Publieksdiensten',
    ]);
    expect(componentenInDomein.get('bb4253a5-24b4-414c-beac-eba1d8c2e1b6')?.map(({ naam }) => naam)).toEqual([
      'Burgerzakencomponent',
      'Belastingencomponent',
    ]);
    expect(
      versiesVan.get('bcd20d91-8db0-11e3-67ab-0050568a6153')?.map(({ naam, status }) => [naam, status]),
    ).toEqual([
      ['StUF BG 3.20', 'Teruggetrokken'],
      ['StUF BG 2.04', 'In gebruik'],
      ['StUF BG 3.10', 'In gebruik'],
    ]);
  });

  test('takes facts and no sentences', () => {
    const model = changeElement(miniModel(), zaken, (element) => ({
      ...element,
      documentation: dutch('Een zin van de GEMMA.'),
      properties: [
        ...element.properties,
        { definition: 'propid-99', values: dutch('Nog een zin van de GEMMA.') },
        {
          definition: 'propid-23',
          values: dutch('Neem contact op met de beheerder. Ook dit is een zin van de GEMMA.'),
        },
        { definition: 'propid-25', values: dutch('') },
        { definition: 'propid-25', values: dutch('https://voorbeeld.nl/') },
      ],
    }));
    const { propertyDefinitions } = model;
    const withNote = {
      ...model,
      propertyDefinitions: [
        ...propertyDefinitions,
        {
          identifier: 'propid-99',
          names: [{ text: 'Toelichting' }],
          documentation: [],
          type: 'string' as const,
        },
      ],
    };
    const { gemma, texts } = importOver({}, withNote);
    expect(Object.values(texts).join('')).not.toContain('zin van de GEMMA');
    expect(gemma.elementen.get(zaken)?.eigenschappen.URL).toBe('https://voorbeeld.nl/');
  });

  test('the same file again changes nothing', () => {
    const again = importOver(first.texts, miniText);
    expect(again.diagnostics).toEqual([]);
    expect(again.plan).toMatchObject({ files: [], removed: [], previous: '2026-07-01' });
  });
});

describe('a next release', () => {
  const next = (release: string, model = miniModel()) => asRelease(model, release);

  test('keeps what has vanished as a tombstone, says who refers to it, and takes it back', () => {
    const second = importOver(first.texts, next('2026-10-01', without(miniModel(), burgerzaken)));
    expect(second.plan?.changes.vanished).toEqual([
      { soort: 'referentiecomponent', id: burgerzaken, naam: 'Burgerzakencomponent' },
    ]);
    const tombstone = second.gemma.elementen.get(burgerzaken);
    expect(tombstone).toMatchObject({
      naam: 'Burgerzakencomponent',
      vervallen: '2026-07-01',
      standaarden: [],
    });
    expect(tombstone && isSelectable(tombstone)).toBe(false);
    expect(reportText(second.diagnostics)).toBe(
      `content/organisaties/gemeente-x/gebruik/y--z.yaml:5:5: waarschuwing: referentiecomponenten[2]: "Burgerzakencomponent" staat niet meer in GEMMA-release 2026-10-01. De verwijzing blijft werken en toont "vervallen"; kies een opvolger als die er is. [SWC561]\n`,
    );

    const third = importOver(second.texts, next('2027-01-01', without(miniModel(), burgerzaken)));
    expect(third.gemma.elementen.get(burgerzaken)?.vervallen).toBe('2026-07-01');
    expect(third.plan?.changes.vanished).toEqual([]);
    expect(third.diagnostics).toEqual([]);

    const fourth = importOver(third.texts, next('2027-04-01'));
    expect(fourth.plan?.changes.returned).toEqual([
      { soort: 'referentiecomponent', id: burgerzaken, naam: 'Burgerzakencomponent', from: '2026-07-01' },
    ]);
    expect(fourth.gemma.elementen.get(burgerzaken)).toEqual(first.gemma.elementen.get(burgerzaken));
    const apartFromRelease = ({ 'gemma/release.yaml': _, ...rest }: Texts) => rest;
    expect(apartFromRelease(fourth.texts)).toEqual(apartFromRelease(first.texts));
  });

  test('a rename changes the name under the same Object ID', () => {
    const model = changeElement(miniModel(), zaken, (element) => ({
      ...element,
      names: dutch('Zakencomponent'),
    }));
    const { plan, gemma, diagnostics } = importOver(first.texts, next('2026-10-01', model));
    expect(diagnostics).toEqual([]);
    expect(plan?.changes.renamed).toEqual([
      {
        soort: 'referentiecomponent',
        id: zaken,
        naam: 'Zakencomponent',
        from: 'Zaakregistratiecomponent',
        to: 'Zakencomponent',
      },
    ]);
    expect(plan?.changes.vanished).toEqual([]);
    expect(gemma.elementen.get(zaken)?.naam).toBe('Zakencomponent');
  });

  test('another identifier leaves Object ID, relations and boxes alone', () => {
    const text = changeIdentifier(miniText, `id-${digid}`, 'id-0000aaaa0000bbbb0000cccc0000dddd');
    const { plan, gemma, texts } = importOver(first.texts, text, { release: '2026-10-01' });
    expect(plan?.changes.identifier).toMatchObject([{ id: digid, from: `id-${digid}` }]);
    expect(plan?.changes).toMatchObject({ added: [], vanished: [], redrawn: [], relationsAdded: 0 });
    expect(gemma.elementen.get(digid)?.identifier).toBe('id-0000aaaa0000bbbb0000cccc0000dddd');
    expect(plan?.files.map(({ path }) => path)).toEqual(['gemma/release.yaml', 'gemma/voorziening.yaml']);
    expect(texts['gemma/relaties.yaml']).toBe(first.texts['gemma/relaties.yaml']);
  });

  test('another status is reported and makes it unselectable', () => {
    const model = changeElement(miniModel(), zaken, (element) =>
      withProperty(element, 'GEMMA status', 'Einde ondersteuning', miniModel()),
    );
    const { plan, gemma } = importOver(first.texts, next('2026-10-01', model));
    expect(plan?.changes.status).toEqual([
      {
        soort: 'referentiecomponent',
        id: zaken,
        naam: 'Zaakregistratiecomponent',
        from: 'In gebruik',
        to: 'Einde ondersteuning',
      },
    ]);
    const element = gemma.elementen.get(zaken);
    expect(element && isSelectable(element)).toBe(false);
  });

  test('an element of another kind moves and stands once', () => {
    const model = changeElement(miniModel(), zaken, (element) =>
      withProperty(element, 'GEMMA type', 'Verzameling', miniModel()),
    );
    const { plan, gemma, texts } = importOver(first.texts, next('2026-10-01', model));
    expect(gemma.elementen.get(zaken)).toMatchObject({
      soort: 'overig',
      eigenschappen: { 'GEMMA type': 'Verzameling' },
    });
    expect(plan?.changes.kind).toMatchObject([
      { id: zaken, from: 'referentiecomponent (ApplicationComponent)', to: 'overig (ApplicationComponent)' },
    ]);
    expect(Object.values(texts).filter((text) => text.includes(`- id: ${zaken}\n`))).toHaveLength(1);
  });

  test('a view that is no longer meant for us stays as a tombstone; boxes only it needed go', () => {
    const model = miniModel();
    const views = model.views.filter((one) => one.names[0]?.text.startsWith('KL02') !== true);
    const { plan, gemma } = importOver(first.texts, next('2026-10-01', { ...model, views }));
    expect(plan?.changes.vanished).toMatchObject([{ soort: 'view', id: view }]);
    expect(gemma.views.get(view)).toMatchObject({ vervallen: '2026-07-01', knopen: [], verbindingen: [] });
    expect(plan?.changes.dropped.map(({ naam }) => naam)).toContain('Basisregistraties');
    expect(gemma.elementen.has('cb1f8378-2c00-498f-9b83-c999c5ed273d')).toBe(false);
  });
});
