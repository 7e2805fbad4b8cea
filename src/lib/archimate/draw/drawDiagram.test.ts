import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Connection, Diagram, ElementNode, Style, ViewNode } from '../model.ts';
import { ELEMENT_TYPES, RELATIONSHIP_TYPES } from '../vocabulary.ts';
import { drawConnection } from './drawConnection.ts';
import { type DrawnModel, drawDiagram } from './drawDiagram.ts';
import { lookOf } from './elementLook.ts';

const plain = { labels: [], documentation: [], viewRefs: [] } as const;
const style: Style = {
  fillColor: { r: 255, g: 224, b: 178 },
  lineColor: { r: 191, g: 54, b: 12 },
  lineWidth: 3,
};
const element = (
  identifier: string,
  [x, y, w, h]: readonly [number, number, number, number],
  nodes: readonly ViewNode[] = [],
): ElementNode => ({ ...plain, identifier, type: 'Element', elementRef: identifier, x, y, w, h, nodes });
const link = (identifier: string, source: string, target: string): Connection => ({
  ...plain,
  identifier,
  type: 'Relationship',
  relationshipRef: identifier,
  source,
  target,
  bendpoints: [],
});
const model: DrawnModel = {
  element: (identifier) => ({
    naam: `Naam & <${identifier}>`,
    type: ELEMENT_TYPES.find((type) => type === identifier) ?? 'ApplicationComponent',
  }),
  relationship: (identifier) => {
    const type = RELATIONSHIP_TYPES.find((known) => known === identifier);
    return type && { type };
  },
  keyOf: (identifier) => `sleutel-${identifier}`,
};
const view: Pick<Diagram, 'nodes' | 'connections'> = {
  nodes: [
    {
      ...plain,
      identifier: 'groep',
      type: 'Container',
      labels: [{ text: 'Groep' }],
      ...{ x: 20, y: 20, w: 300, h: 180 },
      nodes: [element('a', [40, 60, 220, 80], [{ ...element('b', [50, 90, 100, 40]), style }])],
    },
    element('BusinessFunction', [400, 60, 160, 60]),
    element('Goal', [400, 160, 160, 60]),
  ],
  connections: [
    link('Specialization', 'b', 'a'),
    {
      ...link('Flow', 'b', 'BusinessFunction'),
      bendpoints: [
        { x: 300, y: 240 },
        { x: 480, y: 240 },
      ],
    },
    link('Association', 'Flow', 'Goal'),
  ],
};
const svg = drawDiagram(view, model, { title: 'Een "view"', subtitle: 'met uitleg' });

describe('drawDiagram', () => {
  it('is the drawing that was looked at', async () => {
    await expect(svg).toMatchFileSnapshot('../../../../tests/golden/svg/view.svg');
  });

  it('is well-formed and has nothing that a strict security policy refuses', () => {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/<style|style=|<script|\son\w+=|href=/);
  });

  it('has a title for the whole and for every box', () => {
    expect(svg).toContain('<title>Een &quot;view&quot;</title>');
    expect(svg).toContain('<title>Naam &amp; &lt;a&gt;</title>');
  });

  it('says where each box of an element is, and what is taken in it', () => {
    expect(svg).toContain('data-object="sleutel-a" data-box="40 60 220 80 50"');
  });

  it('draws no line between a box and the box that it stands in', () => {
    expect(svg.match(/<polyline/g)).toHaveLength(2);
  });

  it('draws a line through its bends, from edge to edge', () => {
    const points = /<polyline points="([^"]+)"/.exec(svg)?.[1]?.split(' ') ?? [];
    expect(points.slice(1, 3)).toEqual(['300,240', '480,240']);
    expect(points[3]).toBe('480,120');
  });

  it('draws an empty view', () => {
    expect(XMLValidator.validate(drawDiagram({ nodes: [], connections: [] }, model, { title: 'Leeg' }))).toBe(
      true,
    );
  });
});

describe('the notation', () => {
  it('has an icon for every type but groups and junctions', () => {
    const without = ELEMENT_TYPES.filter((type) => lookOf(type).icon === '');
    expect(without).toEqual(['Grouping', 'AndJunction', 'OrJunction']);
  });

  it('sets behaviour, structure and motivation apart', () => {
    expect(lookOf('ApplicationService').outline).toBe('round');
    expect(lookOf('ApplicationComponent').outline).toBe('square');
    expect(lookOf('Goal').outline).toBe('cut');
  });

  it('draws every relationship in its own way', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    const drawn = RELATIONSHIP_TYPES.map((type) => drawConnection({ points, type }));
    // A plain association and a plain line look alike; access differs by its dashes.
    expect(new Set(drawn).size).toBe(RELATIONSHIP_TYPES.length);
    expect(drawConnection({ points, type: 'Access', accessType: 'Write' })).toContain('M-9 -4.5L0 0L-9 4.5');
    for (const text of drawn) expect(new XMLParser().parse(`<g>${text}</g>`)).toBeTruthy();
  });
});
