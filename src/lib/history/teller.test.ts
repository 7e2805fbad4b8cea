import { expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/support/catalogueOf.ts';
import { makeHistory } from './makeHistory.ts';
import { makeTeller } from './teller.ts';

it('does not tell that a record came or went where one of its versions cannot be read', () => {
  const catalogue = catalogueOf({
    'organisaties/soft/organisatie.yaml': 'naam: Soft\ntype: leverancier\nstatus: actief\n',
  });
  const file = (name: string) => `content/organisaties/soft/applicaties/${name}.yaml`;
  const commit = {
    commit: 'a'.repeat(40),
    date: '2026-11-24T10:00:00Z',
    email: '',
    subject: '',
    isPlatform: false,
    files: [
      { file: file('mend'), before: 'stuk', after: 'heel' },
      { file: file('break'), before: 'heel', after: 'stuk' },
      { file: file('nieuw'), before: undefined, after: 'heel' },
    ],
  };
  const values = new Map([['heel', { naam: 'Zaken', status: 'actief' }]]);
  const history = makeHistory([commit], values, catalogue, ['content']);
  const [part] = history.kind === 'geschiedenis' ? history.ofOrganisatie('soft') : [];
  if (part === undefined) throw new Error('no history');
  expect(makeTeller(catalogue, history).forOrganisatie(part, 'soft').lines).toEqual([
    'Applicatie Zaken komt erbij.',
    '2 applicaties gewijzigd.',
  ]);
});
