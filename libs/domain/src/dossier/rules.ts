import {
  type GuardRecord,
  isMatter,
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
  'committeeSize',
  'extraSeatsShare',
  'inspectionAtMost',
  'dossierPapers',
  'recognisedBy',
  'recognitionRequestDays',
  'recognitionDecisionDays',
  'signsFrom',
] as const satisfies readonly ProvisionName[];

/** A provision as it stood when the dossier was begun. */
export type Frozen<Value> = {
  readonly rule: string;
  readonly ruleSet: RuleSetCode;
  readonly mark: Mark;
  readonly value: Value | null;
};

type Governing = (typeof governing)[number];
/** `extraSeatsShare` is absent from dossiers that were begun before extra seats could be consented to. */
export type DossierRules = {
  readonly [Name in Exclude<Governing, 'extraSeatsShare'>]: Frozen<ProvisionValues[Name]>;
} & { readonly extraSeatsShare?: Frozen<ProvisionValues['extraSeatsShare']> };

/** Reads the rules for the unit off the regulation. */
export function freezeRules(regulation: Regulation, unit: RuledUnit): DossierRules {
  return Object.fromEntries(governing.map((name) => [name, freeze(regulation, unit, name)])) as DossierRules;
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

/** Records what a rule says without standing in the way: deadlines passed, sizes that a report asserts. */
export function noted(frozen: Frozen<unknown>, inputs: GuardRecord['inputs'], holds: boolean | null): GuardRecord {
  return { ...citing(frozen), inputs, outcome: holds === null ? 'unknown' : holds ? 'held' : 'broken' };
}
