import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/catalogueOf.ts';
import { gemeentenImport } from './gemeenten.ts';
import type { Importer, ImportInput } from './importer.ts';
import { leveranciersImport } from './leveranciers.ts';
import { publiccodeImport } from './publiccode.ts';
import { raadsinformatieImport } from './raadsinformatie.ts';
import { samenwerkingenImport } from './samenwerkingen.ts';

const texts = {
  'organisaties/gemeente-s-gravenhage/organisatie.yaml':
    'naam: Den Haag\ntype: gemeente\nstatus: actief\nofficieleNaam: "\'s-Gravenhage"\ncbsCode: GM0518\n',
  'organisaties/gemeente-oude-naam/organisatie.yaml':
    'naam: Oude Naam\ntype: gemeente\nstatus: actief\ncbsCode: GM0363\n',
  'organisaties/maykin/organisatie.yaml': 'naam: Maykin\ntype: leverancier\nstatus: actief\nswcId: "5"\n',
};

function read(importer: Importer, inputs: readonly ImportInput[], optionFile?: ImportInput) {
  const result = importer.read(inputs, catalogueOf(texts), { update: false, optionFile });
  return {
    ...result,
    values: result.records.map(({ path, value }) => [path, JSON.parse(JSON.stringify(value))]),
  };
}

const csv = (...lines: string[]): ImportInput => ({ file: 'bron.csv', text: `${lines.join('\n')}\n` });

describe('import:gemeenten', () => {
  const header =
    'cbs_code,naam,alias,officiele_naam_tooi,voorkeursnaam_tooi,provincie,oin,kvk,inwoners_roo,website,tooi_uri,peildatum';

  it('makes the id from the CBS name, the label from the name in daily use, and keeps numbers as text', () => {
    const { values } = read(gemeentenImport, [
      csv(
        header,
        'GM0373,Bergen (NH.),,Bergen (NH),Bergen (NH),Noord-Holland,00000001809584803000,07159392,29653,https://www.bergen-nh.nl,https://identifier.overheid.nl/tooi/id/gemeente/gm0373,2026-01-01',
      ),
    ]);
    expect(values).toEqual([
      [
        'organisaties/gemeente-bergen-nh/organisatie.yaml',
        {
          naam: 'Bergen (NH)',
          type: 'gemeente',
          status: 'actief',
          cbsCode: 'GM0373',
          oin: '00000001809584803000',
          kvkNummer: '07159392',
          tooiUri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0373',
          provincie: 'Noord-Holland',
          inwoners: 29653,
          website: 'https://www.bergen-nh.nl',
          bron: {
            soort: 'openbare-bron',
            naam: 'CBS, TOOI en het Register van Overheidsorganisaties',
            url: 'https://organisaties.overheid.nl/',
            peildatum: '2026-01-01',
            licentie: 'CC0-1.0 (TOOI, ROO)',
          },
        },
      ],
    ]);
  });

  it.each([
    ["'s-Gravenhage", 'gemeente-s-gravenhage'],
    ['Bergen (L.)', 'gemeente-bergen-l'],
    ['Hengelo (O.)', 'gemeente-hengelo-o'],
    ['Súdwest-Fryslân', 'gemeente-sudwest-fryslan'],
  ])('gives %s the id %s', (naam, id) => {
    const { records } = read(gemeentenImport, [csv(header, `GM0001,${naam},,,,,,,,,,`)]);
    expect(records.map(({ path }) => path)).toEqual([`organisaties/${id}/organisatie.yaml`]);
  });

  it('finds a gemeente by its CBS code: a new name is no new id', () => {
    const { records } = read(gemeentenImport, [csv(header, 'GM0363,Nieuwe Naam,,,,,,,,,,')]);
    expect(records.map(({ path, value }) => [path, 'naam' in value && value.naam])).toEqual([
      ['organisaties/gemeente-oude-naam/organisatie.yaml', 'Nieuwe Naam'],
    ]);
  });
});

it('import:leveranciers: a supplier that is a gemeente is that record', () => {
  const { values } = read(leveranciersImport, [csv('swc_leverancier_id,naam', '9,Gemeente Den Haag')]);
  expect(values).toEqual([
    [
      'organisaties/gemeente-s-gravenhage/organisatie.yaml',
      {
        naam: 'Den Haag',
        type: 'gemeente',
        status: 'actief',
        officieleNaam: "'s-Gravenhage",
        cbsCode: 'GM0518',
        swcId: '9',
      },
    ],
  ]);
});

it('import:samenwerkingen: participants by CBS code, old kind to new, long name to its fixed short id', () => {
  const { records } = read(samenwerkingenImport, [
    csv(
      'naam,testorganisatie,type,gemeenten_cbs,niet_herleid',
      'Belasting Samenwerking voor Gemeenten en Waterschappen (BsGW),,Belastingsamenwerking,GM0518 GM0363,',
    ),
  ]);
  expect(records.map(({ path, value }) => ({ path, ...value }))).toMatchObject([
    {
      path: 'organisaties/bsgw/organisatie.yaml',
      samenwerkingstype: 'belastingsamenwerking',
      deelnemers: ['gemeente-oude-naam', 'gemeente-s-gravenhage'],
      bron: { peildatum: '2026-03-15' },
    },
  ]);
});

it('import:raadsinformatie: one usage per gemeente and system, however many rows name it', () => {
  const { records, summary } = read(raadsinformatieImport, [
    csv(
      'organisatietype,naam,cbs_code,in_gemeenten_2026,ris_leverancier_key,opgevolgd_door,beeindigd',
      'gemeente,Centrum,GM0363,ja,notubiz,,',
      'gemeente,Noord,GM0363,ja,notubiz,,',
      'gemeente,Den Haag,GM0518,ja,parlaeus,,',
    ),
  ]);
  expect(records.map(({ path }) => path)).toEqual([
    'organisaties/notubiz-nederland/organisatie.yaml',
    'organisaties/notubiz-nederland/applicaties/notubiz.yaml',
    'organisaties/gemeente-oude-naam/gebruik/notubiz-nederland--notubiz.yaml',
    'organisaties/parlaeus/organisatie.yaml',
    'organisaties/parlaeus/applicaties/parlaeus.yaml',
    'organisaties/gemeente-s-gravenhage/gebruik/parlaeus--parlaeus.yaml',
  ]);
  expect(summary).toEqual(['Regels van gemeenten: 3, overgeslagen: 0. Gebruik: 2.']);
});

describe('import:publiccode', () => {
  const file = (name: string, ...lines: string[]): ImportInput => ({
    file: `map/${name}`,
    text: `publiccodeYmlVersion: "0.5"\ndevelopmentStatus: stable\n${lines.join('\n')}\n`,
  });
  const forms = file(
    'open-formulieren__open-forms.yml',
    'name: Open Forms Builder and API',
    'url: http://github.com/open-formulieren/open-forms.git',
    'softwareVersion: 1.10',
    'releaseDate: 2026-01-31',
    'usedBy: [Gemeente Den Haag]',
    'legal: { license: eupl-1.2, repoOwner: Maykin Media }',
    'description: { nl: { shortDescription: een zin van een ander } }',
    'maintenance: { type: contract, contractors: [{ name: Maykin Media }] }',
  );
  const sdk = file(
    'open-formulieren__open-forms-sdk.yml',
    'name: Open Forms SDK',
    'url: https://github.com/open-formulieren/open-forms-sdk',
    'legal: { license: EUPL-1.2, repoOwner: Maykin }',
  );

  it('makes one application of several repositories, with facts only, and usage of a known gemeente', () => {
    const { values, diagnostics } = read(publiccodeImport, [sdk, forms]);
    expect(diagnostics).toEqual([]);
    expect(values).toEqual([
      [
        'organisaties/maykin/applicaties/open-forms.yaml',
        {
          naam: 'Open Forms',
          status: 'actief',
          soort: 'applicatie',
          licentie: { soort: 'open-source', spdx: 'EUPL-1.2' },
          broncode: 'https://github.com/open-formulieren/open-forms',
          broncodeOok: ['https://github.com/open-formulieren/open-forms-sdk'],
          versies: [{ versie: '1.10', vanaf: '2026-01-31' }],
          bron: {
            soort: 'openbare-bron',
            naam: 'publiccode.yml van open-formulieren/open-forms',
            url: 'https://github.com/open-formulieren/open-forms',
          },
        },
      ],
      [
        'organisaties/gemeente-s-gravenhage/gebruik/maykin--open-forms.yaml',
        {
          applicatie: 'maykin/open-forms',
          status: 'in-productie',
          bron: {
            soort: 'openbare-bron',
            naam: 'publiccode.yml van open-formulieren/open-forms (usedBy)',
            url: 'https://github.com/open-formulieren/open-forms',
          },
        },
      ],
    ]);
  });

  it('lets the list of users take the place of usedBy, and names products that were not read', () => {
    const users = csv(
      'repo,product,organisatie_zoals_vermeld,cbs_code,bruikbaar',
      'open-formulieren/open-forms,Open Forms,Amsterdam,GM0363,ja',
      'elders/onbekend,Onbekend,Amsterdam,GM0363,ja',
    );
    const { records, diagnostics } = read(publiccodeImport, [forms], users);
    expect(records.filter(({ kind }) => kind === 'gebruik').map(({ path }) => path)).toEqual([
      'organisaties/gemeente-oude-naam/gebruik/maykin--open-forms.yaml',
    ]);
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['SWC528', 3]]);
  });

  it('says when two repositories of one product have different licences; the leading one counts', () => {
    const other = { ...sdk, text: sdk.text.replace('EUPL-1.2', 'MIT') };
    const { diagnostics } = read(publiccodeImport, [other, forms]);
    expect(diagnostics.map(({ code, file: where, message }) => [code, where, message])).toEqual([
      [
        'SWC526',
        'map/open-formulieren__open-forms-sdk.yml',
        "'legal.license' is hier anders dan in map/open-formulieren__open-forms.yml; dat bestand gaat voor.",
      ],
    ]);
  });

  it('makes a community where only the forge names an owner, and a supplier otherwise', () => {
    const community = file(
      'frankframework__frankframework.yml',
      'name: Frank!Framework',
      'url: https://github.com/frankframework/frankframework',
      'legal: { license: Apache-2.0 }',
      'maintenance: { type: community }',
    );
    const supplier = file(
      'kiesraad__abacus.yml',
      'name: Abacus',
      'url: https://github.com/kiesraad/abacus',
      'legal: { license: EUPL-1.2, mainCopyrightOwner: Kiesraad }',
      'maintenance: { type: community }',
    );
    const { records } = read(publiccodeImport, [community, supplier]);
    const owners = records.filter(({ kind }) => kind === 'organisatie');
    expect(owners.map(({ path, value }) => [path, 'type' in value && value.type])).toEqual([
      ['organisaties/frankframework/organisatie.yaml', 'community'],
      ['organisaties/kiesraad/organisatie.yaml', 'leverancier'],
    ]);
  });
});
