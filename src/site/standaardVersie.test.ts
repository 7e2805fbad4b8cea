import { expect, test } from 'vitest';
import { titleOfVersie } from './standaardVersie.ts';

test.each([
  ['1.1', 'Versie 1.1'],
  ['versie 2 (WRv1)', 'Versie 2 (WRv1)'],
  ['Versie 1', 'Versie 1'],
  ['actueel', 'Versie actueel'],
  ['versieloos', 'Versie versieloos'],
])('a version labelled %s is titled %s', (label, title) => {
  expect(titleOfVersie(label)).toBe(title);
});
