/** A term with an explanation in our own words, at language level B1. */
export interface Begrip {
  /** Fragment on the page `/begrippen/`; never changes. */
  readonly id: string;
  readonly term: string;
  /** One to three sentences. The texts of GEMMA and of the ArchiMate standard are never copied. */
  readonly uitleg: string;
  /** Other terms that help to understand this one. */
  readonly zie?: readonly string[];
}
