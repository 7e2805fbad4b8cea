import { expect, test } from 'vitest';
import { catalogueOf } from '../../tests/support/catalogueOf.ts';
import { redirectPages } from './redirectPages.ts';

const organisatie = (naam: string, type = 'leverancier') => `naam: ${naam}\ntype: ${type}\nstatus: actief\n`;
const catalogue = catalogueOf({
  'organisaties/nieuw/organisatie.yaml': organisatie('Nieuw BV'),
  'organisaties/terug/organisatie.yaml': organisatie('Terug BV'),
  'organisaties/nieuw/applicaties/zaken.yaml': 'naam: Zaken\nstatus: actief\nsoort: applicatie\n',
  'beheer/voorzieningen.yaml': 'voorzieningen:\n  - id: berichtenbox\n    naam: Berichtenbox\n',
  'beheer/omleidingen.yaml': `organisaties:
  ouder: oud
  oud: nieuw
  terug: nieuw
  weg: nergens
applicaties:
  nieuw/oude-naam: nieuw/zaken
voorzieningen:
  postbus: berichtenbox
`,
});
const pages = new Map(redirectPages(catalogue).map(({ path, href, naam }) => [path, [href, naam]]));

test('organisations lead on, with their landscape, also through two changes', () => {
  for (const old of ['oud', 'ouder']) {
    expect(pages.get(`organisaties/${old}`)).toEqual(['/organisaties/nieuw/', 'Nieuw BV']);
    expect(pages.get(`organisaties/${old}/landschap`)?.[0]).toBe('/organisaties/nieuw/landschap/');
  }
});

test('applications lead on under their own old name and under that of their supplier', () => {
  for (const old of ['nieuw/oude-naam', 'oud/zaken', 'ouder/zaken', 'oud/oude-naam']) {
    expect(pages.get(`applicaties/${old}`)).toEqual(['/applicaties/nieuw/zaken/', 'Zaken']);
  }
});

test('voorzieningen lead on', () => {
  expect(pages.get('voorzieningen/postbus')).toEqual(['/voorzieningen/berichtenbox/', 'Berichtenbox']);
});

test('an id that is in use again keeps its page, and one that leads nowhere gets none', () => {
  expect([...pages.keys()].filter((path) => /weg|terug$/.test(path))).toEqual([]);
  expect(redirectPages(catalogueOf({}))).toEqual([]);
});
