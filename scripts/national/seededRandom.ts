import { seededRandom as seededNumbers } from '../../src/lib/search/randomRecords.ts';

/** Whole numbers from 0 below a limit, from a seed: the same on every machine. */
export interface Random {
  (limit: number): number;
  /** The same, with the low numbers far more often. */
  readonly leaning: (limit: number) => number;
}

/** The numbers that tests and measurements of the search are made of too. */
export function seededRandom(seed: number): Random {
  const random = seededNumbers(seed);
  const steps = 2 ** 32;
  return Object.assign((limit: number) => random(limit), {
    leaning: (limit: number) => Math.floor((random(steps) / steps) ** 3 * limit),
  });
}

/** Different items of a list, at most as many as it has. */
export function someOf<Item>(random: Random, list: readonly Item[], count: number): Item[] {
  const found = new Set<Item>();
  const wanted = Math.min(count, list.length);
  while (found.size < wanted) {
    const item = list[random(list.length)];
    if (item !== undefined) found.add(item);
  }
  return [...found];
}
