import { readSheet } from '../../../lib/imports/readSheet.ts';
import { meaningOfPath, pathOfRecord } from '../../../lib/model/paths.ts';
import { indexNames, type NameIndex } from '../../../lib/proposals/nameIndex.ts';
import { readTable } from '../../../lib/proposals/readTable.ts';
import type { NamedKind } from '../../../lib/proposals/sources.ts';
import type { PickList } from '../../../site/form/formModel.ts';
import { readJson } from '../../readJson.ts';
import type { Present } from '../formState.ts';
import { itemsOf } from '../useItems.ts';
import { isMap, isSame, type Values } from '../values.ts';
import { type CellChange, type Pending, valueIn } from './pending.ts';

interface Asked {
  /** Name of the file, for the messages. */
  readonly file: string;
  readonly kind: 'gebruik' | 'koppeling';
  readonly organisatie: string;
  readonly records: readonly Present[];
  /** Address of each list with names. */
  readonly lists: Readonly<Partial<Record<PickList, string>>>;
}

/** What a table that was read back means for the landscape on the page. */
export interface ImportedTable {
  readonly file: string;
  /** What is wrong, with row and column; nothing is taken over then, unless the user asks for the other rows. */
  readonly faults: readonly string[];
  /** What the rows without a fault change. */
  readonly pending: Pending;
  readonly cells: number;
  readonly added: number;
  /** Records without a row. */
  readonly missing: readonly Present[];
  /** Rows about other organisations. */
  readonly others: number;
}

/** Where the ids of each kind have their names. */
const listsOf: Readonly<Record<NamedKind, readonly PickList[]>> = {
  applicatie: ['applicatie'],
  organisatie: ['organisatie'],
  element: ['referentiecomponent', 'standaardversie'],
  voorziening: ['voorziening'],
  dienst: [],
};

/**
 * Reads a table (CSV or XLSX) against the records on the page, by the same rules as the command line.
 * @throws Error when a list with names does not come
 */
export async function importTable(bytes: Uint8Array, asked: Asked): Promise<ImportedTable> {
  const { file, kind, organisatie, records } = asked;
  const [sheet, names] = await Promise.all([readSheet(bytes, file), readNames(asked.lists)]);
  const { own, others } = ownRows(sheet.rows, organisatie);
  const byPath = new Map(records.map((record) => [pathOfRecord(kind, organisatie, record.name), record]));
  const read = readTable(own, file, kind, {
    record: (path) => byPath.get(path),
    hasOrganisatie: (id) => id === organisatie,
    // Services have no list on the page; the check of the voorstel knows them.
    knows: (of) => listsOf[of].length > 0,
    name: (of, id) => names[of].byId.get(id),
    idsOf: (of, name) => names[of].index.idsOf(name),
    names: (of) => names[of].index.names(),
    owner: organisatie,
  });
  const diagnostics = [...sheet.diagnostics, ...(sheet.diagnostics.length > 0 ? [] : read.diagnostics)];
  const header = own[0] ?? [];
  const told = new Set<string>();
  const faults = diagnostics.map(({ line, column, message, hint, field }) => {
    // What to do is said once: with seventy unknown applications it would hide which they are.
    const remedy = told.has(hint) ? '' : ` ${hint}`;
    told.add(hint);
    const place = /^(rij|de (kolom|tabel|kop|eerste rij))/.test(message)
      ? ''
      : `rij ${line}${field === '' ? '' : `, kolom ${letterOf(column)} (${header[column - 1] ?? field})`}: `;
    return `${place}${message}${remedy}`.replace(/^./, (first) => first.toUpperCase());
  });
  const faulty = new Set(diagnostics.map(({ line }) => line));
  const cells: Record<string, Record<string, CellChange>> = {};
  const added: Values[] = [];
  for (const { row, name, before, after } of read.rows) {
    if (faulty.has(row)) continue;
    if (name === undefined || before === undefined) {
      added.push(after);
      continue;
    }
    for (const key of changedKeys(before, after)) {
      cells[name] = { ...cells[name], [key]: { before: valueIn(before, key), after: valueIn(after, key) } };
    }
  }
  return {
    file,
    faults,
    pending: { cells, added, gone: [] },
    cells: Object.values(cells).reduce((sum, changes) => sum + Object.keys(changes).length, 0),
    added: added.length,
    missing: records.filter(({ name }) => !read.seen.has(pathOfRecord(kind, organisatie, name))),
    others,
  };
}

/** Rows of this organisation, or of nobody yet: a new row need not say whose it is on a page that knows. */
function ownRows(rows: readonly (readonly string[])[], organisatie: string) {
  const [header = [], ...body] = rows;
  const names = header.map((name) => name.trim().toLowerCase());
  const [id, path] = [names.indexOf('organisatie-id'), names.indexOf('bestand')];
  const kept: (readonly string[])[] = [header];
  let others = 0;
  for (const row of body) {
    const isEmpty = row.every((cell) => cell.trim() === '');
    const stated = meaningOfPath((row[path] ?? '').trim().replace(/^.*?(?=organisaties\/)/, ''))?.organisatie;
    const owner = stated ?? (row[id] ?? '').trim();
    const isOther = !isEmpty && owner !== '' && owner !== organisatie;
    if (isOther) others += 1;
    // An empty row keeps the numbers of the rows below it.
    kept.push(isOther ? header.map(() => '') : row);
  }
  return { own: rows.length === 0 ? [] : kept, others };
}

/** The names of one kind both ways: every cell asks for them. */
interface Names {
  readonly byId: ReadonlyMap<string, string>;
  readonly index: NameIndex;
}

async function readNames(lists: Asked['lists']): Promise<Readonly<Record<NamedKind, Names>>> {
  const read = async (kind: NamedKind): Promise<Names> => {
    const addresses = listsOf[kind].flatMap((list) => lists[list] ?? []);
    const items = (await Promise.all(addresses.map(readJson))).flatMap(itemsOf);
    const pairs = items.map(([id, name]) => [id, name] as const);
    return { byId: new Map(pairs), index: indexNames(pairs) };
  };
  const [applicatie, organisatie, element, voorziening, dienst] = await Promise.all([
    read('applicatie'),
    read('organisatie'),
    read('element'),
    read('voorziening'),
    read('dienst'),
  ]);
  return { applicatie, organisatie, element, voorziening, dienst };
}

/** Places of the fields that differ; inside a group each by itself. */
function changedKeys(before: Values, after: Values): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const [old, fresh] = [before[key], after[key]];
    if (isSame(old, fresh)) return [];
    if (!isMap(old) && !isMap(fresh)) return [key];
    const inner = [...new Set([old, fresh].flatMap((one) => (isMap(one) ? Object.keys(one) : [])))];
    return inner
      .filter((one) => !isSame(valueIn({ x: old }, `x.${one}`), valueIn({ x: fresh }, `x.${one}`)))
      .map((one) => `${key}.${one}`);
  });
}

/** 1 → A, 27 → AA: how a spreadsheet calls its columns. */
function letterOf(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}
