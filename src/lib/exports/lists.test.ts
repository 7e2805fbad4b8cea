import { describe, expect, it } from 'vitest';
import { contentRoots, readRoots } from '../adapters/disk.ts';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { makeLists } from './lists.ts';

const { catalogue } = loadCatalogue(await readRoots(contentRoots('content')));
const lists = new Map(makeLists(catalogue).map((list) => [list.name, list]));

/** A row of a list as an object, found by the value of one column. */
function row(
  name: 'organisaties' | 'applicaties' | 'gebruik' | 'koppelingen',
  column: string,
  value: string,
) {
  const { header = [], rows = [] } = lists.get(name) ?? {};
  const found = rows.find((cells) => cells[header.indexOf(column)] === value) ?? [];
  return Object.fromEntries(header.map((key, index) => [key, found[index]]));
}

describe('makeLists', () => {
  it('has a row per record and a cell per column', () => {
    for (const [name, { header, rows }] of lists) {
      expect(rows).toHaveLength(catalogue[name].size);
      expect(new Set(header).size).toBe(header.length);
      expect(rows.filter((cells) => cells.length !== header.length)).toEqual([]);
    }
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
