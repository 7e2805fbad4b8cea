/** One thing in a cell of a comparison: plain JSON, because it is written by the build and shown in the browser. */
export interface ComparedItem {
  readonly text: string;
  /** Path from the site's base, or a full address elsewhere. */
  readonly url?: string | undefined;
  /** Colour of a state; the words always say it too. */
  readonly tone?: 'positive' | 'info' | 'warning' | 'negative' | 'neutral' | 'concept' | undefined;
  readonly note?: string | undefined;
}
