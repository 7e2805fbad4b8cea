import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { readSheet } from '../imports/readSheet.ts';
import { applyEdit, type EditOutcome } from '../proposals/applyEdit.ts';
import { readTable } from '../proposals/readTable.ts';
import type { NamedKind } from '../proposals/sources.ts';
import { type TableKind, tableKinds } from '../proposals/tableColumns.ts';
import { type TableSources, tableSourcesOf } from '../proposals/tableSources.ts';
import type { OpenedCatalogue } from './proposalCommand.ts';
import { RequestError } from './requestError.ts';

/** What is in the tables that the catalogue exports, by the name of the file. */
const kindOfName: Readonly<Record<string, TableKind>> = {
  organisaties: 'organisatie',
  applicaties: 'applicatie',
  diensten: 'dienst',
  gebruik: 'gebruik',
  koppelingen: 'koppeling',
};

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
  const kind = soort === undefined ? kindOfName[name] : tableKinds.find((one) => one === soort);
  if (kind === undefined)
    throw new RequestError(`Zeg met --soort wat er in de tabel staat: ${tableKinds.join(', ')}.`);
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined)
    throw new RequestError(`Het bestand ${file} is er niet, of kan niet gelezen worden.`);
  const sheet = await readSheet(bytes, file);
  if (sheet.diagnostics.length > 0) return { ok: false, diagnostics: sheet.diagnostics };
  const { edits, diagnostics } = readTable(
    sheet.rows,
    file,
    kind,
    tableSourcesOf(sources, idsByName(catalogue)),
  );
  return diagnostics.length > 0 ? { ok: false, diagnostics } : applyEdit(edits, sources, title);
}

/** Ids by name, made when the first name is asked for. */
function idsByName(catalogue: Catalogue): TableSources['idsOf'] {
  const made = new Map<NamedKind, ReadonlyMap<string, readonly string[]>>();
  return (kind, name) => {
    const known = made.get(kind) ?? index(catalogue, kind);
    made.set(kind, known);
    return known.get(name) ?? [];
  };
}

function index(catalogue: Catalogue, kind: NamedKind): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const [name, id] of namesOf(catalogue, kind)) ids.set(name, [...(ids.get(name) ?? []), id]);
  return ids;
}

function namesOf(catalogue: Catalogue, kind: NamedKind): readonly (readonly [string, string])[] {
  switch (kind) {
    case 'organisatie':
      return [...catalogue.organisaties.values()].map(({ id, value }) => [value.naam, id]);
    case 'applicatie':
      return [...catalogue.applicaties.values()].map(({ id, value }) => [value.naam, id]);
    case 'dienst':
      return [...catalogue.diensten.values()].map(({ id, value }) => [value.naam, id]);
    case 'voorziening':
      return [...catalogue.voorzieningen.values()].map(({ id, naam }) => [naam, id]);
    case 'element':
      return [...catalogue.gemma.elementen.values()].map(({ id, naam }) => [naam, id]);
  }
}
