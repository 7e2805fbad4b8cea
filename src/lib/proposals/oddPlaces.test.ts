import { expect, test } from 'vitest';
import { accepted, paths, refused } from '../../../tests/support/editOutcome.ts';
import { smallFiles, testSources } from '../../../tests/support/editSources.ts';
import { applyEdit } from './applyEdit.ts';

const sources = testSources();
const value = { applicatie: 'soft/zaken', status: 'in-productie' };

test('under an old id of the organisation it stands in the folder of today', () => {
  const renamed = testSources({
    ...smallFiles,
    'beheer/omleidingen.yaml': { organisaties: { 'gemeente-oud': 'gemeente-bee' } },
  });
  const edit = { action: 'create', kind: 'gebruik', organisatie: 'gemeente-oud', value } as const;
  expect(paths(accepted(applyEdit(edit, renamed)))).toEqual([
    'content/organisaties/gemeente-bee/gebruik/soft--zaken.yaml',
  ]);
});

test('a field for which the record has no place is refused by name', () => {
  const edit = {
    action: 'fields',
    kind: 'gebruik',
    organisatie: 'gemeente-aa',
    name: 'soft--zaken',
    fields: [
      { path: ['deelnemers', 4], value: 'gemeente-bee' },
      { path: ['status', 'sinds'], value: '2020' },
    ],
  } as const;
  expect(refused(applyEdit(edit, sources))).toEqual([
    'SWC705 de wijziging zou meer veranderen dan bedoeld, en is daarom niet gemaakt.',
    'SWC705 de wijziging zou meer veranderen dan bedoeld, en is daarom niet gemaakt.',
  ]);
});

test('usage ends under an old id of the organisation too', () => {
  const renamed = testSources({
    ...smallFiles,
    'beheer/omleidingen.yaml': { organisaties: { 'gemeente-oud': 'gemeente-aa' } },
  });
  const edit = {
    action: 'end-gebruik',
    organisatie: 'gemeente-oud',
    applicatie: 'soft/burger',
    datum: '2026-01-01',
  } as const;
  expect(paths(accepted(applyEdit(edit, renamed)))).toEqual([
    'content/organisaties/gemeente-aa/gebruik/soft--burger.yaml',
    'content/organisaties/gemeente-aa/koppelingen/zaken--burger.yaml',
  ]);
});

test('a name without letters or digits never becomes the folder of somebody else', () => {
  const organisatie = { type: 'gemeente', status: 'actief', cbsCode: 'GM9009' };
  const create = (naam: string) =>
    applyEdit(
      { action: 'create', kind: 'organisatie', organisatie: '', value: { naam, ...organisatie } },
      sources,
    );
  expect(refused(create('´¨')).map((text) => text.slice(0, 6))).toEqual(['SWC706']);
  expect(paths(accepted(create('Gemeente Dée')))).toEqual([
    'content/organisaties/gemeente-dee/organisatie.yaml',
  ]);
});

test('a concept is adopted under an old id of its supplier, and keeps its file name where its name makes none', () => {
  const odd = testSources({
    ...smallFiles,
    'organisaties/soft/applicaties/nieuw.yaml': {
      naam: '???',
      status: 'concept',
      gemeldDoor: 'gemeente',
      soort: 'applicatie',
    },
    'beheer/omleidingen.yaml': { organisaties: { 'ander-oud': 'ander' } },
  });
  const edit = { action: 'adopt-concept', applicatie: 'soft/nieuw', leverancier: 'ander-oud' } as const;
  expect(paths(accepted(applyEdit(edit, odd)))).toContain(
    'content/organisaties/ander/applicaties/nieuw.yaml',
  );
});
