import { expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/catalogueOf.ts';
import { makeAccounts } from './accounts.ts';

const collega = (login: string, id: number) =>
  `github:\n  login: ${login}\n  id: ${id}\nrollen:\n  - gebruik-beheerder\n`;
const accounts = makeAccounts(
  catalogueOf({
    'organisaties/aa/organisatie.yaml': 'naam: Aa\ntype: leverancier\nstatus: actief\n',
    'organisaties/aa/collegas/12.yaml': collega('"12"', 7001),
    'organisaties/bee/organisatie.yaml': 'naam: Bee\ntype: leverancier\nstatus: actief\n',
    'organisaties/bee/collegas/bee.yaml': collega('bee', 12),
  }),
  [['cee', { github: {} }]],
);
const whoOf = (email: string) => accounts.whoOf(email, new Set(['aa', 'bee', 'cee']));

it.each([
  ['12@users.noreply.github.com', { organisatie: 'aa' }],
  ['12+bee@users.noreply.github.com', { organisatie: 'bee' }],
  ['7001+andere-naam@users.noreply.github.com', { organisatie: 'aa' }],
  ['undefined@users.noreply.github.com', undefined],
  ['iemand@elders.example', undefined],
])('%s', (email, who) => {
  expect(whoOf(email)).toEqual(who);
});
