import { expect, it } from 'vitest';
import { loadFixture, smallFiles, sourceFiles, testSources } from '../../../tests/support/editSources.ts';
import { writeList } from '../exports/csv.ts';
import { makeLists } from '../exports/lists.ts';
import { csvRows } from '../imports/csvRows.ts';
import { readTable } from './readTable.ts';
import { tableSourcesOf } from './tableSources.ts';

const { catalogue } = loadFixture(sourceFiles(smallFiles));
const list = makeLists(catalogue).find(({ name }) => name === 'gebruik');
const table = list === undefined ? '' : writeList(list);
const older = table.replaceAll(/;v[0-9a-f]{12}(?=\r?\n)/g, ';v0123456789ab');
const changed = (text: string) =>
  text.replace('soft/zaken;Soft BV;in-productie', 'soft/zaken;Soft BV;uit-te-faseren');

function read(text: string) {
  const sheet = csvRows(text, 'tabel.csv');
  return readTable('rows' in sheet ? sheet.rows : [], 'tabel.csv', 'gebruik', tableSourcesOf(testSources()));
}

it('changes what a row of today changes', () => {
  expect(read(changed(table))).toMatchObject({ edits: [{ name: 'soft--zaken' }], diagnostics: [] });
});

it('does not undo with an older row what somebody else changed', () => {
  const { edits, diagnostics } = read(changed(older));
  expect(edits).toEqual([]);
  expect(diagnostics.map(({ line, message, hint }) => `${line} ${message} ${hint}`)).toEqual([
    '4 rij 4: dit is veranderd nadat de tabel is gemaakt. Download de tabel opnieuw en zet uw wijziging van deze rij daarin.',
  ]);
});

it('says nothing of older rows that change nothing', () => {
  expect(older).not.toBe(table);
  expect(read(older)).toMatchObject({ edits: [], diagnostics: [] });
});

it('reads a list of somebody’s own, in which the column says something else, as before', () => {
  const own = changed(older).replaceAll('v0123456789ab', 'dossier 12');
  expect(read(own)).toMatchObject({ edits: [{ name: 'soft--zaken' }], diagnostics: [] });
});
