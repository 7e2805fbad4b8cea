import { describe, expect, it } from 'vitest';
import { openAfterKeeping, openingOf, type Present } from './formState.ts';

const record: Present = { name: 'een', label: 'Een', value: { naar: 'soft/zaken' }, oid: 'a1' };

describe('what a form opens with', () => {
  it('is the draft, and the other end of a koppeling is the one of that draft', () => {
    const draft = { values: { voorziening: 'digid' }, seen: undefined };
    const fresh = { van: 'soft/burger' };
    expect(openingOf(undefined, draft, fresh)).toEqual({
      present: undefined,
      values: { voorziening: 'digid' },
      end: 'voorziening',
      restored: true,
    });
    expect(openingOf(record, draft, fresh).end).toBe('voorziening');
    expect(openingOf(record, undefined, fresh)).toMatchObject({ values: record.value, end: 'naar' });
    expect(openingOf(undefined, undefined, fresh)).toMatchObject({ values: fresh, end: 'naar' });
  });

  it('goes on from the version that the draft was made on', () => {
    const seen = { oid: 'a0', value: {} };
    expect(openingOf(record, { values: { naar: 'soft/woz' }, seen }, {}).present).toEqual({
      ...record,
      ...seen,
    });
  });
});

it('an organisation stays open once its edit waits; of everything else the next one is new', () => {
  expect(openAfterKeeping('organisatie', record)).toBe(record);
  expect(openAfterKeeping('gebruik', record)).toBeUndefined();
});
