import type { PathMeaning } from '../model/paths.ts';
import type { PlainRecord } from '../proposals/sources.ts';

/** One commit on the main line, as Git tells it. A merge counts as what it brought there. */
export interface RawCommit {
  readonly commit: string;
  /** When it was made, in UTC: `2026-11-23T08:15:00Z`. */
  readonly date: string;
  /** E-mail address of its author: never shown, only to find the organisation of an account. */
  readonly email: string;
  /** First line of its message. */
  readonly subject: string;
  readonly files: readonly RawFile[];
  /** Whether it came as a branch that was merged: a voorstel. */
  readonly isMerge?: true;
  /** Whether it also changed files outside the content: its message is about the software then. */
  readonly isPlatform: boolean;
}

/** A file that a commit changed. A blob id is undefined where there was or is no file. */
export interface RawFile {
  /** Path from the top of the repository. */
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A record or shared file that changed, with its values where they were read. */
export interface ChangedFile extends PathMeaning {
  readonly file: string;
  /** Path inside its root. */
  readonly path: string;
  readonly status: 'toegevoegd' | 'gewijzigd' | 'verwijderd';
  /** Undefined where there was none and where it was not read: see `isTold` of the change. */
  readonly before: PlainRecord | undefined;
  readonly after: PlainRecord | undefined;
}

/** One change of the catalogue, without any person in it. */
export interface Change {
  readonly commit: string;
  readonly date: string;
  /** Organisation whose colleague made it, or the stewards of the catalogue; undefined where that is not known. */
  readonly who: { readonly organisatie: string } | 'beheer' | undefined;
  /** What the author wrote about it, without accounts and addresses; undefined where nothing can be shown. */
  readonly why: string | undefined;
  /** So many records or organisations at once that it is told as numbers: an import. */
  readonly isBulk: boolean;
  /** Whether values were read, so that it can be told field by field. */
  readonly isTold: boolean;
  readonly files: readonly ChangedFile[];
}

/** What a change did for one organisation or one file. */
export interface PartOfChange {
  readonly change: Change;
  /** Files of that organisation, and usage that another keeps for it; or that one file. */
  readonly files: readonly ChangedFile[];
}

/** What happened to the records of the public roots, newest first. */
export type History =
  | {
      readonly kind: 'geschiedenis';
      readonly changes: readonly Change[];
      readonly ofOrganisatie: (id: string) => readonly PartOfChange[];
      readonly ofFile: (file: string) => readonly PartOfChange[];
      /** The last commit that touched a file, also when only its form changed. */
      readonly lastChange: (file: string) => { readonly commit: string; readonly date: string } | undefined;
      /** Names of records that are gone, by kind and id. */
      readonly formerName: (kind: string, id: string) => string | undefined;
    }
  /** No repository, no git on this machine, or a clone without its past: said so, never guessed. */
  | { readonly kind: 'niet-beschikbaar' };
