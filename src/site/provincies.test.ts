import { expect, it } from 'vitest';
import { catalogueOf } from '../../tests/support/catalogueOf.ts';
import { provincies, samenwerkingenIn } from './provincies.ts';

const gemeente = (naam: string, code: string, more: string) =>
  `naam: ${naam}\ntype: gemeente\nstatus: actief\ncbsCode: ${code}\n${more}`;
const samenwerking = (naam: string, ...deelnemers: readonly string[]) =>
  `naam: ${naam}\ntype: samenwerking\nsamenwerkingstype: ict-samenwerking\nstatus: actief\ndeelnemers:\n${deelnemers.map((id) => `  - ${id}\n`).join('')}`;
const catalogue = catalogueOf({
  'organisaties/gemeente-bee/organisatie.yaml': gemeente('Bee', 'GM9002', 'provincie: Fryslân\n'),
  'organisaties/gemeente-aa/organisatie.yaml': gemeente('Aa', 'GM9001', 'provincie: Fryslân\n'),
  'organisaties/gemeente-cee/organisatie.yaml': gemeente('Cee', 'GM9003', 'provincie: Drenthe\n'),
  'organisaties/gemeente-dee/organisatie.yaml': gemeente('Dee', 'GM9004', ''),
  'organisaties/een/organisatie.yaml': samenwerking('Een', 'gemeente-aa', 'gemeente-cee'),
  'organisaties/twee/organisatie.yaml': samenwerking('Twee', 'gemeente-aa', 'gemeente-bee'),
  'organisaties/drie/organisatie.yaml': samenwerking('Drie', 'gemeente-cee'),
});
const all = provincies(catalogue);

it('gives every provincie with its gemeenten by name, and none that the catalogue does not know', () => {
  expect(all.map(({ naam, href, gemeenten }) => [naam, href, gemeenten.map(({ id }) => id)])).toEqual([
    ['Drenthe', '/gemeenten/provincie/drenthe/', ['gemeente-cee']],
    ['Fryslân', '/gemeenten/provincie/fryslan/', ['gemeente-aa', 'gemeente-bee']],
  ]);
});

it('gives the samenwerkingen of a provincie, with most of its gemeenten first', () => {
  const fryslan = all.find(({ naam }) => naam === 'Fryslân');
  if (fryslan === undefined) throw new Error('no Fryslân');
  const { total, shown } = samenwerkingenIn(catalogue, fryslan);
  expect(total).toBe(2);
  expect(shown.map(({ entry, deelnemers }) => [entry.id, deelnemers])).toEqual([
    ['twee', 2],
    ['een', 1],
  ]);
});
