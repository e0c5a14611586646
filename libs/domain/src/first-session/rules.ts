import {
  isMatter,
  kindsOf,
  type MajorityBase,
  type Mark,
  type ProvisionName,
  type ProvisionValues,
  provision,
  provisionFor,
  type Regulation,
  type RuledUnit,
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

const forSomeKinds = ['provinceInspectionAtLeast'] as const satisfies readonly ProvisionName[];

/** A provision as it stood when the session was convened. */
export type Frozen<Value> = {
  readonly rule: string;
  readonly ruleSet: RuleSetCode;
  readonly mark: Mark;
  readonly value: Value | null;
};

/** `provinceInspectionAtLeast` is for provinces, and absent from sessions that were convened before it was asked for. */
export type SessionRules = { readonly [Name in (typeof governing)[number]]: Frozen<ProvisionValues[Name]> } & {
  readonly provinceInspectionAtLeast?: Frozen<ProvisionValues['provinceInspectionAtLeast']>;
};

/** Reads the rules for the unit off the regulation; the base of the majority may be settled by the session itself. */
export function freezeRules(regulation: Regulation, unit: RuledUnit, settled: MajorityBase | null): SessionRules {
  const names = [...governing, ...forSomeKinds.filter((name) => kindsOf(name).some((kind) => kind === unit.kind))];
  const rules = Object.fromEntries(names.map((name) => [name, freeze(regulation, unit, name)])) as SessionRules;
  return { ...rules, majorityBase: { ...rules.majorityBase, value: rules.majorityBase.value ?? settled } };
}

function freeze(regulation: Regulation, unit: RuledUnit, name: ProvisionName): Frozen<unknown> {
  const applied = isMatter(name) ? provisionFor(regulation, name, unit) : provision(regulation, name);
  const { rule, ruleSet, mark, value } = applied;
  return { rule, ruleSet, mark, value };
}

/** The id, rule set and mark of a rule, as a guard wants them. */
export function citing({ rule, ruleSet, mark }: Frozen<unknown>): { rule: string; ruleSet: RuleSetCode; mark: Mark } {
  return { rule, ruleSet, mark };
}
