import { describe, expect, it } from 'vitest';
import { sampleTexts } from '../../tests/landscape/sampleLandscape.ts';
import { catalogueOf } from '../../tests/support/catalogueOf.ts';
import { hasKoppelingen, koppelingenPage } from './koppelingen.ts';

const old = 'organisaties/gemeente-leeg/koppelingen/zaken--documenten.yaml';
const catalogue = catalogueOf({
  ...sampleTexts,
  [old]: 'van: lev/zaken\nnaar: lev/documenten\nrichting: heen\nstatus: uitgefaseerd\n',
});

describe('the koppelingen of an organisation', () => {
  it('are drawn where there are some in use', () => {
    expect(koppelingenPage(catalogue, 'gemeente-a')).toMatchObject({ count: 3, notDrawn: 0 });
    expect(hasKoppelingen(catalogue, 'gemeente-a')).toBe(true);
  });

  it('have a page exactly where something can be drawn', () => {
    for (const id of [...catalogue.organisaties.keys(), 'onbekend'])
      expect([id, hasKoppelingen(catalogue, id)]).toEqual([id, koppelingenPage(catalogue, id) !== undefined]);
    expect(hasKoppelingen(catalogue, 'gemeente-leeg')).toBe(false);
    expect(hasKoppelingen(catalogue, 'onbekend')).toBe(false);
  });
});
