import { type GuardRecord, guard } from './guard.js';
import { ownCheck } from './own-checks.js';
import type { RuleSetCode } from './rule-set.js';

type Asked = {
  readonly ruleSet: RuleSetCode;
  /** The account that put the papers forward; null: not known. */
  readonly submittedBy: string | null;
  readonly decidedBy: string;
  readonly otherwise: string;
  readonly reported: boolean;
};

/** S01: who decides on papers is not who submitted them. */
export function guardSeparation({ ruleSet, submittedBy, decidedBy, otherwise, reported }: Asked): GuardRecord {
  return guard({
    ...ownCheck('S01', ruleSet),
    inputs: { submittedBy, decidedBy },
    holds: submittedBy === null ? null : submittedBy !== decidedBy,
    otherwise,
    reported,
  });
}
