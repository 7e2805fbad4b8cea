/** What every page says at its foot about the data that it was made of. */
export interface BuildInfo {
  /** Date of the commit, as readers see it: `23 november 2026`. */
  readonly dataDate: string;
  /** Short commit id, perhaps with `+ niet vastgelegd`. */
  readonly commit: string;
  readonly commitUrl?: string | undefined;
  /** Release of GEMMA that the records refer to: `GEMMA 2026-07-01`. */
  readonly gemmaRelease: string;
  /** Repository of the catalogue, for "broncode" and "meld een fout". */
  readonly repositoryUrl?: string | undefined;
}
