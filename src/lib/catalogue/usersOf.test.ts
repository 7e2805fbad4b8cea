import { expect, test } from 'vitest';
import { catalogueOf } from '../../../tests/support/catalogueOf.ts';
import { usersOf } from './usersOf.ts';

const gebruik = (status: string) =>
  `applicatie: soft/zaken\nstatus: ${status}\ndeelnemers:\n  - gemeente-oud\n  - gemeente-weg\n`;
const catalogue = catalogueOf({
  'beheer/omleidingen.yaml': 'organisaties:\n  gemeente-oud: gemeente-aa\n  gemeente-weg: gemeente-nergens\n',
  'organisaties/gemeente-aa/organisatie.yaml': 'naam: Aa\ntype: gemeente\nstatus: actief\ncbsCode: GM9001\n',
  'organisaties/dienst-a/organisatie.yaml':
    'naam: Dienst A\ntype: samenwerking\nsamenwerkingstype: ict-samenwerking\nstatus: actief\n',
  'organisaties/dienst-a/gebruik/soft--zaken.yaml': gebruik('in-productie'),
  'organisaties/dienst-a/gebruik/soft--burger.yaml': gebruik('gepland').replace('zaken', 'burger'),
});
const usage = [...catalogue.gebruik.values()];

test('counts who has moved by the id of now, and an id that no organisation has not at all', () => {
  expect(usage).toHaveLength(2);
  expect([...usersOf(catalogue, usage)].sort()).toEqual(['dienst-a', 'gemeente-aa']);
});

test('counts the usage that is asked for', () => {
  const planned = usage.filter(({ value }) => value.status === 'gepland');
  expect(usersOf(catalogue, planned).size).toBe(0);
  expect(usersOf(catalogue, usage, ({ value }) => value.status === 'gepland').size).toBe(2);
});
