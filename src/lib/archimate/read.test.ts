import { expect, test } from 'vitest';
import { sampleElement, sampleModel } from '../../../tests/ameff/sampleModel.ts';
import { readAmeff } from './read.ts';
import { writeAmeff } from './write.ts';

const text = writeAmeff(sampleModel());

test('says where a thing stands in the file', () => {
  const { locate } = readAmeff(text, 'a.xml');
  const line = text.split('\n').findIndex((one) => one.includes('<element identifier="id-b"')) + 1;
  expect(locate('id-b')).toEqual({ line, column: 5 });
  expect(locate('id-model')?.line).toBe(2);
  expect(locate('id-weg')).toBeUndefined();
});

test('places hold with Windows line ends', () => {
  const { locate } = readAmeff(text.replaceAll('\n', '\r\n'), 'a.xml');
  expect(locate('id-b')).toEqual(readAmeff(text, 'a.xml').locate('id-b'));
});

test('white space in a name stays exactly; a carriage return only as a reference', () => {
  const file = text.replace('>Zaaksysteem<', '>  Zaak\r\n  systeem &#xD;<');
  expect(readAmeff(file, 'a.xml').model?.elements[0]?.names[0]?.text).toBe('  Zaak\n  systeem \r');
});

test('CDATA and comments inside a name are read as XML prescribes', () => {
  const file = text.replace('>Zaaksysteem<', '>Zaak<!-- x --><![CDATA[<&amp;>]]> &amp; meer<');
  expect(readAmeff(file, 'a.xml').model?.elements[0]?.names[0]?.text).toBe('Zaak<&amp;> & meer');
});

test('tens of thousands of references are no bomb', () => {
  const name = '&amp;&#233;'.repeat(30_000);
  const { model, diagnostics } = readAmeff(text.replace('>Zaaksysteem<', `>${name}<`), 'a.xml');
  expect(diagnostics).toEqual([]);
  expect(model?.elements[0]?.names[0]?.text).toHaveLength(60_000);
});

test('several faults of shape are reported at once, and the rest is read', () => {
  const file = text
    .replace('xsi:type="Flow"', 'xsi:type="FlowRelationship"')
    .replace(
      '<propertyDefinition identifier="propid-1" type="string">',
      '<propertyDefinition identifier="propid-1">',
    )
    .replace('xsi:type="ApplicationComponent"', 'xsi:type="Applicatie"');
  const { model, diagnostics, unread } = readAmeff(file, 'a.xml');
  expect(diagnostics.map(({ code }) => code)).toEqual(['SWC613', 'SWC614', 'SWC611']);
  // A property definition without a type holds text, so it is read all the same.
  expect([...unread]).toEqual(['id-a']);
  expect(model?.elements.map(({ identifier }) => identifier)).toEqual(['id-b']);
  expect(model?.relationships[0]?.type).toBe('Flow');
});

test('the same model gives the same bytes, in another order of making too', () => {
  const { names, identifier, ...rest } = sampleElement('id-a', 'Zaaksysteem');
  const elements = [{ ...rest, names, identifier }, sampleElement('id-b', 'Belastingsysteem')];
  expect(writeAmeff(sampleModel({ elements }))).toBe(text);
});
