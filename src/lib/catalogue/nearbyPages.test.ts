import { expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/catalogueOf.ts';
import { nearbyPages } from './nearbyPages.ts';

const organisatie = (naam: string, type: string, more = '') =>
  `naam: ${naam}\ntype: ${type}\nstatus: actief\n${more}`;
const applicatie = (naam: string) => `naam: ${naam}\nstatus: actief\nsoort: applicatie\n`;
const gebruik = (id: string) => `applicatie: ${id}\nstatus: in-productie\n`;
const texts = {
  'organisaties/aa/organisatie.yaml': organisatie('Aa', 'gemeente', 'cbsCode: GM9001\n'),
  'organisaties/bee/organisatie.yaml': organisatie('Bee', 'gemeente', 'cbsCode: GM9002\n'),
  'organisaties/cee/organisatie.yaml': organisatie('Cee', 'gemeente', 'cbsCode: GM9003\n'),
  'organisaties/samen/organisatie.yaml': organisatie(
    'Samen',
    'samenwerking',
    'samenwerkingstype: ambtelijke-fusie\ndeelnemers:\n  - aa\n',
  ),
  'organisaties/soft/organisatie.yaml': organisatie('Soft', 'leverancier'),
  'organisaties/soft/applicaties/zaken.yaml': applicatie('Zaken'),
  'organisaties/hard/organisatie.yaml': organisatie('Hard', 'leverancier'),
  'organisaties/hard/applicaties/doos.yaml': applicatie('Doos'),
  'organisaties/aa/gebruik/soft--zaken.yaml': gebruik('soft/zaken'),
  'organisaties/bee/gebruik/soft--zaken.yaml': gebruik('soft/zaken'),
  'organisaties/cee/gebruik/hard--doos.yaml': gebruik('hard/doos'),
};
const catalogue = catalogueOf(texts);
const near = (path: string, before = catalogue) =>
  [
    ...nearbyPages(
      catalogue,
      [...before.entries, ...catalogue.entries].filter((entry) => entry.path === path),
    ),
  ].sort();

it('takes who uses it, the application, its supplier and its other users with a gebruik', () => {
  expect(near('organisaties/aa/gebruik/soft--zaken.yaml')).toEqual([
    'applicatie:soft/zaken',
    'organisatie:aa',
    'organisatie:bee',
    'organisatie:samen',
    'organisatie:soft',
  ]);
});

it('takes the landscapes that use its applications with a supplier', () => {
  expect(near('organisaties/soft/organisatie.yaml')).toEqual(
    expect.arrayContaining(['applicatie:soft/zaken', 'organisatie:aa', 'organisatie:bee']),
  );
  expect(near('organisaties/soft/organisatie.yaml')).not.toContain('organisatie:cee');
});

it('takes what a record no longer names', () => {
  const path = 'organisaties/cee/gebruik/hard--doos.yaml';
  const before = catalogueOf({ ...texts, [path]: gebruik('soft/zaken') });
  expect(near(path)).not.toContain('applicatie:soft/zaken');
  expect(near(path, before)).toEqual(
    expect.arrayContaining(['applicatie:soft/zaken', 'applicatie:hard/doos', 'organisatie:bee']),
  );
});
