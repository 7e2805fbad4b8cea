import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { sampleCatalogue, sampleIds } from '../../../tests/landscape/sampleLandscape.ts';
import type { PlotItem } from './plotBox.ts';
import { plotItemsOf } from './plotItems.ts';
import {
  compareItems,
  type DrawnComponent,
  drawLegend,
  findGaps,
  plotInto,
  readDrawnBox,
} from './plotOnDrawing.ts';
import { comparisonStyles, statusStyles } from './plotStyle.ts';
import { selectLandscape } from './selectLandscape.ts';

const component: DrawnComponent = {
  component: 'c',
  naam: 'Zaakregistratiecomponent',
  box: { x: 20, y: 20, w: 220, h: 80 },
  size: 12,
  taken: 0,
};
const item = (number: number): PlotItem => ({
  applicatie: `lev/app-${number}`,
  naam: `Voorbeeld & Zn. <${number}>`,
  status: number % 2 === 0 ? 'in-productie' : 'gepland',
});
const styled = (count: number) =>
  Array.from({ length: count }, (_value, index) => item(index)).map((one) => ({
    ...one,
    look: statusStyles[one.status],
  }));
const wrap = (markup: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 260 120" width="780" height="360" text-anchor="middle" font-family="'Noto Sans',sans-serif"><rect x="20" y="20" width="220" height="80" fill="#daeef3" stroke="#000"/>${markup}</svg>\n`;

describe('plotInto', () => {
  it.each([1, 8, 40])('draws %i applications in one box as was looked at', async (count) => {
    const svg = wrap(plotInto(component, styled(count)));
    expect(XMLValidator.validate(svg)).toBe(true);
    await expect(svg).toMatchFileSnapshot(`../../../tests/golden/svg/vak-${count}.svg`);
  });

  it('names what it only counts', () => {
    const markup = plotInto(component, styled(40));
    expect(markup).toContain('+33 meer');
    expect(markup.match(/Voorbeeld &amp; Zn\. &lt;39&gt;/g)).toHaveLength(1);
  });

  it('has nothing that a strict security policy refuses', () => {
    expect(plotInto(component, styled(9))).not.toMatch(/<style|style=|<script/);
  });
});

describe('plotItemsOf', () => {
  const data = selectLandscape(sampleCatalogue(), { kind: 'landschap', organisatie: 'gemeente-a' })?.data;
  if (data === undefined) throw new Error('no sample');
  const items = plotItemsOf(data);

  it('has what is used now, by component, and not what is phased out or on a vanished component', () => {
    expect(items.get(sampleIds.zaakregistratie)?.map(({ naam, status }) => [naam, status])).toEqual([
      ['Zaken', 'in-productie'],
    ]);
    expect(items.get(sampleIds.burgerzaken)?.map(({ naam }) => naam)).toEqual(['Burger']);
    expect(items.has(sampleIds.gone)).toBe(false);
  });

  it('falls back on what the supplier says', () => {
    expect(items.get(sampleIds.documentregistratie)?.map(({ status }) => status)).toEqual(['gepland']);
  });
});

describe('what stands out', () => {
  const components = [
    { component: 'b', naam: 'B' },
    { component: 'a', naam: 'A' },
    { component: 'a', naam: 'A' },
    { component: 'c', naam: 'C' },
  ];
  it('lists each empty component and each overlap once, by name', () => {
    const { empty, overlaps } = findGaps(
      components,
      new Map([
        ['c', [item(1), item(2)]],
        ['b', [item(1)]],
      ]),
    );
    expect(empty).toEqual([{ component: 'a', naam: 'A' }]);
    expect(overlaps.map(({ naam, applicaties }) => [naam, applicaties.length])).toEqual([['C', 2]]);
  });

  it('shows of two organisations whose each application is', () => {
    const looks = comparisonStyles('Aa', 'Bé');
    const compared = compareItems([item(1), item(2)], [item(2), item(3)], looks);
    expect(compared.map(({ applicatie, look }) => [applicatie, look.label])).toEqual([
      ['lev/app-1', 'Alleen Aa'],
      ['lev/app-2', 'Beide'],
      ['lev/app-3', 'Alleen Bé'],
    ]);
  });
});

it('reads the place of a box from the drawing, or nothing', () => {
  expect(readDrawnBox('c', 'C', '1 2 30 40 5', 12)).toEqual({
    component: 'c',
    naam: 'C',
    box: { x: 1, y: 2, w: 30, h: 40 },
    size: 12,
    taken: 5,
  });
  expect(readDrawnBox('c', 'C', '', 12)).toBeUndefined();
});

it('draws a legend below the drawing', () => {
  const styles = Object.values(statusStyles);
  const { svg, bottom } = drawLegend({ x: 0, y: 0, w: 3000, h: 2000 }, 'Legenda', styles);
  expect(bottom).toBeGreaterThan(2000);
  for (const { label } of styles) expect(svg).toContain(label);
});
