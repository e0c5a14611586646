import type { Regulation, RuleSetCode } from './rule-set.js';

// The day of the guidance that each rule set rests on; nothing older is known here.
const since: readonly (readonly [day: string, ruleSet: RuleSetCode])[] = [
  ['2025-08-29', 'RS_2025'],
  ['2024-12-27', 'RS_XIII'],
  ['2020-02-20', 'RS_XII'],
  ['2014-03-04', 'RS_XI'],
];

/** The rules in force on a day (`YYYY-MM-DD`), with no settings; null before the oldest rule set that is known. */
export function regulationOn(day: string): Regulation | null {
  const found = since.find(([from]) => day >= from);
  return found ? { ruleSet: found[1], settings: {} } : null;
}
