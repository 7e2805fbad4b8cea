import { describe, expect, test } from 'vitest';
import { uuid5 } from './uuid.ts';

describe('uuid5', () => {
  test('gives the example of RFC 9562, appendix A.4', () => {
    expect(uuid5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  // Made with Python's uuid module; the lengths stand on both sides of SHA-1's block boundary.
  test.each([
    ['gemeente-utrecht', '5423f0df-f4ee-559c-ad59-5b9447ad4c34'],
    ['é漢'.repeat(40), 'dc9b5ab2-69f0-5eb5-bdd1-bd0e7b5b7b3c'],
    ['a'.repeat(39), 'cb205ba6-7ba0-5a88-bd68-646dc686e488'],
    ['a'.repeat(40), '6fcde1e4-c80c-5322-9a61-333fced3b182'],
    ['a'.repeat(48), '433a5a38-777b-51b6-b14d-cb612a81d7fc'],
  ])('%s', (name, expected) => {
    expect(uuid5(name)).toBe(expected);
  });

  test('refuses a namespace that is no UUID', () => {
    expect(() => uuid5('x', 'gemeente')).toThrow('not a UUID');
  });
});
