/** Chance that can be repeated: the same seed gives the same numbers. */
export type Chance = { readonly seed: number; below(limit: number): number; oneOf<T>(choices: readonly T[]): T };

export function chance(seed = Math.floor(Math.random() * 2 ** 31)): Chance {
  let state = seed;
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { seed, below, oneOf: (choices) => choices[below(choices.length)] as (typeof choices)[number] };
}
