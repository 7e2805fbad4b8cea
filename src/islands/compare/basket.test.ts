import { describe, expect, it } from 'vitest';
import { basketOf } from './basket.ts';

const zaken = { id: 'soft/zaken', file: { state: 'present', content: { naam: 'Zaken' } } } as const;
const burger = (state: 'loading' | 'failed' | 'unknown') => ({ id: 'soft/burger', file: { state } }) as const;

describe('what was put aside to compare', () => {
  it('is what is compared', () => {
    expect(basketOf([zaken])).toEqual([{ id: 'soft/zaken', naam: 'Zaken' }]);
    expect(basketOf([zaken, burger('unknown')])).toEqual([{ id: 'soft/zaken', naam: 'Zaken' }]);
  });

  it('stays as it is when nothing is there to compare, and when a file does not come', () => {
    expect(basketOf([])).toBeUndefined();
    expect(basketOf([burger('unknown')])).toBeUndefined();
    expect(basketOf([zaken, burger('failed')])).toBeUndefined();
    expect(basketOf([zaken, burger('loading')])).toBeUndefined();
  });
});
