import { expect, test } from 'vitest';
import { smallFiles, testSources } from '../../../tests/support/editSources.ts';
import { chooseRoot } from './chooseRoot.ts';

const files = {
  ...smallFiles,
  'organisaties/gemeente-bee/organisatie.yaml': {
    naam: 'Bee',
    type: 'gemeente',
    status: 'actief',
    cbsCode: 'GM9002',
    landschapOpenbaar: true,
  },
  'beheer/omleidingen.yaml': {
    organisaties: { 'gemeente-oud': 'gemeente-bee', 'gemeente-vroeger': 'gemeente-aa' },
  },
};
const open = testSources(files);
const closed = { ...testSources({}), isPrivate: true };

test.each([
  ['of an open landscape', 'gemeente-bee', open],
  ['of an open landscape, under an old id', 'gemeente-oud', open],
  ['that is there already, under an old id', 'gemeente-vroeger', open],
  ['of nobody that is public', 'gemeente-prive', closed],
])('usage %s', (_what, organisatie, root) => {
  const value = { applicatie: 'soft/zaken', status: 'gepland' };
  const edit = { action: 'create', kind: 'gebruik', organisatie, value } as const;
  expect(chooseRoot([edit], [open, closed])).toBe(root);
});
