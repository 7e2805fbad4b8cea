/** One file of a content root, as read: the input of everything, so that a form, a Git tree and a disk give the same. */
export interface SourceFile {
  /** Name of the root it stands in, for instance `content`. */
  readonly root: string;
  readonly isPrivate: boolean;
  /** Path inside the root, with `/`. */
  readonly path: string;
  /** Path as the user knows it. */
  readonly file: string;
  /** Git blob id of the bytes (SHA-1, 40 hexadecimal digits). */
  readonly blob: string;
  readonly bytes: Uint8Array;
  /** A symbolic link or another special file: never followed, its bytes are empty. */
  readonly isSpecial?: true;
}
