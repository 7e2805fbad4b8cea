import type { RecordKind } from '../model/kinds.ts';
import type { NamedKind } from './sources.ts';

/** Kinds of record that a table can hold. */
export const tableKinds = [
  'organisatie',
  'applicatie',
  'dienst',
  'gebruik',
  'koppeling',
  'collega',
] as const satisfies readonly RecordKind[];
export type TableKind = (typeof tableKinds)[number];

/** Headers of the lists that the catalogue exports, with the field that they hold. Other headers are field paths. */
const exportedColumns: Readonly<Record<TableKind, Readonly<Record<string, string>>>> = {
  organisatie: {
    'officiële naam': 'officieleNaam',
    'cbs-code': 'cbsCode',
    'kvk-nummer': 'kvkNummer',
    'deelnemers-id': 'deelnemers',
  },
  applicatie: {
    'onderdeel-van-id': 'onderdeelVan',
    licentie: 'licentie.soort',
    spdx: 'licentie.spdx',
    'referentiecomponenten-id': 'referentiecomponenten',
    'korte beschrijving': 'beschrijvingKort',
  },
  dienst: { 'applicaties-id': 'applicaties', 'korte beschrijving': 'beschrijvingKort' },
  gebruik: {
    'applicatie-id': 'applicatie',
    verwerving: 'datums.verwerving',
    gepland: 'datums.gepland',
    'in productie': 'datums.inProductie',
    'uit te faseren': 'datums.uitTeFaseren',
    uitgefaseerd: 'datums.uitgefaseerd',
    'referentiecomponenten-id': 'referentiecomponenten',
    'deelnemers-id': 'deelnemers',
    'diensten-id': 'diensten',
    'vervangen-door-id': 'vervangenDoor',
    beschikbaarheid: 'biv.beschikbaarheid',
    integriteit: 'biv.integriteit',
    vertrouwelijkheid: 'biv.vertrouwelijkheid',
  },
  koppeling: {
    'van-id': 'van',
    'naar-id': 'naar',
    'voorziening-id': 'voorziening',
    'standaardversies-id': 'standaarden',
    'intermediair-id': 'intermediair',
  },
  collega: {},
};

/** Columns that say which record a row is, or that are made from other columns: never a field. */
export const otherColumns: ReadonlySet<string> = new Set([
  ...[
    'id',
    'organisatie-id',
    'leverancier-id',
    'bestand',
    'kenmerk',
    'bron',
    'leverancier',
    'onderdeel van',
    'vervangen door',
  ],
  ...['standaardversies', 'standaardversies-id', 'ondersteuning', 'organisatie', 'voorbeeld'],
]);

/** What the ids in a column are ids of; beside it stands a column with the names, of which the header lacks `-id`. */
const namedColumns: Readonly<Record<string, NamedKind>> = {
  'applicatie-id': 'applicatie',
  'vervangen-door-id': 'applicatie',
  'onderdeel-van-id': 'applicatie',
  'applicaties-id': 'applicatie',
  'van-id': 'applicatie',
  'naar-id': 'applicatie',
  'intermediair-id': 'applicatie',
  'voorziening-id': 'voorziening',
  'diensten-id': 'dienst',
  'deelnemers-id': 'organisatie',
  'referentiecomponenten-id': 'element',
  'standaardversies-id': 'element',
};

/** The field that an exported header holds; undefined for a header that is a field path, or nothing. */
export function exportedField(kind: TableKind, header: string): string | undefined {
  const columns = exportedColumns[kind];
  return Object.hasOwn(columns, header) ? columns[header] : undefined;
}

/** All headers that mean something in a table of a kind, but for field paths. */
export function knownHeaders(kind: TableKind): readonly string[] {
  return [...Object.keys(exportedColumns[kind]), ...otherColumns];
}

/** What the ids below a header are ids of; undefined for a column without ids. */
export function namedKindOf(header: string): NamedKind | undefined {
  return Object.hasOwn(namedColumns, header) ? namedColumns[header] : undefined;
}

/** The column with ids of which a header is the column with names, in a table of a kind. */
export function idHeaderOf(kind: TableKind, header: string): string | undefined {
  return Object.keys(namedColumns).find(
    (one) => nameHeader(one) === header && exportedField(kind, one) !== undefined,
  );
}

/** `vervangen-door-id` → `vervangen door`: the column with the names. */
export function nameHeader(idHeader: string): string {
  return idHeader.replace(/-id$/, '').replaceAll('-', ' ');
}
