import { describe, expect, it } from 'vitest';
import { reconcile } from './reconcile.ts';

const bron = { soort: 'openbare-bron', naam: 'Register', peildatum: '2026-01-01' };
const later = { ...bron, peildatum: '2027-01-01' };

describe('reconcile', () => {
  it('adds what is missing and leaves the rest alone', () => {
    const result = reconcile(
      { naam: 'Utrecht', email: 'x@example.nl', bron },
      { naam: 'Utrecht', oin: '1', bron },
      false,
    );
    expect(result).toEqual({
      value: { naam: 'Utrecht', email: 'x@example.nl', bron, oin: '1' },
      added: ['oin'],
      changed: [],
      kept: [],
    });
  });

  it('keeps a value edited by hand when the source is no later, and says so', () => {
    const result = reconcile({ website: 'https://a.nl', bron }, { website: 'https://b.nl', bron }, false);
    expect(result.value).toEqual({ website: 'https://a.nl', bron });
    expect(result.kept).toEqual([{ field: 'website', present: 'https://a.nl', incoming: 'https://b.nl' }]);
  });

  it('takes the value of a later day of the same source', () => {
    const result = reconcile({ inwoners: 1, bron }, { inwoners: 2, bron: later }, false);
    expect(result.value).toEqual({ inwoners: 2, bron: later });
    expect(result.changed.map(({ field }) => field)).toEqual(['inwoners', 'bron']);
  });

  it('takes the value of the same source on request', () => {
    expect(reconcile({ inwoners: 1, bron }, { inwoners: 2, bron }, true).value).toEqual({
      inwoners: 2,
      bron,
    });
  });

  it.each([[false], [true]])('never overwrites what came from elsewhere (update: %s)', (update) => {
    const own = { soort: 'organisatie' };
    const result = reconcile({ inwoners: 1, bron: own }, { inwoners: 2, oin: '1', bron: later }, update);
    expect(result.value).toEqual({ inwoners: 1, bron: own, oin: '1' });
    expect(result.kept.map(({ field }) => field)).toEqual(['inwoners']);
  });

  it('sees no difference in the order of keys', () => {
    const turned = { peildatum: '2026-01-01', naam: 'Register', soort: 'openbare-bron' };
    expect(reconcile({ bron }, { bron: turned }, false).kept).toEqual([]);
  });
});
