import type {
  Applicatie,
  Collega,
  Contract,
  Dienst,
  Gebruik,
  GemmaElementen,
  GemmaRelaties,
  GemmaRelease,
  GemmaView,
  Koppeling,
  Notitie,
  Omleidingen,
  Organisatie,
  Stewards,
  Voorzieningen,
  Zoekwoorden,
} from './generated/records.ts';
import type { FileKind } from './kinds.ts';

/** The value of each kind of file. */
export interface ValueOfKind {
  readonly organisatie: Organisatie;
  readonly collega: Collega;
  readonly applicatie: Applicatie;
  readonly dienst: Dienst;
  readonly gebruik: Gebruik;
  readonly koppeling: Koppeling;
  readonly contract: Contract;
  readonly notitie: Notitie;
  readonly stewards: Stewards;
  readonly voorzieningen: Voorzieningen;
  readonly omleidingen: Omleidingen;
  readonly zoekwoorden: Zoekwoorden;
  readonly 'gemma-release': GemmaRelease;
  readonly 'gemma-elementen': GemmaElementen;
  readonly 'gemma-relaties': GemmaRelaties;
  readonly 'gemma-view': GemmaView;
}

/** Deeply unchangeable: records are shared by every page of a build. */
export type Fixed<T> = T extends readonly (infer Item)[]
  ? readonly Fixed<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Fixed<T[Key]> }
    : T;

/** One record with where it stands. */
export interface Entry<K extends FileKind = FileKind> {
  readonly kind: K;
  /** `gemeente-utrecht`, `maykin-media/open-formulieren`, `gemeente-utrecht/ibabs--ibabs`. */
  readonly id: string;
  /** Folder of the owning organisation; empty for shared files. */
  readonly organisatie: string;
  /** File name without `.yaml`. */
  readonly name: string;
  /** Path inside the root. */
  readonly path: string;
  /** Path as the user knows it, from the repository's top. */
  readonly file: string;
  /** Name of the root, as given. */
  readonly root: string;
  /** Whether the root is private. */
  readonly isPrivate: boolean;
  /** Git blob id of the bytes. */
  readonly blob: string;
  readonly value: Fixed<ValueOfKind[K]>;
  /**
   * Parts with faults that were left out of the value, as paths in the file; undefined for a file without faults.
   * Such an entry is there for checking only: whoever publishes refuses on the fault that was reported.
   */
  readonly removed?: readonly KeyPath[];
}

/** A path of keys and indexes inside a record. */
export type KeyPath = readonly (string | number)[];

/** `['deelnemers', 2]` → `deelnemers[2]`, as messages name it. */
export function formatKeyPath(path: KeyPath): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key + 1}]` : text === '' ? String(key) : `${text}.${key}`,
    '',
  );
}
