import { expect, it } from 'vitest';
import { paged, pageParam } from './paged.ts';

it('divides a list in pages of fifty and says where each letter begins', () => {
  const names = ['7-Zip', ...Array.from({ length: 60 }, (_value, index) => `A${index}`), 'Épsilon'];
  const pages = paged(names, (name) => name);
  expect(pages.map(({ items }) => items.length)).toEqual([50, 12]);
  expect(pages[0]?.letters).toEqual([
    { letter: '0-9', page: 1 },
    { letter: 'A', page: 1 },
    { letter: 'E', page: 2 },
  ]);
  expect([pageParam(1), pageParam(2)]).toEqual([undefined, 'pagina-2']);
});

it('gives one empty page for an empty list', () => {
  expect(paged([], String)).toMatchObject([{ items: [], current: 1, pages: 1 }]);
});
