import { expect, test } from 'vitest';
import { dutch } from './model.ts';
import { propertyDefinitionId, propertyValue, propertyValues } from './properties.ts';

const model = {
  propertyDefinitions: [
    { identifier: 'propid-7', type: 'string', names: [{ text: 'Object ID' }], documentation: [] },
    { identifier: 'propid-8', type: 'string', names: [{ text: 'Bron' }], documentation: [] },
    { identifier: 'propid-9', type: 'string', names: [{ text: '' }], documentation: [] },
    { identifier: 'propid-10', type: 'string', names: [{ text: 'Bron' }], documentation: [] },
  ],
} as const;

const thing = {
  properties: [
    { definition: 'propid-10', values: dutch('tweede definitie') },
    { definition: 'propid-8', values: dutch('eerste definitie') },
    { definition: 'propid-7', values: dutch('') },
    { definition: 'propid-9', values: dutch('zonder naam') },
    { definition: 'propid-8', values: dutch('herhaald') },
  ],
};

test('finds a value by the name of the property, in the order of the thing', () => {
  expect(propertyValue(thing, 'Bron', model)).toBe('tweede definitie');
  expect(propertyValues(thing, 'Bron', model)).toEqual(['tweede definitie', 'eerste definitie', 'herhaald']);
});

test('tells an empty value from no value', () => {
  expect(propertyValue(thing, 'Object ID', model)).toBe('');
  expect(propertyValue(thing, 'Status', model)).toBeUndefined();
  expect(propertyValues(thing, 'Status', model)).toEqual([]);
});

test('a definition with an empty name is a name like any other', () => {
  expect(propertyValue(thing, '', model)).toBe('zonder naam');
});

test('gives the definition to reuse', () => {
  expect(propertyDefinitionId('Bron', model)).toBe('propid-8');
  expect(propertyDefinitionId('Status', model)).toBeUndefined();
});
