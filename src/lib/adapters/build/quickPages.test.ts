import { expect, it } from 'vitest';
import { ownerOfPage } from './quickPages.ts';

it.each([
  ['/organisaties/gemeente-utrecht/landschap/', 'organisatie:gemeente-utrecht'],
  ['organisaties/centric', 'organisatie:centric'],
  ['/applicaties/soft/zaken/', 'applicatie:soft/zaken'],
  ['/applicaties/soft/zaken/gebruik/2/', 'applicatie:soft/zaken'],
  ['/standaarden/id-1/', 'element:id-1'],
  ['/voorzieningen/digid/', 'voorziening:digid'],
  // Lists, also their further pages, belong to nobody and are always made.
  ['/organisaties/', undefined],
  ['/applicaties/2/', undefined],
  ['/gemeenten/2/', undefined],
  ['/', undefined],
  ['/zoekindex/abc.json', undefined],
  ['/iets-nieuws/gemeente-utrecht/', undefined],
])('%s is a page of %s', (pathname, owner) => {
  expect(ownerOfPage(pathname)).toBe(owner);
});
