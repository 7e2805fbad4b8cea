/**
 * Something is wrong with how the catalogue is set up here: a folder that is not there, a configuration that cannot be
 * read. The text is Dutch and says what to do; `scripts/run.mjs` shows it without a trace and ends with 2.
 */
export class SetUpError extends Error {
  override readonly name = 'SetUpError';
  /** Code of the system's error, where that was the cause: `ENOENT`. */
  readonly code: string | undefined;

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.code =
      cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  }
}
