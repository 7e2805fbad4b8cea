import { describe, expect, it } from 'vitest';
import { plainText } from './fullText.ts';

describe('plainText', () => {
  it.each([
    ['# Titel\n\nEen **vet** woord.', 'Titel Een vet woord.'],
    ['- een\n- twee\n1. drie', 'een twee drie'],
    ['Zie [de handleiding](https://example.nl/x_y) en `npm ci`.', 'Zie de handleiding en npm ci .'],
    ['> citaat\n\n---\n\neinde', 'citaat einde'],
    ['a - b, 2. c', 'a - b, 2. c'],
    ['<b>geen HTML</b>', '<b>geen HTML</b>'],
  ])('%j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});
