import { expect, it } from 'vitest';
import { scriptJson } from './scriptJson.ts';

it('keeps a value inside its script element, unchanged for who reads it', () => {
  const value = { naam: '</script><script>alert(1)</script><!-- \u2028' };
  const text = scriptJson(value);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(value);
});
