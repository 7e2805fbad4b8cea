import { expect, it } from 'vitest';
import { accepted } from '../../tests/support/editOutcome.ts';
import { filesAfter, loadFixture, smallFiles, testSources } from '../../tests/support/editSources.ts';
import { applyEdit } from '../lib/proposals/applyEdit.ts';
import { landschapPage } from './landschap.ts';

it('shows usage that a samenwerking keeps for a deelnemer in the landscape of that deelnemer, and says through whom', () => {
  const value = { applicatie: 'ander/zaken', status: 'in-productie', deelnemers: ['gemeente-aa'] };
  const edit = { action: 'create', kind: 'gebruik', organisatie: 'regio-ce', value } as const;
  const { changeSet } = accepted(applyEdit(edit, testSources()));
  const { catalogue } = loadFixture(filesAfter(smallFiles, changeSet));
  const row = (organisatie: string) =>
    landschapPage(catalogue, organisatie).gebruik.find(({ applicatie }) =>
      JSON.stringify(applicatie).includes('Andere Zaken'),
    );
  expect(row('gemeente-aa')?.namens).toMatchObject({ text: 'Regio Ce', href: '/organisaties/regio-ce/' });
  expect(row('regio-ce')).toMatchObject({ namens: undefined });
  expect(row('gemeente-bee')).toBeUndefined();
});

it('leads from every koppeling to the form that changes it', () => {
  const { catalogue } = loadFixture(filesAfter(smallFiles, { base: '', changes: [], message: '' }));
  const { koppelingen } = landschapPage(catalogue, 'gemeente-aa');
  expect(koppelingen.map(({ bewerken }) => bewerken)).toEqual([
    { text: 'Wijzig', href: '/bewerken/koppeling/?organisatie=gemeente-aa&record=zaken--burger' },
  ]);
});
