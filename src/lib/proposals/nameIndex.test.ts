import { expect, test } from 'vitest';
import { indexNames } from './nameIndex.ts';

test('a name is found as people type it; the exact one goes first', () => {
  const { idsOf, names } = indexNames([
    ['soft/cafe', 'Café  Plus'],
    ['soft/a', 'Open Zaak'],
    ['soft/b', 'OPEN ZAAK'],
  ]);
  expect(idsOf('cafe plus')).toEqual(['soft/cafe']);
  expect(idsOf('Open Zaak')).toEqual(['soft/a']);
  expect(idsOf('open zaak')).toEqual(['soft/a', 'soft/b']);
  expect(idsOf('Open Zaken')).toEqual([]);
  expect([...names()]).toContain('OPEN ZAAK');
});
