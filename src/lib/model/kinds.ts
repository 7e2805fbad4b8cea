/** The record kinds that people write, with the folder they stand in below their organisation. */
export const recordKinds = [
  'organisatie',
  'collega',
  'applicatie',
  'dienst',
  'gebruik',
  'koppeling',
  'contract',
  'notitie',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The kinds of shared files: `beheer/` is kept by stewards, `gemma/` is written by the import only. */
export const sharedKinds = [
  'stewards',
  'voorzieningen',
  'omleidingen',
  'zoekwoorden',
  'gemma-release',
  'gemma-elementen',
  'gemma-relaties',
  'gemma-view',
] as const;
export type SharedKind = (typeof sharedKinds)[number];

export type FileKind = RecordKind | SharedKind;
export const fileKinds: readonly FileKind[] = [...recordKinds, ...sharedKinds];

/** Folder per record kind; an organisatie is the file `organisatie.yaml` in its own folder. */
export const folderOfKind = {
  collega: 'collegas',
  applicatie: 'applicaties',
  dienst: 'diensten',
  gebruik: 'gebruik',
  koppeling: 'koppelingen',
  contract: 'contracten',
  notitie: 'notities',
} as const satisfies Readonly<Record<Exclude<RecordKind, 'organisatie'>, string>>;

/** Kinds that may only stand in a private root (architecture, content §1). */
export const privateKinds: ReadonlySet<FileKind> = new Set(['contract', 'notitie']);
