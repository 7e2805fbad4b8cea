import { expect, it } from 'vitest';
import { gemeente, smallFiles, testSources } from '../../../tests/support/editSources.ts';
import { applyEdit } from './applyEdit.ts';
import type { RecordEdit } from './edits.ts';
import { notPublic } from './notPublic.ts';

const add = (value: object = {}): RecordEdit => ({
  action: 'create',
  kind: 'gebruik',
  organisatie: 'gemeente-bee',
  value: { applicatie: 'soft/zaken', status: 'in-productie', ...value },
});

function found(edits: readonly RecordEdit[], owner: object = {}, isPrivate = false): readonly string[] {
  const files = {
    ...smallFiles,
    'organisaties/gemeente-bee/organisatie.yaml': { ...gemeente('Bee', 'GM9002'), ...owner },
  };
  const sources = { ...testSources(files), isPrivate };
  const outcome = applyEdit(edits, sources);
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join());
  return notPublic(outcome.proposal.changeSet, sources);
}

it('names who has not made its landscape public, and nobody else', () => {
  expect(found([add()])).toEqual(['gemeente-bee']);
  expect(found([add()], { landschapOpenbaar: true })).toEqual([]);
  expect(found([add({ bron: { soort: 'openbare-bron', naam: 'Raadsbesluit' } })])).toEqual([]);
  expect(found([add()], {}, true)).toEqual([]);
});

it('sees that the same voorstel makes it public, and lets a record be taken away', () => {
  const open: RecordEdit = {
    action: 'fields',
    kind: 'organisatie',
    organisatie: 'gemeente-bee',
    name: 'organisatie',
    fields: [{ path: ['landschapOpenbaar'], value: true }],
  };
  expect(found([open, add()])).toEqual([]);
  const remove: RecordEdit = {
    action: 'remove',
    kind: 'koppeling',
    organisatie: 'gemeente-aa',
    name: 'zaken--burger',
  };
  expect(found([remove])).toEqual([]);
});
