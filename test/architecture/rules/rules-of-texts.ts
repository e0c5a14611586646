import { ruleSets } from '#domain/regulation';
import type { AppliedRules } from './applied-rules.js';

const sets = Object.values(ruleSets);
const stated = new Set(sets.flatMap(({ provisions }) => Object.values(provisions).map(({ rule }) => rule)));

/** Whether a rule set states a rule of this id. */
export function isOfTexts(rule: string): boolean {
  return stated.has(rule);
}

/** The ids of the rules of the texts that a decision applies, under one rule set or another. */
export function rulesOfTexts({ provisions, named }: AppliedRules): string[] {
  const lookedUp = [...provisions].flatMap((name) => sets.map((set) => set.provisions[name].rule));
  return [...new Set([...lookedUp, ...[...named.keys()].filter(isOfTexts)])];
}
