import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { FileKind } from '../model/kinds.ts';
import type { Fixed, ValueOfKind } from '../model/record.ts';

/** A file from outside, as text. */
export interface ImportInput {
  /** Path as the user gave it. */
  readonly file: string;
  readonly text: string;
}

/** A record that a source asks for, with where each of its fields stands in that source. */
export interface ImportRecord<K extends FileKind = FileKind> {
  readonly kind: K;
  /** Path inside the content root. */
  readonly path: string;
  readonly value: Fixed<ValueOfKind[K]>;
  /** Where the record stands in the source. */
  readonly place: Place;
  /** Where a field of it stands, by key; the record's place otherwise. */
  readonly places?: Readonly<Record<string, Place>>;
  /** The importer laid it over the present record itself (a list in one file): write it as it is. */
  readonly isMerged?: boolean;
}

/** What a source gives: records, everything that is wrong, and a summary in plain Dutch. */
export interface ImportResult {
  readonly records: readonly ImportRecord[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whole sentences, for the report. */
  readonly summary: readonly string[];
}

/** How to read. */
export interface ReadOptions {
  /** `--bijwerken`: values that this source gave before give way to what it says now. */
  readonly update: boolean;
  /** The file behind the importer's own option. */
  readonly optionFile?: ImportInput | undefined;
}

/** One import command. `read` is pure: the same input and catalogue give the same result. */
export interface Importer {
  /** As in `npm run import:gemeenten`. */
  readonly command: string;
  /** What it reads and what it writes: shown by `--help`, one sentence per line. */
  readonly help: readonly string[];
  /**
   * `one-file`: a broken row stops everything. `many-files`: a broken file is refused as a whole, the others go on.
   */
  readonly unit: 'one-file' | 'many-files';
  /** Name of an option that takes one more file (`--gebruik FILE`). */
  readonly fileOption?: { readonly name: string; readonly help: string };
  readonly read: (inputs: readonly ImportInput[], catalogue: Catalogue, options: ReadOptions) => ImportResult;
}
