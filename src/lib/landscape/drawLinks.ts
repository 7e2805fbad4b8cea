import { fontFamily } from '../archimate/draw/drawDiagram.ts';
import { drawNode } from '../archimate/draw/drawNode.ts';
import { attributes, svgText } from '../archimate/draw/svgText.ts';
import type { Color, Style } from '../archimate/model.ts';
import { layoutLinks } from './layoutLinks.ts';

/** Something that links lead to or from. */
export interface LinkNode {
  readonly id: string;
  readonly naam: string;
  readonly soort: 'applicatie' | 'voorziening';
}

/** A koppeling as it is drawn: from what delivers to what receives. */
export interface DrawnLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly isTwoWay: boolean;
  /** What a reader gets to hear: `A → B: Zaken (Zaken API)`. */
  readonly label: string;
  readonly isStandard: boolean;
  readonly isPlanned: boolean;
  /** Object IDs of its standards, by which a page filters. */
  readonly standaarden: readonly string[];
}

const box = { w: 200, h: 50 } as const;
const columnGap = 110;
const rowHeight = 70;
const margin = 24;
const heading = 60;
const legendHeight = 70;
const color = (r: number, g: number, b: number): Color => ({ r, g, b });
const style = (fillColor: Color, lineColor: Color): Style => ({
  fillColor,
  lineColor,
  font: { size: '9.5', color: color(20, 38, 43) },
});
const looks: Readonly<Record<LinkNode['soort'], Style>> = {
  applicatie: style(color(227, 241, 241), color(11, 92, 102)),
  voorziening: style(color(253, 242, 217), color(183, 121, 31)),
};
const lineColor = { now: '#2a4046', planned: '#2b6cb0' } as const;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Draws things and the links between them in columns, with a legend. Deterministic. */
export function drawLinks(title: string, nodes: readonly LinkNode[], links: readonly DrawnLink[]): string {
  const layout = layoutLinks(new Map(nodes.map(({ id, naam }) => [id, naam])), links);
  const at = ({ column, row }: { readonly column: number; readonly row: number }): Place => ({
    x: margin + column * (box.w + columnGap),
    y: margin + heading + row * rowHeight,
  });
  const width = Math.max(640, 2 * margin + layout.columns * (box.w + columnGap) - columnGap);
  const bottom = margin + heading + layout.rows * rowHeight;
  const lines = links.map((link) => {
    const from = layout.places.get(link.from);
    const to = layout.places.get(link.to);
    if (from === undefined || to === undefined) return '';
    return drawLink(link, at(from), (layout.bends.get(link.id) ?? []).map(at), at(to));
  });
  const boxes = nodes.map((node) => {
    const place = layout.places.get(node.id);
    return place === undefined ? '' : drawThing(node, at(place));
  });
  const height = bottom + legendHeight + margin;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes({ viewBox: `0 0 ${width} ${Math.ceil(height)}`, width, height: Math.ceil(height), role: 'img', 'font-family': fontFamily, 'text-anchor': 'middle' })}>` +
    `<title>${svgText(title)}</title><rect${attributes({ width, height: Math.ceil(height), fill: '#ffffff' })}/>` +
    `<text${attributes({ x: margin, y: margin + 22, 'data-part': 'titel', 'font-size': 22, 'font-weight': 700, 'text-anchor': 'start' })}>${svgText(title)}</text>\n` +
    `${lines.join('')}${boxes.join('')}${drawLegend(bottom + 24)}</svg>\n`
  );
}

function drawThing({ id, naam, soort }: LinkNode, { x, y }: Place): string {
  const node = { x, y: y - box.h / 2, ...box };
  return `<g${attributes({ 'data-node': id })}><title>${svgText(naam)}</title>${drawNode({ ...node, text: naam, type: 'ApplicationComponent', style: looks[soort], centred: true, textHeight: box.h })}</g>\n`;
}

function drawLink(link: DrawnLink, from: Place, bends: readonly Place[], to: Place): string {
  const isForward = from.x < to.x || (from.x === to.x && from !== to);
  const start = { x: from.x + (isForward ? box.w : 0), y: from.y };
  const end = { x: to.x + (isForward ? 0 : box.w), y: to.y };
  const middle = bends.flatMap(({ x, y }) => {
    const edges = [
      { x, y },
      { x: x + box.w, y },
    ];
    return isForward ? edges : edges.reverse();
  });
  const points = [start, ...middle, end];
  let d = `M${start.x} ${round(start.y)}`;
  for (let index = 1; index < points.length; index += 1) {
    const [a = start, b = end] = [points[index - 1], points[index]];
    const half = (a.x + b.x) / 2;
    d += a.y === b.y ? `H${b.x}` : `C${half} ${round(a.y)} ${half} ${round(b.y)} ${b.x} ${round(b.y)}`;
  }
  const stroke = link.isPlanned ? lineColor.planned : lineColor.now;
  const turn = isForward ? 0 : 180;
  const ends = arrow(end, turn, stroke) + (link.isTwoWay ? arrow(start, turn + 180, stroke) : '');
  return `<g${attributes({ 'data-link': link.id, 'data-standaarden': link.standaarden.join(' '), 'data-ends': `${link.from} ${link.to}` })}><title>${svgText(link.label)}</title><path${attributes({ d, fill: 'none', stroke, 'stroke-width': 1.75, 'stroke-dasharray': link.isStandard ? undefined : '6 4' })}/>${ends}</g>\n`;
}

function arrow({ x, y }: Place, turn: number, fill: string): string {
  return `<path${attributes({ d: 'M0 0L-10 -5V5z', fill, transform: `translate(${x} ${round(y)}) rotate(${turn})` })}/>`;
}

function drawLegend(y: number): string {
  const items = [
    ['Applicatie', 'applicatie', undefined],
    ['Landelijke voorziening', 'voorziening', undefined],
    ['Volgens een standaard', undefined, { stroke: lineColor.now }],
    ['Maatwerk of onbekend', undefined, { stroke: lineColor.now, 'stroke-dasharray': '6 4' }],
    ['Nog niet in productie', undefined, { stroke: lineColor.planned }],
  ] as const;
  const drawn = items.map(([label, soort, line], index) => {
    const x = margin + (index % 3) * 205;
    const top = y + Math.floor(index / 3) * 26;
    const sign =
      soort === undefined
        ? `<path${attributes({ d: `M${x} ${top + 8}h30`, fill: 'none', 'stroke-width': 1.75, ...line })}/>`
        : drawNode({
            x,
            y: top,
            w: 30,
            h: 16,
            text: '',
            type: undefined,
            style: looks[soort],
            centred: true,
            textHeight: 16,
          });
    return `${sign}<text${attributes({ x: x + 38, y: top + 13, 'font-size': 13, 'text-anchor': 'start' })}>${label}</text>`;
  });
  return `<g>${drawn.join('')}</g>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
