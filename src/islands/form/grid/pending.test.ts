import { describe, expect, test } from 'vitest';
import { changedCells, editsOf, nothing, readPending, withCells, withoutCell } from './pending.ts';

const zaken = {
  name: 'soft--zaken',
  label: 'Zaken',
  oid: 'a'.repeat(40),
  value: {
    applicatie: 'soft/zaken',
    status: 'gepland',
    datums: { gepland: '2020-01-01', inProductie: '2021-01-01' },
  },
};
const geo = {
  name: 'soft--geo',
  label: 'Geo',
  oid: 'b'.repeat(40),
  value: { applicatie: 'soft/geo', status: 'in-productie' },
};
const records = [zaken, geo];
const context = { kind: 'gebruik', organisatie: 'gemeente-aa', today: '2026-11-24' };

describe('changes that wait', () => {
  test('one value for several rows changes those that had another', () => {
    const pending = withCells(nothing, records, 'status', 'in-productie');
    expect(Object.keys(pending.cells)).toEqual(['soft--zaken']);
    expect(editsOf(pending, records, context)).toEqual([
      {
        action: 'fields',
        kind: 'gebruik',
        organisatie: 'gemeente-aa',
        name: 'soft--zaken',
        baseOid: zaken.oid,
        fields: [{ path: ['status'], value: 'in-productie' }],
      },
    ]);
  });

  test('a field inside a group keeps its neighbours; the last one takes the group away', () => {
    const one = withCells(nothing, [zaken], 'datums.inProductie', '2022-02-02');
    expect(editsOf(one, records, context)[0]).toMatchObject({
      fields: [{ path: ['datums'], value: { gepland: '2020-01-01', inProductie: '2022-02-02' } }],
    });
    const none = withCells(
      withCells(nothing, [zaken], 'datums.inProductie', ''),
      [zaken],
      'datums.gepland',
      undefined,
    );
    expect(editsOf(none, records, context)[0]).toMatchObject({ fields: [{ path: ['datums'], value: null }] });
    const fresh = withCells(nothing, [geo], 'biv.integriteit', 'hoog');
    expect(editsOf(fresh, records, context)[0]).toMatchObject({
      fields: [{ path: ['biv'], value: { integriteit: 'hoog' } }],
    });
  });

  test('typing the old value back, or undoing, leaves nothing', () => {
    const pending = withCells(nothing, [zaken], 'status', 'uitgefaseerd');
    expect(withCells(pending, [zaken], 'status', ' gepland ')).toEqual(nothing);
    expect(withoutCell(pending, 'soft--zaken', 'status')).toEqual(nothing);
  });

  test('a cell that somebody else changed too is named with all three values', () => {
    const pending = withCells(nothing, [zaken], 'status', 'uitgefaseerd');
    const moved = { ...zaken, value: { ...zaken.value, status: 'verwerving' } };
    expect(changedCells(pending, [moved])).toMatchObject([
      { before: 'gepland', after: 'uitgefaseerd', theirs: { after: 'verwerving' } },
    ]);
    expect(changedCells(pending, [{ ...zaken, value: { ...zaken.value, status: 'uitgefaseerd' } }])).toEqual(
      [],
    );
  });

  test('usage that goes ends, a link is removed, and neither is changed as well', () => {
    const pending = { ...withCells(nothing, [geo], 'status', 'gepland'), gone: ['soft--geo'] };
    expect(editsOf(pending, records, context)).toEqual([
      { action: 'end-gebruik', organisatie: 'gemeente-aa', applicatie: 'soft/geo', datum: '2026-11-24' },
    ]);
    expect(editsOf(pending, records, { ...context, kind: 'koppeling' })).toMatchObject([
      { action: 'remove', name: 'soft--geo', baseOid: geo.oid },
    ]);
  });

  test('survives the store; a store with something else gives nothing', () => {
    const pending = { ...withCells(nothing, records, 'hosting', 'saas'), added: [{ applicatie: 'a/b' }] };
    expect(readPending(JSON.parse(JSON.stringify(pending)))).toEqual(pending);
    for (const other of [undefined, 3, [], { cells: [] }, { cells: { a: 'x' } }])
      expect(readPending(other).cells).toEqual({});
  });
});
