import {
  type GuardRecord,
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
  'committeeSize',
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

export type DossierRules = { readonly [Name in (typeof governing)[number]]: Frozen<ProvisionValues[Name]> };

/** Reads the rules off the regulation. */
export function freezeRules(regulation: Regulation): DossierRules {
  return Object.fromEntries(governing.map((name) => [name, freeze(regulation, name)])) as DossierRules;
}

function freeze(regulation: Regulation, name: ProvisionName): Frozen<unknown> {
  const { rule, ruleSet, mark, value } = provision(regulation, name);
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
