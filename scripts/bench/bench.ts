/**
 * One measured number, held against a yardstick of the same run: absolute times say nothing on another machine. Where
 * a person waits or a server has a limit, the yardstick is that limit (`grens`).
 */
export interface Measurement {
  readonly name: string;
  /** Milliseconds, or another unit. */
  readonly value: number;
  readonly yardstickName: string;
  /** In the same unit. */
  readonly yardstick: number;
  /** Highest ratio of value and yardstick that is fast enough. */
  readonly bound: number;
  /** `ms` unless given. */
  readonly unit?: string;
}

/** Something that has a limit of its own: the yardstick is the limit. */
export function limited(name: string, value: number, limit: number, unit = 'ms'): Measurement {
  return { name, value, yardstickName: 'grens', yardstick: limit, bound: 1, unit };
}

/** A bench is a module of its own: add it to the list in `bench.ts`. */
export interface Bench {
  readonly name: string;
  /** Measures; `log` tells what is going on. */
  readonly run: (log: (text: string) => void) => Promise<readonly Measurement[]>;
}

/**
 * The median time of each piece of work, in milliseconds. The pieces take turns, so that a busy moment of the machine
 * strikes all of them; the first turn warms up and does not count.
 */
export async function medians<Name extends string>(
  turns: number,
  work: Readonly<Record<Name, () => unknown>>,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(work) as Name[]; // keys of `work`
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const name of names) {
      globalThis.gc?.();
      const start = performance.now();
      await work[name]();
      if (turn > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >; // one per name
}

/** The middle one of some numbers; `NaN` of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
