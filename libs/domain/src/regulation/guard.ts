import { type Inputs, reject } from '#decider';
import type { Mark, RuleSetCode } from './rule-set.js';

/** One rule applied: kept in the event it let through, so that an auditor can work it out again. */
export type GuardRecord = {
  readonly rule: string;
  readonly ruleSet: RuleSetCode;
  readonly mark: Mark;
  readonly inputs: Inputs;
  /** `unknown`: a report leaves the numbers out. `excused`: somebody who may has allowed an exception. */
  readonly outcome: 'held' | 'broken' | 'unknown' | 'excused';
};

export type Guard = {
  readonly rule: string;
  readonly ruleSet: RuleSetCode;
  readonly mark: Mark;
  readonly inputs: Inputs;
  /** null: cannot be told, because an input is unknown. */
  readonly holds: boolean | null;
  /** The refusal, should it not hold. */
  readonly otherwise: string;
  /** The field that has to be mended. */
  readonly field?: string;
  /** The act is reported: unknown inputs are let through as unknown. */
  readonly reported?: boolean;
  /** Somebody who may has allowed an exception. */
  readonly excused?: boolean;
};

/** Applies one rule: refuses with its code, id, mark and inputs, or gives the record to keep in the event. */
export function guard(asked: Guard): GuardRecord {
  const { rule, ruleSet, mark, inputs } = asked;
  if (asked.holds === true) return { rule, ruleSet, mark, inputs, outcome: 'held' };
  if (asked.excused) return { rule, ruleSet, mark, inputs, outcome: 'excused' };
  if (asked.holds === null && asked.reported) return { rule, ruleSet, mark, inputs, outcome: 'unknown' };
  return reject(asked.otherwise, inputs, {
    rule: { rule, ruleSet, mark },
    ...(asked.field ? { field: asked.field } : {}),
  });
}
