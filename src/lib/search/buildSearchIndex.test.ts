import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { buildSearchIndex, searchRecords } from './buildSearchIndex.ts';
import { isSearchIndex } from './searchIndex.ts';

const zaak = '11111111-7ecf-11e3-67ab-0050568a6153';
const domein = '22222222-7ecf-11e3-67ab-0050568a6153';
const stuf = '33333333-7ecf-11e3-67ab-0050568a6153';
const stuf310 = '44444444-7ecf-11e3-67ab-0050568a6153';
const zgw = '55555555-7ecf-11e3-67ab-0050568a6153';
const zgw1 = '66666666-7ecf-11e3-67ab-0050568a6153';
const service = '88888888-7ecf-11e3-67ab-0050568a6153';
const gone = '77777777-7ecf-11e3-67ab-0050568a6153';

const element = (id: string, naam: string, more = '') => `  - id: ${id}\n    naam: ${naam}\n${more}`;
const gemma = (soort: string, ...elementen: string[]) => `soort: ${soort}\nelementen:\n${elementen.join('')}`;
let serial = 0;
const relation = (van: string, naar: string) => {
  serial += 1;
  return `      - aaaaaaaa-0000-0000-0000-${String(serial).padStart(12, '0')} - ${van} ${naar}\n`;
};

const koppeling = 'van: maker/zaken\nvoorziening: basis\nrichting: heen\nstatus: in-productie\n';

const files: Readonly<Record<string, string>> = {
  'organisaties/gemeente-a/organisatie.yaml':
    'naam: Aa\ntype: gemeente\nstatus: actief\ncbsCode: GM0001\nofficieleNaam: Gemeente Aa\nprovincie: Drenthe\n',
  'organisaties/gemeente-b/organisatie.yaml': 'naam: Be\ntype: gemeente\nstatus: actief\ncbsCode: GM0002\n',
  'organisaties/gemeente-c/organisatie.yaml': 'naam: Ce\ntype: gemeente\nstatus: actief\ncbsCode: GM0003\n',
  'organisaties/gemeente-voorbeeldstad/organisatie.yaml':
    'naam: Voorbeeldstad\ntype: gemeente\nstatus: actief\ncbsCode: GM9999\nvoorbeeld: true\n',
  'organisaties/dienst-bc/organisatie.yaml':
    'naam: Dienst BC\ntype: samenwerking\nstatus: actief\nsamenwerkingstype: ict-samenwerking\ndeelnemers:\n  - gemeente-b\n  - gemeente-c\n',
  'organisaties/maker/organisatie.yaml': 'naam: Maker\ntype: leverancier\nstatus: actief\n',
  'organisaties/maker/applicaties/zaken.yaml': `naam: Zaken\nstatus: actief\nsoort: applicatie\nreferentiecomponenten:\n  - ${zaak}\nstandaarden:\n  - standaardversie: ${stuf310}\n    ondersteuning: ondersteund\n  - standaardversie: ${zgw1}\n    ondersteuning: gepland\nhosting:\n  - saas\nlicentie:\n  soort: open-source\n  spdx: EUPL-1.2\n`,
  'organisaties/maker/applicaties/leeg.yaml':
    'naam: Leeg\nstatus: concept\ngemeldDoor: gemeente\nsoort: systeemsoftware\n',
  'organisaties/voorbeeldsoft/organisatie.yaml':
    'naam: Voorbeeldsoft\ntype: leverancier\nstatus: actief\nvoorbeeld: true\n',
  'organisaties/voorbeeldsoft/applicaties/proef.yaml': `naam: Proef\nstatus: actief\nsoort: applicatie\nreferentiecomponenten:\n  - ${zaak}\nstandaarden:\n  - standaardversie: ${stuf310}\n    ondersteuning: ondersteund\n`,
  'organisaties/gemeente-a/koppelingen/zaken--basis.yaml': koppeling,
  'organisaties/gemeente-voorbeeldstad/koppelingen/zaken--basis.yaml': koppeling,
  'beheer/voorzieningen.yaml': 'voorzieningen:\n  - id: basis\n    naam: Basis\n    soort: bouwsteen\n',
  'organisaties/gemeente-a/gebruik/maker--zaken.yaml': 'applicatie: maker/zaken\nstatus: in-productie\n',
  'organisaties/gemeente-b/gebruik/maker--zaken.yaml': 'applicatie: maker/zaken\nstatus: uitgefaseerd\n',
  'organisaties/gemeente-voorbeeldstad/gebruik/maker--zaken.yaml':
    'applicatie: maker/zaken\nstatus: in-productie\n',
  'organisaties/dienst-bc/gebruik/maker--zaken.yaml':
    'applicatie: maker/zaken\nstatus: in-productie\ndeelnemers:\n  - gemeente-c\n',
  'beheer/zoekwoorden.yaml': `zoekwoorden:\n  - woord: zaaksysteem\n    referentiecomponenten:\n      - ${zaak}\n`,
  'gemma/referentiecomponent.yaml': gemma(
    'referentiecomponent',
    element(zaak, 'Zaakregistratiecomponent', '    status: In gebruik\n'),
    element(gone, 'Oudcomponent', '    status: In gebruik\n    vervallen: "2025-10-11"\n'),
  ),
  'gemma/domein.yaml': gemma('domein', element(domein, 'Dienstverlening')),
  'gemma/overig.yaml': gemma('overig', element(service, 'Zaakservice', '    type: ApplicationService\n')),
  'gemma/standaard.yaml': gemma(
    'standaard',
    element(stuf, 'StUF-BG'),
    element(zgw, 'ZGW', '    eigenschappen:\n      Afkorting: Zaak-API\n'),
  ),
  'gemma/standaardversie.yaml': gemma(
    'standaardversie',
    element(stuf310, 'StUF-BG 3.10'),
    element(zgw1, 'ZGW 1.0'),
  ),
  'gemma/relaties.yaml': [
    'groepen:\n',
    `  - type: Aggregation\n    regels:\n${relation(domein, service)}`,
    `  - type: Realization\n    regels:\n${relation(zaak, service)}`,
    `  - type: Realization\n    eigenschappen:\n      Verbindingsrol: Aanbevolen\n    regels:\n${relation(zaak, zgw)}`,
    `  - type: Realization\n    eigenschappen:\n      Verbindingsrol: Verplicht\n    regels:\n${relation(zaak, stuf)}`,
    `  - type: Specialization\n    regels:\n${relation(stuf310, stuf)}${relation(zgw1, zgw)}`,
  ].join(''),
};

function load(paths: readonly string[]) {
  const { catalogue, diagnostics } = loadCatalogue(
    paths.map((path) => ({
      root: 'content',
      isPrivate: false,
      path,
      file: `content/${path}`,
      blob: path,
      bytes: new TextEncoder().encode(files[path]),
    })),
  );
  // Records in another form than the canonical one are read all the same.
  const faults = diagnostics.filter(({ message }) => !message.includes('vaste vorm'));
  expect(faults.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
  return catalogue;
}

const catalogue = load(Object.keys(files));
const records = searchRecords(catalogue);
const byName = (name: string) => {
  const found = records.find((record) => record.name === name);
  if (found === undefined) throw new Error(`no record ${name}`);
  return found;
};
const ids = (name: string) =>
  Object.fromEntries(
    Object.entries(byName(name).facets).map(([facet, values]) => [facet, values.map(({ id }) => id)]),
  );

describe('what records contribute', () => {
  it('an application: components, domain, supported standards with their role, hosting, licence, users', () => {
    expect(byName('Zaken')).toMatchObject({ kind: 'applicatie', owner: 'Maker', id: 'maker/zaken' });
    expect(ids('Zaken')).toEqual({
      referentiecomponent: [zaak],
      domein: [domein],
      leverancier: ['maker'],
      standaard: [stuf],
      standaardversie: [stuf310],
      rol: ['alle-verplicht', 'verplicht'],
      hosting: ['saas'],
      licentie: ['open-source'],
      spdx: ['EUPL-1.2'],
      gebruikers: ['1-4'],
      'soort-software': ['applicatie'],
      status: ['actief'],
      'gemeld-door': [],
      voorbeeld: ['nee'],
    });
  });

  it('a component, and its applications, the everyday words of beheer/', () => {
    expect(byName('Zaakregistratiecomponent').alternatives).toEqual(['zaaksysteem']);
    expect(byName('Zaken').facets.referentiecomponent).toEqual([
      { id: zaak, label: 'Zaakregistratiecomponent', also: ['zaaksysteem'] },
    ]);
  });

  it('a standard: its versions and its abbreviation', () => {
    expect(byName('ZGW').alternatives).toEqual(['ZGW 1.0', 'Zaak-API']);
  });

  it('counts users now: not phased out, not fictional, and deelnemers of a samenwerking', () => {
    expect(byName('Zaken').users).toBe(3); // gemeente-a, dienst-bc, gemeente-c
    expect(byName('Maker').users).toBe(3);
  });

  it('counts of a gemeente the applications of today, whoever registered them', () => {
    expect(['Aa', 'Be', 'Ce'].map((name) => byName(name).amount)).toEqual([1, 0, 1]);
  });

  it('counts nothing that is fictional, and no plan as support of a standard', () => {
    expect(ids('Proef')).toMatchObject({ voorbeeld: ['ja'], standaard: [stuf] });
    expect(byName('Zaakregistratiecomponent').amount).toBe(1);
    expect([byName('StUF-BG').amount, byName('ZGW').amount]).toEqual([1, 0]);
    expect(byName('Basis').amount).toBe(1);
  });

  it('says so where nothing is filled in', () => {
    expect(ids('Leeg')).toMatchObject({
      referentiecomponent: ['onbekend'],
      hosting: ['onbekend'],
      licentie: ['onbekend'],
      gebruikers: ['0'],
      status: ['concept'],
      'gemeld-door': ['gemeente'],
    });
  });

  it('organisations: type, province, other names, codes, made-up ones marked', () => {
    expect(byName('Aa').alternatives).toEqual(['Gemeente Aa']);
    expect(byName('Aa').codes).toContainEqual({ label: 'CBS-code', code: 'GM0001' });
    expect(ids('Aa')).toMatchObject({ organisatietype: ['gemeente'], provincie: ['Drenthe'] });
    expect(ids('Voorbeeldstad')).toMatchObject({ voorbeeld: ['ja'] });
    expect(byName('Dienst BC').amount).toBe(2);
  });

  it('GEMMA: roles on both sides, versions as other names, tombstones as such', () => {
    expect(ids('Zaakregistratiecomponent')).toMatchObject({
      domein: [domein],
      rol: ['verplicht', 'aanbevolen'],
      status: ['in-gebruik'],
    });
    expect(byName('Zaakregistratiecomponent').amount).toBe(1);
    expect(ids('StUF-BG').rol).toEqual(['verplicht']);
    expect(byName('StUF-BG')).toMatchObject({ alternatives: ['StUF-BG 3.10'], amount: 1 });
    expect(ids('Oudcomponent').status).toEqual(['vervallen']);
  });
});

describe('buildSearchIndex', () => {
  it('does not depend on the order of files', () => {
    const index = buildSearchIndex(catalogue);
    expect(isSearchIndex(index)).toBe(true);
    expect(JSON.stringify(buildSearchIndex(load(Object.keys(files).reverse())))).toBe(JSON.stringify(index));
  });

  it('shows "not filled in" last and buckets from many to few', () => {
    const labels = (id: string) =>
      buildSearchIndex(catalogue).facets.find((facet) => facet.id === id)?.labels;
    expect(labels('hosting')?.at(-1)).toBe('Niet ingevuld');
    expect(labels('gebruikers')).toEqual(['1 tot en met 4', 'Geen bekend']);
  });
});
