import { expect, test } from 'vitest';
import { begrip, begrippen } from './begrippen.ts';

test('ids are unique, in order, and terms refer to terms that exist', () => {
  const ids = begrippen.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual([...ids].sort());
  expect(begrippen.flatMap(({ zie = [] }) => zie).filter((id) => !ids.includes(id))).toEqual([]);
  expect(begrippen.filter(({ id, zie = [] }) => zie.includes(id))).toEqual([]);
});

test('explanations are short: three sentences of at most 30 words', () => {
  const tooLong = begrippen.flatMap(({ id, uitleg }) => {
    const sentences = uitleg.split(/(?<=[.:;])\s+/);
    const long = sentences.some((sentence) => sentence.split(' ').length > 30);
    return long || uitleg.length > 260 || !uitleg.endsWith('.') ? [`${id}: ${uitleg.length}`] : [];
  });
  expect(tooLong).toEqual([]);
});

test('a term that nobody explained is refused', () => {
  expect(begrip('view').term).toBe('View');
  expect(() => begrip('weg')).toThrow("has no term 'weg'");
});
