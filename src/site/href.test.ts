import { describe, expect, it } from 'vitest';
import { joinBase } from './href.ts';

describe('joinBase', () => {
  it.each([
    ['/', '/', '/'],
    ['/', '/zoeken/?q=a', '/zoeken/?q=a'],
    ['/softwarecatalogus', '/', '/softwarecatalogus/'],
    ['/softwarecatalogus/', '/zoeken/', '/softwarecatalogus/zoeken/'],
    ['/a/b/', 'api/v1/x.json', '/a/b/api/v1/x.json'],
    ['/a', '/over/#bron', '/a/over/#bron'],
  ])('%s + %s = %s', (base, path, expected) => {
    expect(joinBase(base, path)).toBe(expected);
  });
});
