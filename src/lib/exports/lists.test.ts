import { describe, expect, it } from 'vitest';
import { contentRoots, readRoots } from '../adapters/disk.ts';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { writeList } from './csv.ts';
import { type ListName, listNames } from './listNames.ts';
import { makeLists } from './lists.ts';

const { catalogue } = loadCatalogue(await readRoots(contentRoots('content')));
const lists = new Map(makeLists(catalogue).map((list) => [list.name, list]));

/** A row of a list as an object, found by the value of one column. */
function row(name: ListName, column: string, value: string) {
  const { header = [], rows = [] } = lists.get(name) ?? {};
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
});
