/** One file as it must become. */
export interface FileChange {
  /** From the top of the repository, for instance `content/organisaties/x/organisatie.yaml`. */
  readonly path: string;
  /** The new text; null removes the file. */
  readonly content: string | null;
  /** Git blob id of the file that was edited; null where there was none. Another id at the base is a conflict. */
  readonly baseOid: string | null;
}

/** What every door makes and every door can send: files against one commit (editing.md). */
export interface ChangeSet {
  /** The commit that was edited, 40 hexadecimal digits. */
  readonly base: string;
  readonly changes: readonly FileChange[];
  /** Commit message: title, empty line, one sentence per change. */
  readonly message: string;
}

/** A change set with what a person reads about it. */
export interface Proposal {
  readonly changeSet: ChangeSet;
  /** `voorstel/<login>/<slug>`. */
  readonly branch: string;
  readonly title: string;
  /** Plain Dutch, for the review step. */
  readonly sentences: readonly string[];
  /** Set when a new record was recognised as one that exists, and became a change of it: that record's path. */
  readonly becameEditOf: string | undefined;
}

/** The commit message of a title and its sentences. */
export function messageOf(title: string, sentences: readonly string[]): string {
  return `${title}\n\n${sentences.join('\n')}\n`;
}

/** First words of the message of a merge, before the title of the voorstel. */
export const mergeSubject = 'Voorstel samengevoegd: ';
