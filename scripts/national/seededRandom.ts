/** Whole numbers from 0 below a limit, from a seed: the same on every machine. */
export interface Random {
  (limit: number): number;
  /** The same, with the low numbers far more often. */
  readonly leaning: (limit: number) => number;
}

/** Mulberry32. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign((limit: number) => Math.floor(fraction() * limit), {
    leaning: (limit: number) => Math.floor(fraction() ** 3 * limit),
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
