import type { RecordKind } from '../model/kinds.ts';

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
export const exportedColumns: Readonly<Record<TableKind, Readonly<Record<string, string>>>> = {
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
    'vervangen-door-id': 'vervangenDoor',
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
    'bron',
    'leverancier',
    'onderdeel van',
    'vervangen door',
  ],
  ...['standaardversies', 'standaardversies-id', 'ondersteuning', 'organisatie', 'voorbeeld'],
]);
