import { expect, test } from 'vitest';
import { expandView, type GemmaView, viewFile } from './gemmaView.ts';

const view: GemmaView = {
  id: '7d0f5f0e-0000-4000-8000-000000000001',
  identifier: 'id-oud',
  naam: 'Plaat',
  eigenschappen: { Viewtype: 'Basis' },
  knopen: [
    {
      soort: 'element',
      element: 'a5786df1-7ecf-11e3-67ab-0050568a6153',
      id: 'id-1',
      x: 10,
      y: 20,
      w: 300,
      h: 200,
      stijl: { vulling: '#ffffff' },
      tekst: undefined,
      knopen: [
        {
          soort: 'groep',
          id: 'id-2',
          x: 20,
          y: 40,
          w: 100,
          h: 50,
          tekst: 'Twee  woorden: x',
          knopen: [
            {
              soort: 'label',
              id: 'id-3',
              x: 22,
              y: 44,
              w: 10,
              h: 10,
              stijl: { vulling: '#000000' },
              tekst: 'a\nb',
              knopen: [],
            },
          ],
        },
        { soort: 'label', id: 'id-4', x: 0, y: 0, w: 1, h: 1, stijl: { vulling: '#ffffff' }, knopen: [] },
      ],
    },
    { soort: 'label', id: 'id-5', x: 1, y: 2, w: 3, h: 4, knopen: [] },
  ],
  verbindingen: [
    {
      id: 'id-6',
      soort: 'relatie',
      relatie: 'r-1',
      van: 'id-1',
      naar: 'id-5',
      stijl: { lijndikte: 2 },
      punten: [
        [1, 2],
        [30, 40],
      ],
    },
    { id: 'id-7', soort: 'lijn', relatie: undefined, van: 'id-6', naar: 'id-5', punten: [] },
    { id: 'id-8', soort: 'nesting', relatie: 'r-2', van: 'id-1', naar: 'id-2', punten: [] },
  ],
};

test('a view survives its file: nesting, texts, styles, bend points', () => {
  expect(expandView(viewFile(view))).toEqual(view);
});

test('the file has one line per box, styles once, and leaves out what follows', () => {
  const file = viewFile({ ...view, identifier: `id-${view.id}` });
  expect(file.identifier).toBeUndefined();
  expect(file.stijlen).toEqual([{ vulling: '#ffffff' }, { vulling: '#000000' }, { lijndikte: 2 }]);
  expect(file.knopen).toEqual([
    '0 id-1 a5786df1-7ecf-11e3-67ab-0050568a6153 10 20 300 200 0',
    '1 id-2 groep 20 40 100 50 - Twee  woorden: x',
    '2 id-3 label 22 44 10 10 1 a\nb',
    '1 id-4 label 0 0 1 1 0',
    '0 id-5 label 1 2 3 4 -',
  ]);
  expect(file.verbindingen).toEqual([
    'id-6 relatie r-1 id-1 id-5 2 1,2 30,40',
    'id-7 lijn - id-6 id-5 -',
    'id-8 nesting r-2 id-1 id-2 -',
  ]);
});
