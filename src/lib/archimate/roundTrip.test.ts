import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleElement, sampleModel } from '../../../tests/ameff/sampleModel.ts';
import { hostileTexts } from '../../../tests/support/hostileText.ts';
import type { ArchimateModel } from './model.ts';
import { readAmeff } from './read.ts';
import { writeAmeff } from './write.ts';
import { dropForbidden } from './xmlCharacters.ts';

function readBack(model: ArchimateModel): ArchimateModel | undefined {
  const { model: read, diagnostics } = readAmeff(writeAmeff(model), 'terug.xml');
  expect(diagnostics).toEqual([]);
  return read;
}

test('GEMMA mini keeps its bytes when read and written', () => {
  const text = readFileSync(
    join(import.meta.dirname, '../../../tests/fixtures/gemma/gemma-mini.xml'),
    'utf8',
  );
  const { model, diagnostics } = readAmeff(text, 'gemma-mini.xml');
  expect(diagnostics).toEqual([]);
  expect(model && writeAmeff(model)).toBe(text);
});

test('bytes and text give the same model', () => {
  const text = writeAmeff(sampleModel());
  expect(readAmeff(new TextEncoder().encode(text), 'a.xml').model).toEqual(readAmeff(text, 'a.xml').model);
});

test('everything that the format knows survives', () => {
  const base = sampleModel();
  const [view] = base.views;
  const [node] = view?.nodes ?? [];
  if (!view || node?.type !== 'Element') throw new Error('the sample has a view with a node');
  const color = { r: 1, g: 2, b: 3 };
  const style = {
    lineWidth: 3,
    lineColor: { ...color, a: 50 },
    fillColor: color,
    font: { name: 'Segoe UI', size: '9.5', style: 'bold italic', color },
  };
  const part = {
    labels: [
      { text: 'twee', lang: 'nl' },
      { text: 'two', lang: 'en' },
    ],
    documentation: [{ text: 'x' }],
    viewRefs: ['id-v'],
    style,
  } as const;
  const place = { ...part, x: 0, y: 1, w: 2, h: 3 } as const;
  const relation = { source: 'id-a', target: 'id-b', names: [], documentation: [], properties: [] } as const;
  const model = sampleModel({
    version: '1.2',
    schemaLocation: 'http://www.opengroup.org/xsd/archimate/3.0/ elders.xsd',
    namespaces: [['dc', 'http://purl.org/dc/elements/1.1/']],
    metadata: [
      { name: 'schema', attributes: [], children: ['Dublin Core'] },
      {
        name: 'schemaInfo',
        attributes: [],
        children: [{ name: 'dc:title', attributes: [['id', 'a"<&']], children: ['T & T'] }],
      },
    ],
    relationships: [
      { ...relation, identifier: 'id-r1', type: 'Access', accessType: 'ReadWrite' },
      { ...relation, identifier: 'id-r2', type: 'Association', isDirected: false },
      { ...relation, identifier: 'id-r3', type: 'Influence', modifier: '++' },
    ],
    viewpoints: [
      {
        identifier: 'id-vp',
        names: [{ text: 'Eigen' }],
        documentation: [],
        properties: [],
        rest: [{ name: 'viewpointPurpose', attributes: [], children: ['Deciding'] }],
      },
    ],
    views: [
      {
        ...view,
        viewpointRef: 'id-vp',
        viewpoint: 'Layered',
        nodes: [
          { ...place, type: 'Container', identifier: 'id-n0', nodes: [{ ...node, ...part }] },
          { ...place, type: 'Label', identifier: 'id-n1', conceptRef: 'id-a', xpathPart: '//name' },
        ],
        connections: [
          { ...part, type: 'Line', identifier: 'id-c0', bendpoints: [] },
          {
            ...part,
            type: 'NestingRelationship',
            identifier: 'id-c1',
            relationshipRef: 'id-r1',
            source: 'id-n0',
            target: 'id-na',
            sourceAttachment: { x: 1, y: 2 },
            bendpoints: [
              { x: 3, y: 4 },
              { x: 5, y: 6 },
            ],
            targetAttachment: { x: 7, y: 8 },
          },
        ],
      },
    ],
  });
  expect(readBack(model)).toEqual(model);
});

describe('hostile texts', () => {
  test('in names, values, languages of labels and attributes come back as written, less what XML cannot hold', () => {
    for (const text of hostileTexts(20260701, 400)) {
      const element = { ...sampleElement('id-a', text), documentation: [{ text }] };
      const read = readBack(sampleModel({ elements: [element, sampleElement('id-b', 'B')], version: text }));
      const kept = dropForbidden(text);
      expect(read?.elements[0]?.names[0]?.text).toBe(kept);
      expect(read?.elements[0]?.documentation[0]?.text).toBe(kept);
      expect(read?.version).toBe(kept);
    }
  });

  test('as a file never throw, and have a diagnostic', () => {
    for (const text of hostileTexts(42, 400)) {
      const { model, diagnostics } = readAmeff(text, 'vijandig.xml');
      expect(model).toBeUndefined();
      expect(diagnostics.length).toBeGreaterThan(0);
    }
  });

  test('anywhere in a good file never throw', () => {
    const good = writeAmeff(sampleModel());
    let at = 0;
    for (const text of hostileTexts(7, 400)) {
      at = (at + 137) % good.length;
      expect(() => readAmeff(good.slice(0, at) + text + good.slice(at), 'vijandig.xml')).not.toThrow();
    }
  });

  test.each(['__proto__', 'constructor', 'hasOwnProperty', 'prototype', '#text', ':@'])(
    'the name %s is no way in',
    (name) => {
      const good = writeAmeff(sampleModel());
      const { diagnostics } = readAmeff(
        good.replace('<elements>', `<elements><${name} ${name}="x"/>`),
        'naam.xml',
      );
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    },
  );

  test('deep nesting is refused, not followed', () => {
    const deep = `<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/">${'<item>'.repeat(100_000)}`;
    expect(readAmeff(deep, 'diep.xml').diagnostics.map(({ message }) => message)).toEqual([
      'Dit is geen geldige XML: meer dan 200 lagen diep.',
    ]);
  });
});

test('characters that XML cannot hold: controls go, half surrogates and non-characters become U+FFFD', () => {
  expect(dropForbidden('a\u0000b\u0008c\u001fd')).toBe('abcd');
  expect(dropForbidden('a\ud800b\udc00c\ufffed\uffff')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd');
  expect(dropForbidden('😀\t\n\r')).toBe('😀\t\n\r');
});
