import { describe, expect, it } from 'vitest';
import { widthOf, wrapText } from './textMetric.ts';

const room = (width: number, maxLines = 9) => ({ width, maxLines, size: 12 });

describe('widthOf', () => {
  it('grows with size and weight, and knows accents', () => {
    expect(widthOf('abc', 24)).toBeCloseTo(2 * widthOf('abc', 12));
    expect(widthOf('abc', 12, true)).toBeGreaterThan(widthOf('abc', 12));
    expect(widthOf('é', 10)).toBeGreaterThan(widthOf('e', 10));
    expect(widthOf('中', 10)).toBe(10);
  });
});

describe('wrapText', () => {
  it('breaks at spaces, hyphens and slashes, and at line ends of the text', () => {
    expect(wrapText('Bestuur- en raadsinformatie', room(110))).toEqual(['Bestuur- en', 'raadsinformatie']);
    expect(wrapText('Producten-en-dienstencatalogus', room(120))).toEqual([
      'Producten-en-',
      'dienstencatalogus',
    ]);
    expect(wrapText('een\ntwee', room(200))).toEqual(['een', 'twee']);
  });

  it('breaks a word that alone is too wide', () => {
    const lines = wrapText('Omgevingsvergunningencomponent', room(80));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
    expect(lines.join('').replaceAll('-', '')).toBe('Omgevingsvergunningencomponent');
  });

  it('says with an ellipsis that something is left out, and still fits', () => {
    const lines = wrapText('Zaakregistratiecomponent voor alle zaken', room(90, 1));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/…$/);
    expect(widthOf(lines[0] ?? '', 12)).toBeLessThanOrEqual(90);
  });

  it('never hangs, whatever the width', () => {
    for (const width of [0, 1, 5, 1000])
      for (const text of ['', ' ', '-', 'a', '😀😀', '\n\n', 'a b-c/d_e'])
        expect(wrapText(text, room(width)).length).toBeGreaterThan(0);
  });
});
