import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { proposalTexts } from '../diagnostics/texts/proposals.ts';
import { markOf } from '../model/markOf.ts';
import { gebruikName, meaningOfPath, pathOfRecord } from '../model/paths.ts';
import { equalValues, valueAt } from '../yaml/editOps.ts';
import type { RecordEdit } from './edits.ts';
import { namesAsIds } from './namesAsIds.ts';
import { type ChangedCell, type ChangedField, readRow } from './readRow.ts';
import { resolveNames } from './resolveNames.ts';
import { rowFaults } from './rowFaults.ts';
import type { NamedKind, PlainRecord } from './sources.ts';
import type { TableKind } from './tableColumns.ts';
import { readHeader, type TableHeader } from './tableHeader.ts';
import type { TableSources } from './tableSources.ts';

/** A row that is new or changed. */
export interface TableRow {
  readonly row: number;
  readonly organisatie: string;
  /** File name of the record without `.yaml`; undefined for a new one. */
  readonly name: string | undefined;
  readonly before: PlainRecord | undefined;
  readonly after: PlainRecord;
}

export interface ReadTable {
  readonly edits: readonly RecordEdit[];
  readonly cells: readonly ChangedCell[];
  readonly rows: readonly TableRow[];
  /** Paths of all records that the table has a row for, changed or not. */
  readonly seen: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Most rows of one table: what a steward may do at once, and a person can look through. */
const maxRows = 20_000;

/** Columns that a table of a kind begins with, for who has none. */
const tablePlaces: Readonly<Record<TableKind, string>> = {
  organisatie: 'naam en website',
  applicatie: 'leverancier-id en naam',
  dienst: 'organisatie-id en naam',
  gebruik: 'applicatie en status',
  koppeling: 'van, naar en richting',
  collega: 'github.login en rollen',
};

const remedyOfNoName = 'Zet er de naam van een kolom boven, of maak de hele kolom leeg.';

const remedyOfNoPlace = 'Vul eerst de kolommen van deze lijst met een lager nummer in.';

const remedyOfAge = 'Download de tabel opnieuw en zet uw wijziging van deze rij daarin.';

/** As `markOf` writes it; anything else says nothing about the age of a row. */
const marks = /^v[0-9a-f]{12}$/;

/** What to do about a name that leads nowhere. */
function remedyOfName(kind: NamedKind): string {
  return kind === 'applicatie'
    ? 'Is de applicatie nieuw? Meld haar eerst als ontbrekende applicatie.'
    : 'Schrijf de naam zoals zij in de catalogus staat.';
}

/**
 * Reads a table back as edits: a row with `bestand`, a known id, or usage of a known application changes that record,
 * in the cells that differ only; another row is a new record. What has no row stays as it is. All faults at once, with
 * row and column: unknown columns, values that do not fit, ids and names that lead nowhere.
 *
 * @param table  header and rows of texts, as `imports/readSheet.ts` gives them
 * @param file  name for the messages
 */
export function readTable(
  table: readonly (readonly string[])[],
  file: string,
  kind: TableKind,
  sources: TableSources,
): ReadTable {
  const [typedHead = []] = table;
  const [head = [], ...body] = namesAsIds(table, kind, sources);
  const header = readHeader(head, kind);
  const diagnostics: Diagnostic[] = [];
  const fault = (reason: string, line: number, column = 1, field = '', remedy?: string) =>
    diagnostics.push(diagnose(proposalTexts.badTable, { reason, remedy }, { file, line, column, field }));
  const places = tablePlaces[kind];
  if (header.columns.length === 0 && header.unknown.length === header.names.filter(Boolean).length) {
    const reason = 'de eerste rij is geen kop met kolommen die de catalogus kent';
    const remedy = `Kijk of dit de goede tabel is. Op rij 1 horen de namen van de kolommen, zoals ${places}.`;
    fault(`${reason}.`, 1, 1, '', remedy);
    return { edits: [], cells: [], rows: [], seen: new Set(), diagnostics };
  }
  for (const [index, name] of header.names.entries()) {
    if (name === '' && body.some((row) => (row[index] ?? '').trim() !== ''))
      fault(`de kop van kolom ${index + 1} is leeg.`, 1, index + 1, '', remedyOfNoName);
  }
  for (const { name, index } of header.unknown) {
    const near = nearest(name, header.known);
    fault(
      `de kolom '${name}' bestaat niet${near === undefined ? '.' : `; bedoelt u '${near}'?`}`,
      1,
      index + 1,
      name,
    );
  }
  for (const { name, index } of header.double)
    fault(`de kolom '${name}' staat er twee keer.`, 1, index + 1, name);
  if (body.length > maxRows) fault(`de tabel heeft meer dan ${maxRows} rijen.`, 1);
  const found: TableRow[] = [];
  const cells: ChangedCell[] = [];
  const seen = new Map<string, number>();
  if (diagnostics.length > 0) return { edits: [], cells, rows: found, seen: new Set(), diagnostics };

  for (const [index, row] of body.entries()) {
    const line = index + 2;
    if (row.every((cell) => cell.trim() === '')) continue;
    if (row.length !== header.names.length) {
      fault(`rij ${line} heeft ${row.length} cellen en de kop ${header.names.length}.`, line);
      continue;
    }
    const cell = (name: string) => (row[header.names.indexOf(name)] ?? '').trim();
    const place = placeOfRow(cell, header, kind, sources.owner);
    // Whose row it is, says nothing about its other cells: those are checked all the same.
    const ownerFault = faultOfOwner(place, kind, line, sources);
    if (ownerFault !== undefined) {
      const at = Math.max(0, header.names.indexOf(place.column));
      fault(ownerFault, line, at + 1, header.names.includes(place.column) ? place.column : '');
    }
    const path =
      place.name === undefined || place.organisatie === ''
        ? undefined
        : pathOfRecord(kind, place.organisatie, place.name);
    const present = path === undefined ? undefined : sources.record(path);
    if (path !== undefined) {
      const twin = seen.get(path);
      if (twin !== undefined) {
        fault(`rij ${line} gaat over hetzelfde als rij ${twin}.`, line, 1, '', 'Haal een van de twee weg.');
        continue;
      }
      seen.set(path, line);
      if (present === undefined && place.isSure) {
        const how = 'Is het nieuw? Laat dan de kolommen bestand en id leeg';
        fault(`rij ${line}: '${path}' staat niet (meer) in de catalogus. ${how}.`, line);
        continue;
      }
    }
    const before = present?.value;
    const { after, changed, noPlace } = readRow(row, line, header, kind, before);
    const named = resolveNames({ row, header, before, after, sources });
    const faultOfCell = (at: number, reason: string, remedy: string) => {
      const where = `rij ${line}, kolom '${(typedHead[at] ?? '').trim()}'`;
      fault(`${where}: ${reason}`, line, at + 1, header.names[at], remedy);
    };
    for (const at of noPlace) faultOfCell(at, 'hier is geen plaats voor een waarde.', remedyOfNoPlace);
    for (const { reason, index: at, kind: of } of named.faults) faultOfCell(at, reason, remedyOfName(of));
    const value = named.after;
    const isNew = before === undefined;
    if (!isNew && equalValues(value, before)) continue;
    const mark = cell('kenmerk');
    if (present !== undefined && marks.test(mark) && mark !== markOf(present.oid)) {
      // The old cells of the row would undo what somebody else changed since.
      fault(`rij ${line}: dit is veranderd nadat de tabel is gemaakt.`, line, 1, '', remedyOfAge);
      continue;
    }
    const isStill = ({ path }: ChangedField) => equalValues(valueAt(value, path), valueAt(after, path));
    cells.push(...changed.filter(isStill).map(({ path: _path, ...cell }) => cell));
    cells.push(...named.changed.map((cell) => ({ row: line, ...cell })));
    // A name that leads nowhere leaves its field empty: that it is missing is no news.
    const followed = header.nameColumns.filter(({ index: at }) =>
      named.faults.some((one) => one.index === at),
    );
    diagnostics.push(
      ...rowFaults(kind, value, before, header, { file, line }).filter(
        ({ column }) =>
          !followed.some(({ ids }) => ids.index + 1 === column) &&
          !named.faults.some((one) => one.index + 1 === column),
      ),
    );
    if (ownerFault !== undefined) continue;
    found.push({
      row: line,
      organisatie: place.organisatie,
      name: isNew ? undefined : place.name,
      before,
      after: value,
    });
  }
  const edits = found.map((row) => editOf(row, kind, sources));
  return { edits, cells, rows: found, seen: new Set(seen.keys()), diagnostics };
}

function editOf(
  { organisatie, name, before, after }: TableRow,
  kind: TableKind,
  sources: TableSources,
): RecordEdit {
  if (name === undefined || before === undefined)
    return { action: 'create', kind, organisatie, value: after };
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const fields = keys
    .filter((key) => !equalValues(before[key], after[key]))
    .map((key) => ({ path: [key], value: after[key] }));
  const baseOid = sources.record(pathOfRecord(kind, organisatie, name))?.oid;
  return {
    action: 'fields',
    kind,
    organisatie,
    name,
    fields,
    ...(baseOid === undefined ? {} : { baseOid }),
  };
}

interface RowPlace {
  /** Empty where the row does not say it. */
  readonly organisatie: string;
  /** The column that says whose the record is. */
  readonly column: string;
  /** Undefined for a new record. */
  readonly name: string | undefined;
  /** Whether the row says that the record is there. */
  readonly isSure: boolean;
}

function placeOfRow(
  cell: (name: string) => string,
  { names }: TableHeader,
  kind: TableKind,
  ownOrganisatie: string | undefined,
): RowPlace {
  const meaning = meaningOfPath(cell('bestand').replace(/^.*?(?=organisaties\/)/, ''));
  if (meaning?.kind === kind) {
    return { organisatie: meaning.organisatie, column: 'bestand', name: meaning.name, isSure: true };
  }
  const [owner = '', name] = cell('id').split('/');
  if (owner !== '') {
    return { organisatie: owner, column: 'id', name: kind === 'organisatie' ? owner : name, isSure: true };
  }
  const column = names.includes('organisatie-id')
    ? 'organisatie-id'
    : kind === 'applicatie'
      ? 'leverancier-id'
      : 'organisatie';
  const organisatie = ownOrganisatie ?? cell(column);
  if (kind === 'organisatie') return { organisatie: '', column, name: undefined, isSure: false };
  // Usage is known by its application: a second row for it would be the same record.
  const applicatie = kind === 'gebruik' ? cell('applicatie-id') : '';
  return {
    organisatie,
    column,
    name: applicatie === '' ? undefined : gebruikName(applicatie),
    isSure: false,
  };
}

/** What is wrong with the organisation that a new row names, if anything. */
function faultOfOwner(
  { organisatie, column, isSure }: RowPlace,
  kind: TableKind,
  line: number,
  sources: TableSources,
): string | undefined {
  if (kind === 'organisatie' || isSure) return undefined;
  if (organisatie === '') return `rij ${line} zegt niet bij welke organisatie het record hoort.`;
  if (sources.hasOrganisatie(organisatie)) return undefined;
  const [id, ...others] = sources.idsOf('organisatie', organisatie);
  const hint = id === undefined || others.length > 0 ? '' : ` Bedoelt u '${id}'?`;
  return `rij ${line}, kolom '${column}': '${organisatie}' staat niet in de catalogus.${hint}`;
}
