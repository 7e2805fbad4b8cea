import { describe, expect, it } from 'vitest';
import { pageId } from './pageId.ts';

describe('pageId', () => {
  it('numbers the same name on one page and starts again on the next', () => {
    const page = {};
    expect([pageId(page, 'uitleg', 'CBS-code'), pageId(page, 'uitleg', 'CBS-code')]).toEqual([
      'uitleg-cbs-code',
      'uitleg-cbs-code-2',
    ]);
    expect(pageId({}, 'uitleg', 'CBS-code')).toBe('uitleg-cbs-code');
  });

  it('keeps letters under accents and trims the edges', () => {
    expect(pageId({}, 'tabel', ' Financiën (2026) ')).toBe('tabel-financie-n-2026');
  });
});
