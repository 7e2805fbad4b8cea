import { describe, expect, it } from 'vitest';
import { comparisonPath, parseComparison } from './comparisonState.ts';

const parse = (query: string) => parseComparison('applicaties', new URLSearchParams(query));

describe('the address of a comparison', () => {
  it('holds what is compared and how, and reads back as it was written', () => {
    const path = comparisonPath(['a/b', 'c/d-e'], 'applicaties', 'verschillen');
    expect(path).toBe('/vergelijken/applicaties/?a=a/b&a=c/d-e&toon=verschillen');
    expect(parse(path.split('?')[1] ?? '')).toEqual({ ids: ['a/b', 'c/d-e'], only: 'verschillen' });
    expect(comparisonPath([], 'gemeenten')).toBe('/vergelijken/gemeenten/');
  });

  it.each([
    ['a=a/b&a=a/b', ['a/b']],
    ['a=../../x&a=<b>&a=A/B&a=a/b/c&a=', []],
    [`a=${'x'.repeat(200)}/y`, []],
    ['a=a/1&a=a/2&a=a/3&a=a/4&a=a/5&a=a/6', ['a/1', 'a/2', 'a/3', 'a/4', 'a/5']],
    ['g=gemeente-a', []],
  ])('leaves out what is malformed, double or too much: %s', (query, ids) => {
    expect(parse(query).ids).toEqual(ids);
  });

  it('takes no other word than a plain one', () => {
    expect(parse('toon=%3Cb%3E').only).toBe('');
    expect(parse('toon=verschillen').only).toBe('verschillen');
  });
});
