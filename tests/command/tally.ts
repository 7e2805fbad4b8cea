/** A check that did not run, with why: never counted as passed. */
export interface Skipped {
  readonly name: string;
  readonly reason: string;
}

/** What a run of tests gave. */
export interface Tally {
  readonly passed: number;
  /** Names of what failed. */
  readonly failed: readonly string[];
  readonly skipped: readonly Skipped[];
}

export const emptyTally: Tally = { passed: 0, failed: [], skipped: [] };

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: [...a.failed, ...b.failed],
    skipped: [...a.skipped, ...b.skipped],
  };
}

/** The end of the report: every skipped check by name, what failed, and the numbers alone on the last line. */
export function closingReport({ passed, failed, skipped }: Tally): string {
  const lines: string[] = [];
  if (skipped.length > 0) {
    lines.push('Overgeslagen:', ...skipped.map(({ name, reason }) => `  - ${name}: ${reason}`), '');
  }
  if (failed.length > 0) lines.push('Mislukt:', ...failed.map((name) => `  - ${name}`), '');
  lines.push(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped`);
  return lines.join('\n');
}
