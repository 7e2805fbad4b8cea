import type { RedirectKind } from '../catalogue/redirects.ts';
import type { FileKind } from '../model/kinds.ts';

/** A file at the base commit. */
export interface CurrentFile {
  readonly text: string;
  /** Git blob id. */
  readonly oid: string;
}

/** A record as plain data. */
export type PlainRecord = Readonly<Record<string, unknown>>;

export interface RecordAt {
  /** Path inside the root. */
  readonly path: string;
  readonly value: PlainRecord;
}

export type NamedKind = 'organisatie' | 'applicatie' | 'dienst' | 'voorziening' | 'element';

/**
 * All that an edit needs to know. A page fills it with what it ships, the local server and the command line with
 * a Catalogue (`sourcesOfCatalogue`). Paths are inside the root that is written to.
 */
export interface EditSources {
  /** The commit that is edited. */
  readonly base: string;
  /** Folder of the root in its repository, for instance `content`. */
  readonly root: string;
  readonly isPrivate: boolean;
  /** GitHub login for the branch name; `lokaal` for the local door. */
  readonly login: string;
  /** Today as `jjjj-mm-dd`. */
  readonly today: string;
  readonly file: (path: string) => CurrentFile | undefined;
  /** Whether there is a record, in any root, under this id or by a redirect. */
  readonly has: (kind: FileKind, id: string) => boolean;
  /** The id of today. */
  readonly current: (kind: RedirectKind, id: string) => string;
  /** What a user calls it. */
  readonly name: (kind: NamedKind, id: string) => string | undefined;
  readonly organisatieType: (id: string) => string | undefined;
  /** Gebruik or koppelingen in the folder of an organisation. */
  readonly records: (kind: 'gebruik' | 'koppeling', organisatie: string) => readonly RecordAt[];
  /** Paths of the records in this root that refer to a record, by this id or an old one. */
  readonly referrers: (kind: 'organisatie' | 'applicatie' | 'dienst', id: string) => readonly string[];
}
