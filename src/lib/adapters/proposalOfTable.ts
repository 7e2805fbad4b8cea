import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { readSheet } from '../imports/readSheet.ts';
import { applyEdit, type EditOutcome } from '../proposals/applyEdit.ts';
import { indexNames, type NameIndex } from '../proposals/nameIndex.ts';
import { readTable } from '../proposals/readTable.ts';
import type { NamedKind } from '../proposals/sources.ts';
import { type TableKind, tableKinds } from '../proposals/tableColumns.ts';
import { tableSourcesOf } from '../proposals/tableSources.ts';
import type { OpenedCatalogue } from './proposalCommand.ts';
import { RequestError } from './requestError.ts';

/** What is in the tables that the catalogue exports, by the name of the file. */
const kindOfName: ReadonlyMap<string, TableKind> = new Map([
  ['organisaties', 'organisatie'],
  ['applicaties', 'applicatie'],
  ['diensten', 'dienst'],
  ['gebruik', 'gebruik'],
  ['koppelingen', 'koppeling'],
]);

/**
 * Turns a table (CSV or XLSX) into a voorstel. Rows that are not in the table stay as they are.
 *
 * @param soort  what is in the table; from the name of the file unless told
 * @throws RequestError when the file is not there or nobody can tell what is in it
 */
export async function applyTable(
  file: string,
  soort: string | undefined,
  { catalogue, sources }: OpenedCatalogue,
  title: string | undefined,
): Promise<EditOutcome> {
  const name = /^[a-z]+/.exec(basename(file).toLowerCase())?.[0] ?? '';
  const kind = soort === undefined ? kindOfName.get(name) : tableKinds.find((one) => one === soort);
  if (kind === undefined)
    throw new RequestError(`Zeg met --soort wat er in de tabel staat: ${tableKinds.join(', ')}.`);
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined)
    throw new RequestError(`Het bestand ${file} is er niet, of kan niet gelezen worden.`);
  const sheet = await readSheet(bytes, file);
  if (sheet.diagnostics.length > 0) return { ok: false, diagnostics: sheet.diagnostics };
  const names = namesByKind(catalogue);
  const { edits, diagnostics } = readTable(
    sheet.rows,
    file,
    kind,
    tableSourcesOf(
      sources,
      (of, name) => names(of).idsOf(name),
      (of) => names(of).names(),
    ),
  );
  return diagnostics.length > 0 ? { ok: false, diagnostics } : applyEdit(edits, sources, title);
}

/** The names of each kind, indexed when the first of them is asked for. */
function namesByKind(catalogue: Catalogue): (kind: NamedKind) => NameIndex {
  const made = new Map<NamedKind, NameIndex>();
  return (kind) => {
    const known = made.get(kind) ?? indexNames(namesOf(catalogue, kind));
    made.set(kind, known);
    return known;
  };
}

function namesOf(catalogue: Catalogue, kind: NamedKind): readonly (readonly [string, string])[] {
  switch (kind) {
    case 'organisatie':
      return [...catalogue.organisaties.values()].map(({ id, value }) => [id, value.naam]);
    case 'applicatie':
      return [...catalogue.applicaties.values()].map(({ id, value }) => [id, value.naam]);
    case 'dienst':
      return [...catalogue.diensten.values()].map(({ id, value }) => [id, value.naam]);
    case 'voorziening':
      return [...catalogue.voorzieningen.values()].map(({ id, naam }) => [id, naam]);
    case 'element':
      return [...catalogue.gemma.elementen.values()].map(({ id, naam }) => [id, naam]);
  }
}
