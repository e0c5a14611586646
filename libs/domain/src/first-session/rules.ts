import {
  type MajorityBase,
  type Mark,
  type ProvisionName,
  type ProvisionValues,
  provision,
  type Regulation,
  type RuleSetCode,
} from '../regulation/index.js';

const governing = [
  'quorum',
  'majority',
  'majorityBase',
  'firstSessionDays',
  'firstSessionConvenorNamedBy',
  'standingCommitteeFrom',
  'standingCommitteeShare',
  'inspectionAtMost',
  'inspectionElectedBy',
  'directChairAllowedBy',
] as const satisfies readonly ProvisionName[];

/** A provision as it stood when the session was convened. */
export type Frozen<Value> = {
  readonly rule: string;
  readonly ruleSet: RuleSetCode;
  readonly mark: Mark;
  readonly value: Value | null;
};

export type SessionRules = { readonly [Name in (typeof governing)[number]]: Frozen<ProvisionValues[Name]> };

/** Reads the rules off the regulation; the base of the majority may be settled by the session itself. */
export function freezeRules(regulation: Regulation, settled: MajorityBase | null): SessionRules {
  const rules = Object.fromEntries(governing.map((name) => [name, freeze(regulation, name)])) as SessionRules;
  return { ...rules, majorityBase: { ...rules.majorityBase, value: rules.majorityBase.value ?? settled } };
}

function freeze(regulation: Regulation, name: ProvisionName): Frozen<unknown> {
  const { rule, ruleSet, mark, value } = provision(regulation, name);
  return { rule, ruleSet, mark, value };
}

/** The id, rule set and mark of a rule, as a guard wants them. */
export function citing({ rule, ruleSet, mark }: Frozen<unknown>): { rule: string; ruleSet: RuleSetCode; mark: Mark } {
  return { rule, ruleSet, mark };
}
