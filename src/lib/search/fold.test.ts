import { describe, expect, it } from 'vitest';
import { fold, foldWithPositions, wordsOf } from './fold.ts';

describe('fold', () => {
  it.each([
    ['', ''],
    ['Open Zaak', ' open zaak'],
    ["  's-Gravenhage ", ' s gravenhage'],
    ['Súdwest-Fryslân', ' sudwest fryslan'],
    ['Smørrebrød Straße', ' smorrebrod strasse'],
    ['ĳsselstein', ' ijsselstein'],
    ['StUF-BG 3.10', ' stuf bg 3 10'],
    ['&/', ''],
    ['e\u0301e\u0301n', ' een'],
  ])('%j', (text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(foldWithPositions(text).text).toBe(expected);
  });

  it('knows where each character came from, also behind an emoji and a decomposed letter', () => {
    const text = '🙂 Straße Fryslân';
    const { text: folded, positions } = foldWithPositions(text);
    expect(positions).toHaveLength(folded.length);
    expect(text[positions[folded.indexOf('fryslan')] ?? -1]).toBe('F');
  });

  it('gives the different words of a text', () => {
    expect(wordsOf('zaak Zaak, ZÁÁK systeem')).toEqual(['zaak', 'systeem']);
  });
});
