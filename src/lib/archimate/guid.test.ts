import { expect, test } from 'vitest';
import { normalizeGuid } from './guid.ts';

const GUID = '05b651be-5d24-491a-8da4-2992d9d9a908';

test.each([
  GUID,
  `id-${GUID}`,
  'id-05b651be5d24491a8da42992d9d9a908',
  '05B651BE-5D24-491A-8DA4-2992D9D9A908',
  ' ID-05B651BE5D24491A8DA42992D9D9A908 ',
  `{${GUID}}`,
])('%j becomes the stored form', (text) => {
  expect(normalizeGuid(text)).toBe(GUID);
});

test.each([
  '',
  'id-100832',
  'propid-5',
  `${GUID}0`,
  `x${GUID}`,
  '05b651be-5d24491a-8da42992-d9d9a908',
  `{${GUID}`,
])('%j is no GUID', (text) => {
  expect(normalizeGuid(text)).toBeUndefined();
});
