import { describe, expect, it } from 'vitest';
import { fitsQuery } from './fitsQuery.ts';

describe('what was found in a description', () => {
  it.each([
    ['belastingen', ['belasting.']],
    ['Financiën', ['financieel']],
    ['documentmanagement', ['documenten']],
    ['burger zaken', ['Zaken']],
  ])('answers %j with %j', (query, marked) => {
    expect(fitsQuery(query, marked)).toBe(true);
  });

  it.each([
    ['12345678', ['1']],
    ['zaaksysteem', ['Zaken.', 'zaak']],
    ['zaken', []],
    ['?!', ['zaken']],
  ])('does not answer %j with %j', (query, marked) => {
    expect(fitsQuery(query, marked)).toBe(false);
  });
});
