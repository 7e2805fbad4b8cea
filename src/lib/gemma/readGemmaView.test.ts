import { expect, test } from 'vitest';
import type { Diagram, ViewNode } from '../archimate/model.ts';
import { dutch } from '../archimate/model.ts';
import { readGemmaView } from './readGemmaView.ts';

const references = {
  element: (identifier: string) => (identifier === 'id-e' ? 'object-e' : undefined),
  relation: (identifier: string) => (identifier === 'id-r' ? 'object-r' : undefined),
  name: () => 'Zaakcomponent',
};
const bare = { labels: [], documentation: [], viewRefs: [] };
const box = { ...bare, x: 1, y: 2, w: 3, h: 4 };

function read(nodes: readonly ViewNode[], connections: Diagram['connections'] = []) {
  return readGemmaView(
    { identifier: 'id-v', names: dutch('Plaat'), documentation: [], properties: [], nodes, connections },
    references,
  );
}
const label = (text: string): ViewNode => ({
  ...box,
  type: 'Label',
  identifier: 'id-l',
  labels: dutch(text),
});

test('keeps a heading of 80 characters and drops the text, not the box, of a longer note', () => {
  const { geometry, leftOut } = read([label('a'.repeat(80)), label('a'.repeat(81))]);
  expect(geometry.knopen.map(({ soort, tekst }) => [soort, tekst?.length])).toEqual([
    ['label', 80],
    ['label', undefined],
  ]);
  expect(leftOut).toEqual({ notes: 1, references: 0 });
});

test('an element node has its Object ID, and a text only where it differs from the name', () => {
  const node = (labels: ReturnType<typeof dutch>): ViewNode => ({
    ...box,
    type: 'Element',
    identifier: 'id-n',
    elementRef: 'id-e',
    labels,
    nodes: [{ ...box, type: 'Container', identifier: 'id-c', nodes: [] }],
  });
  const { geometry } = read([node(dutch('Zaakcomponent')), node(dutch('Zaken'))]);
  expect(geometry.knopen).toMatchObject([
    { soort: 'element', element: 'object-e', tekst: undefined, knopen: [{ soort: 'groep', id: 'id-c' }] },
    { soort: 'element', element: 'object-e', tekst: 'Zaken' },
  ]);
});

test('colours, opacity, line and font become a style; an empty style is none', () => {
  const black = { r: 0, g: 0, b: 0 };
  const style = {
    lineWidth: 2,
    lineColor: { ...black, a: 100 },
    fillColor: { r: 218, g: 238, b: 9, a: 50 },
    font: { name: 'Segoe UI', size: '9.5', style: 'bold', color: black },
  };
  const { geometry } = read([
    { ...label('x'), style },
    { ...label('y'), style: {} },
  ]);
  expect(geometry.knopen.map(({ stijl }) => stijl)).toEqual([
    {
      vulling: '#daee0980',
      lijn: '#000000',
      lijndikte: 2,
      letter: '#000000',
      lettertype: 'Segoe UI',
      lettergrootte: 9.5,
      letterstijl: 'bold',
    },
    undefined,
  ]);
});

test('lines keep their kind, ends and bend points; what cannot be kept is counted', () => {
  const line = { ...bare, bendpoints: [{ x: 5, y: 6 }] };
  const { geometry, leftOut } = read(
    [{ ...label('Zie ook'), viewRefs: ['id-andere'] }],
    [
      {
        ...line,
        type: 'Relationship',
        identifier: 'id-1',
        relationshipRef: 'id-r',
        source: 'a',
        target: 'b',
      },
      {
        ...line,
        type: 'NestingRelationship',
        identifier: 'id-2',
        relationshipRef: 'id-r',
        source: 'a',
        target: 'b',
      },
      { ...line, type: 'Line', identifier: 'id-3', source: 'a', target: 'id-1' },
      {
        ...line,
        type: 'Relationship',
        identifier: 'id-4',
        relationshipRef: 'id-weg',
        source: 'a',
        target: 'b',
      },
      { ...line, type: 'Line', identifier: 'id-5', source: 'a' },
    ],
  );
  expect(geometry.verbindingen).toMatchObject([
    { id: 'id-1', soort: 'relatie', relatie: 'object-r', van: 'a', naar: 'b', punten: [[5, 6]] },
    { id: 'id-2', soort: 'nesting', relatie: 'object-r' },
    { id: 'id-3', soort: 'lijn', relatie: undefined, naar: 'id-1' },
  ]);
  expect(leftOut).toEqual({ notes: 0, references: 3 });
});
