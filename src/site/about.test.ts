import { expect, test } from 'vitest';
import { smallSite } from '../../tests/support/smallSite.ts';
import { aboutCatalogue } from './about.ts';

const bron = (naam: string, licentie = '') =>
  `bron:\n  soort: openbare-bron\n  naam: ${naam}\n  url: https://bron.example/${naam.length}\n${licentie}`;
const about = aboutCatalogue(
  smallSite('a97b6545-d5a7-485d-9b13-3ce22db5b9cf', '9ee2936a-01e8-4d54-8ec6-43ae374f1313', {
    'organisaties/a/organisatie.yaml': `naam: A\ntype: community\nstatus: actief\n${bron('Lijst', '  licentie: CC0-1.0\n')}`,
    'organisaties/a/applicaties/x.yaml': `naam: X\nstatus: actief\nsoort: applicatie\n${bron('publiccode.yml van a/x')}`,
    'organisaties/a/applicaties/y.yaml': `naam: Y\nstatus: actief\nsoort: applicatie\n${bron('publiccode.yml van a/yy')}`,
  }),
);

test('counts real records by kind; fictional ones are counted apart and named', () => {
  expect(about.counts.map(({ value, label }) => `${value} ${label}`)).toEqual([
    '3 gemeenten',
    '0 samenwerkingen',
    '2 leveranciers en communities',
    '4 applicaties',
    '3 keer gebruik',
    '0 koppelingen',
  ]);
  expect(about.examples).toBe(2);
  expect(about.exampleNames).toMatchObject([{ text: 'Gemeente Voorbeeldstad' }]);
});

test('sources with what they gave; files of one kind together, without a link to only one of them', () => {
  expect(about.sources).toEqual([
    {
      bron: { text: 'publiccode.yml van opensourceprojecten', href: undefined },
      wat: '2 applicaties',
      licentie: [],
      records: 2,
    },
    {
      bron: { text: 'Lijst', href: 'https://bron.example/5' },
      wat: '1 organisatie',
      licentie: [{ text: 'CC0-1.0' }],
      records: 1,
    },
  ]);
  expect(about.gemma?.release).toBeDefined();
});
