import { describe, expect, it } from 'vitest';
import { countText } from './countText.ts';

const result = { total: 0, fictional: 0, guessed: 0, page: 1, pages: 1 };

describe('countText', () => {
  it.each([
    [{}, 0, 'Geen resultaten'],
    [{}, 2, 'Niets op naam, wel 2 in beschrijvingen'],
    [{ total: 1 }, 0, '1 resultaat'],
    [{ total: 1, fictional: 1 }, 0, '1 resultaat, een verzonnen voorbeeld'],
    [{ total: 3, fictional: 3 }, 0, '3 resultaten, allemaal verzonnen voorbeelden'],
    [
      { total: 1204, fictional: 3, page: 2, pages: 25 },
      0,
      '1.204 resultaten, waarvan 3 verzonnen voorbeelden, pagina 2 van 25',
    ],
    [{ total: 2, guessed: 2 }, 0, 'Niets met ‘zaek’ zelf. 2 resultaten die erop lijken'],
    [{ total: 2, guessed: 1 }, 0, '2 resultaten, waarvan 1 die erop lijkt'],
  ])('%j', (some, textHits, text) => {
    expect(countText({ ...result, ...some }, { text: 'zaek' }, textHits)).toBe(text);
  });
});
