import type { BracketTable, Ratio } from './rule-set.js';

// Whole numbers throughout: a third has no decimal fraction.

/** The least whole number that is at least this share: two thirds of 98 are 66. */
export function atLeast({ of: [numerator, denominator] }: Ratio, n: number): number {
  return Math.ceil((n * numerator) / denominator);
}

/** The least whole number above this share: more than half of 98 are 50. */
export function moreThan({ of: [numerator, denominator] }: Ratio, n: number): number {
  return Math.floor((n * numerator) / denominator) + 1;
}

/** The greatest whole number within this share: 15 % of 98 are 14. */
export function atMost({ of: [numerator, denominator] }: Ratio, n: number): number {
  return Math.floor((n * numerator) / denominator);
}

/** The step of the table that a number of members falls on; null below the first one, or where an unknown number decides. */
export function bracket<Value>(table: BracketTable<Value>, members: number | null): Value | null {
  if (members === null) return table.length === 1 && table[0]?.from === 0 ? table[0].value : null;
  return table.findLast((step) => step.from <= members)?.value ?? null;
}
