/** What Lighthouse says of one page. */
export interface PageAudit {
  /** 0 to 100 per category, the median of the runs. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Cumulative layout shift, the highest of the runs. */
  readonly layoutShift: number;
  /**
   * How fast the machine was, by Lighthouse's own yardstick: some 1,500 and more for an idle desktop. On a busy machine
   * the performance of the same page is lower, so the number stands beside it.
   */
  readonly machine: number;
  /** What did not pass in the last run, in the words of Lighthouse. */
  readonly failed: readonly string[];
}

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** Lowest scores of site.md. */
const lowest: Readonly<Record<Category, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

/** What is below the bounds of site.md: one line per score, none when all is well. */
export function scoreFaults({ scores, layoutShift }: PageAudit): readonly string[] {
  const faults = categories
    .filter((category) => !(scores[category] >= lowest[category]))
    .map((category) => `${category} ${scores[category]}, minstens ${lowest[category]}`);
  // Nothing may move: not rounded, so that a shift too small to see is found too.
  return layoutShift === 0 ? faults : [...faults, `verschuiving ${layoutShift}, hoogstens 0`];
}
