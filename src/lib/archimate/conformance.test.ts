import { expect, test } from 'vitest';
import { sampleElement, sampleModel } from '../../../tests/ameff/sampleModel.ts';
import { reportText } from '../diagnostics/reporters/text.ts';
import { checkConformance } from './conformance.ts';
import type { ArchimateModel } from './model.ts';
import { dutch } from './model.ts';

/* Faults that only a model in memory can have; those of files stand in tests/fixtures/ameff. */

function report(model: ArchimateModel): string {
  return reportText(checkConformance(model, { file: 'export' }));
}

test('a sound model has no faults', () => {
  expect(report(sampleModel())).toBe('');
});

test('an element without a name', () => {
  const element = { ...sampleElement('id-b', ''), names: [] };
  expect(report(sampleModel({ elements: [sampleElement('id-a', 'Zaaksysteem'), element] }))).toBe(
    'export:1:1: fout: name: Element "id-b" heeft geen naam of waarde. Geef een naam; een lege naam mag, geen naam niet. [SWC642]\n',
  );
});

test('a property without a value', () => {
  const element = { ...sampleElement('id-b', 'B'), properties: [{ definition: 'propid-1', values: [] }] };
  expect(report(sampleModel({ elements: [sampleElement('id-a', 'A'), element] }))).toContain(
    'value: Een eigenschap van element "B" heeft geen naam of waarde.',
  );
});

test('a text with characters that XML cannot hold is a warning', () => {
  const elements = [sampleElement('id-a', 'Zaak\u0001systeem'), sampleElement('id-b', 'B\ud800')];
  const found = checkConformance(sampleModel({ elements }), { file: 'export' });
  expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'SWC643 waarschuwing',
    'SWC643 waarschuwing',
  ]);
  expect(found.map(({ message }) => message).join('\n')).toContain('U+0001');
});

test('an attribute of another type of relation', () => {
  const [flow] = sampleModel().relationships;
  if (!flow) throw new Error('the sample has a relation');
  expect(report(sampleModel({ relationships: [{ ...flow, isDirected: true }] }))).toBe(
    'export:1:1: fout: isDirected: Kenmerk isDirected hoort niet bij relatie Flow "Zaaksysteem" → "Belastingsysteem". ' +
      'Laat het weg: accessType hoort bij Access, isDirected bij Association, modifier bij Influence. [SWC644]\n',
  );
});

test('what was in the file but could not be read is not reported as missing', () => {
  const relationships = sampleModel().relationships.map((one) => ({ ...one, target: 'id-onbekend' }));
  const model = sampleModel({ relationships });
  expect(checkConformance(model, { file: 'export' }).map(({ code }) => code)).toEqual(['SWC622']);
  expect(checkConformance(model, { file: 'export', unread: new Set(['id-onbekend']) })).toEqual([]);
});

test('an association whose source is a flow is allowed, a connection from its line as well', () => {
  const base = sampleModel();
  const relationships = [
    ...base.relationships,
    {
      identifier: 'id-o',
      type: 'Association',
      source: 'id-r',
      target: 'id-b',
      names: dutch('implementeert'),
      documentation: [],
      properties: [],
    },
  ] as const;
  const [view] = base.views;
  const [node] = view?.nodes ?? [];
  if (!view || node?.type !== 'Element') throw new Error('the sample has a view with a node');
  const part = { type: 'Relationship', labels: [], documentation: [], viewRefs: [], bendpoints: [] } as const;
  const views = [
    {
      ...view,
      nodes: [node, { ...node, identifier: 'id-nb', elementRef: 'id-b', x: 300 }],
      connections: [
        { ...part, identifier: 'id-c1', relationshipRef: 'id-r', source: 'id-na', target: 'id-nb' },
        { ...part, identifier: 'id-c2', relationshipRef: 'id-o', source: 'id-c1', target: 'id-nb' },
      ],
    },
  ];
  expect(report(sampleModel({ relationships, views }))).toBe('');
});
