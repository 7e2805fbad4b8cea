import { describe, expect, it } from 'vitest';
import { smallSite } from '../../../tests/support/smallSite.ts';
import { contentRoots, readRoots } from '../adapters/disk.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { writeList } from './csv.ts';
import { type ListName, listNames } from './listNames.ts';
import { makeLists, type NamedList } from './lists.ts';

const zaakregistratie = 'a97b6545-d5a7-485d-9b13-3ce22db5b9cf';
const zakenApiV1 = '9ee2936a-01e8-4d54-8ec6-43ae374f1313';
const { catalogue } = loadCatalogue(await readRoots(contentRoots('content')));
const lists = listsOf(catalogue);

function listsOf(some: Catalogue): ReadonlyMap<ListName, NamedList> {
  return new Map(makeLists(some).map((list) => [list.name, list]));
}

/** A row of a list as an object, found by the value of one column. */
function row(name: ListName, column: string, value: string, within = lists) {
  const { header = [], rows = [] } = within.get(name) ?? {};
  const found = rows.find((cells) => cells[header.indexOf(column)] === value) ?? [];
  return Object.fromEntries(header.map((key, index) => [key, found[index]]));
}

describe('makeLists', () => {
  it('makes every list that the site offers, with a row per item and a cell per column', () => {
    expect([...lists.keys()]).toEqual(listNames.map(({ name }) => name));
    for (const [name, { header, rows }] of lists) {
      expect(new Set(header).size, name).toBe(header.length);
      expect(rows.filter((cells) => cells.length !== header.length)).toEqual([]);
    }
    const kinds = [
      'organisaties',
      'applicaties',
      'diensten',
      'gebruik',
      'koppelingen',
      'voorzieningen',
    ] as const;
    for (const name of kinds) expect(lists.get(name)?.rows).toHaveLength(catalogue[name].size);
    const count = (name: ListName) => lists.get(name)?.rows.length ?? 0;
    expect(count('gemeenten') + count('leveranciers') + count('samenwerkingen') + count('communities')).toBe(
      catalogue.organisaties.size,
    );
    expect(count('standaarden')).toBe(catalogue.gemma.perSoort.get('standaard')?.length);
  });

  it('has no accounts of colleagues', () => {
    const text = [...lists.values()].map(writeList).join('');
    for (const { value } of catalogue.collegas.values()) {
      expect(text).not.toContain(value.github.login);
      expect(text).not.toContain(String(value.github.id));
    }
  });

  it('tells of a gemeente in which samenwerkingen it takes part', () => {
    expect(row('gemeenten', 'id', 'gemeente-voorbeeldstad')).toMatchObject({
      'cbs-code': 'GM9999',
      voorbeeld: 'ja',
      'samenwerkingen-id': expect.stringContaining('voorbeeld'),
    });
  });

  it('gives references as name and as id', () => {
    const bestand =
      'content/organisaties/gemeente-voorbeeldstad/gebruik/voorbeeldsoft--voorbeeld-aanmelden.yaml';
    expect(row('gebruik', 'bestand', bestand)).toMatchObject({
      organisatie: 'Voorbeeldstad',
      'organisatie-id': 'gemeente-voorbeeldstad',
      applicatie: 'Voorbeeld Aanmelden',
      'applicatie-id': 'voorbeeldsoft/voorbeeld-aanmelden',
      leverancier: 'Voorbeeldsoft',
    });
  });

  it('gives both ends of a koppeling, or its voorziening', () => {
    const { header = [], rows = [] } = lists.get('koppelingen') ?? {};
    const [van, naar, voorziening] = ['van-id', 'naar-id', 'voorziening-id'].map((key) =>
      header.indexOf(key),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const cells of rows) {
      expect(cells[van ?? -1]).not.toBe('');
      expect([cells[naar ?? -1], cells[voorziening ?? -1]].filter((cell) => cell !== '')).toHaveLength(1);
    }
  });

  it('counts nothing that is fictional as real, as the pages do', () => {
    const koppeling = 'van: soft/zaken\nvoorziening: basis\nrichting: heen\nstatus: in-productie\n';
    const small = listsOf(
      smallSite(zaakregistratie, zakenApiV1, {
        'beheer/voorzieningen.yaml': 'voorzieningen:\n  - id: basis\n    naam: Basis\n    soort: bouwsteen\n',
        'organisaties/gemeente-aa/koppelingen/zaken--basis.yaml': koppeling,
        'organisaties/gemeente-voorbeeldstad/koppelingen/zaken--basis.yaml': koppeling,
        'organisaties/verzonnen/organisatie.yaml':
          'naam: Verzonnen\ntype: leverancier\nstatus: actief\nvoorbeeld: true\n',
        'organisaties/verzonnen/applicaties/proef.yaml': `naam: Proef\nstatus: actief\nsoort: applicatie\nreferentiecomponenten:\n  - ${zaakregistratie}\nstandaarden:\n  - standaardversie: ${zakenApiV1}\n    ondersteuning: ondersteund\n`,
      }),
    );
    expect(row('referentiecomponenten', 'id', zaakregistratie, small)).toMatchObject({ applicaties: '2' });
    expect(row('standaardversies', 'id', zakenApiV1, small)).toMatchObject({ applicaties: '1' });
    expect(row('voorzieningen', 'id', 'basis', small)).toMatchObject({ koppelingen: '1' });
    expect(small.get('applicaties')?.rows).toHaveLength(3);
  });
});
