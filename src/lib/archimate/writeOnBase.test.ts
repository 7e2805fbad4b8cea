import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleElement, sampleModel } from '../../../tests/ameff/sampleModel.ts';
import { checkConformance } from './conformance.ts';
import { dutch } from './model.ts';
import { readAmeff } from './read.ts';
import { writeAmeff } from './write.ts';
import { type Addition, addToModel, partsOnBase, TOP_FOLDERS, writeBase } from './writeOnBase.ts';

const file = join(import.meta.dirname, '../../../tests/fixtures/gemma/gemma-mini.xml');
const mini = readAmeff(readFileSync(file), 'gemma-mini.xml').model;
if (!mini) throw new Error('the fixture is readable');

function addition(count: number): Addition {
  const elements = Array.from({ length: count }, (_, index) =>
    sampleElement(`id-app-${index}`, `Applicatie ${index}`),
  );
  return {
    identifier: 'id-landschap',
    namespaces: [],
    names: dutch('Softwarecatalogus Voorbeeldstad'),
    documentation: [],
    properties: [],
    metadata: [],
    elements,
    relationships: [],
    propertyDefinitions: [],
    views: [],
    folders: TOP_FOLDERS.filter((_, index) => count > 0 && index % 2 === 0).map((top) => ({
      top,
      item: {
        labels: dutch('Applicaties (Softwarecatalogus)'),
        documentation: [],
        items: elements.map(({ identifier }) => ({
          identifierRef: identifier,
          labels: [],
          documentation: [],
          items: [],
        })),
      },
    })),
  };
}

describe.each([
  ['GEMMA mini', mini],
  ['a small model', sampleModel()],
  [
    'a model without anything',
    sampleModel({ elements: [], relationships: [], organizations: [], propertyDefinitions: [], views: [] }),
  ],
  [
    'a model with two trees of folders',
    { ...mini, organizations: [...mini.organizations, ...sampleModel().organizations] },
  ],
])('on the base %s', (_, base) => {
  const written = writeBase(base);

  test.each([0, 1, 3])('the parts with %i applications make the file of the joined model', (count) => {
    const joined = addToModel(base, addition(count));
    expect(partsOnBase(written, addition(count)).join('')).toBe(writeAmeff(joined));
  });

  test('the parts of the base are the same in every file', () => {
    const [first, second] = [partsOnBase(written, addition(1)), partsOnBase(written, addition(3))];
    for (const part of [written.elements, written.views].filter((one) => one !== '')) {
      expect(first).toContain(part);
      expect(second).toContain(part);
    }
  });
});

test('the joined model is sound and its folders stand in the order of Archi', () => {
  const joined = addToModel(mini, addition(2));
  expect(checkConformance(joined, { file: 'export' }).filter(({ severity }) => severity === 'fout')).toEqual(
    [],
  );
  const labels = joined.organizations[0]?.map(({ labels: [label] }) => label?.text) ?? [];
  expect(labels).toEqual(TOP_FOLDERS.filter((top) => labels.includes(top)));
  expect(labels).toContain('Strategy');
});
