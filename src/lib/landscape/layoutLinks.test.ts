import { describe, expect, it } from 'vitest';
import { sampleCatalogue } from '../../../tests/landscape/sampleLandscape.ts';
import { drawKoppelingen, pathOfLinks } from './drawKoppelingen.ts';
import { layoutLinks } from './layoutLinks.ts';
import { directionsOf, linksAround, linksOf } from './linksOf.ts';
import { selectLandscape } from './selectLandscape.ts';

const names = (ids: string) => new Map(ids.split('').map((id) => [id, id]));
const edges = (...pairs: readonly string[]) =>
  pairs.map((pair) => ({ id: pair, from: pair.charAt(0), to: pair.charAt(1) }));

describe('layoutLinks', () => {
  it('puts what delivers left of what receives, also through others', () => {
    const { places, bends } = layoutLinks(names('abc'), edges('ab', 'bc', 'ac'));
    expect(['a', 'b', 'c'].map((id) => places.get(id)?.column)).toEqual([0, 1, 2]);
    expect(bends.get('ac')).toHaveLength(1);
  });

  it('never puts two things in each other’s way', () => {
    const all = edges('ad', 'bd', 'cd', 'de', 'df', 'dg', 'ag', 'xy', 'yx', 'zz');
    const { places, rows } = layoutLinks(names('abcdefgxyz'), all);
    const list = [...places.values()];
    expect(list).toHaveLength(10);
    for (const [index, a] of list.entries()) {
      expect(a.row).toBeGreaterThanOrEqual(0.499);
      expect(a.row).toBeLessThanOrEqual(rows - 0.499);
      for (const b of list.slice(index + 1))
        if (a.column === b.column) expect(Math.abs(a.row - b.row)).toBeGreaterThanOrEqual(0.999);
    }
  });

  it('finds a drawing without crossings where there is one', () => {
    const { places } = layoutLinks(names('abxy'), edges('ay', 'bx'));
    const row = (id: string) => places.get(id)?.row ?? 0;
    expect(Math.sign(row('a') - row('b'))).toBe(Math.sign(row('y') - row('x')));
  });

  it('is the same whatever the order of the input, and takes circles and nothing', () => {
    const circle = edges('ab', 'bc', 'ca');
    expect(layoutLinks(names('abc'), circle)).toEqual(layoutLinks(names('cab'), circle));
    expect(layoutLinks(new Map(), []).rows).toBe(0);
  });
});

describe('the drawings of a landscape', () => {
  const data = selectLandscape(sampleCatalogue(), { kind: 'landschap', organisatie: 'gemeente-a' })?.data;
  if (data === undefined) throw new Error('no sample');
  const links = linksOf(data);

  it('are the drawings that were looked at', async () => {
    const [whole] = drawKoppelingen(data, 'gemeente-a');
    await expect(whole?.svg).toMatchFileSnapshot('../../../tests/golden/svg/koppelingen.svg');
  });

  it('are one of all, and one per application', () => {
    expect(drawKoppelingen(data, 'gemeente-a').map(({ path }) => path)).toEqual([
      pathOfLinks('gemeente-a'),
      pathOfLinks('gemeente-a', 'lev/documenten'),
      pathOfLinks('gemeente-a', 'lev/zaken'),
    ]);
  });

  it('turn a koppeling to the left around, and say in words what goes where', () => {
    const around = linksAround(links, 'lev/zaken');
    const { ontvangt, levert } = directionsOf(around, 'lev/zaken');
    expect(ontvangt.map(({ naam }) => naam)).toEqual(['Documenten']);
    expect(levert.map(({ naam }) => naam)).toEqual(['DigiD']);
    expect(directionsOf(links, 'lev/documenten').wisseltUit.map(({ naam }) => naam)).toEqual(['Diginetwerk']);
  });
});
