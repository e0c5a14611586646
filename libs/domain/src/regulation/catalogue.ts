import { type Application, applicationOf } from './applied.js';
import { kindsOf, type UnionUnitKind } from './by-kind.js';
import { type OwnRule, ownChecks } from './own-checks.js';
import type { ProvisionName } from './provision-values.js';
import { type Confidence, confidenceIn, type Mark, maySettle, type Provision, type RuleSetCode } from './rule-set.js';
import { ruleSets } from './rule-sets.js';
import { type ProvisionKind, provisionKinds, provisionNames } from './setting.js';

/** One provision of one rule set, or one check of the product’s own, as the catalogue shows it. */
export type CatalogueRow<Name extends string = ProvisionName> = {
  /** `RS_XII:quorum` */
  readonly id: string;
  readonly ruleSet: RuleSetCode;
  readonly name: Name;
  readonly rule: string;
  readonly kind: Extract<ProvisionKind, string> | 'choice';
  readonly choices: readonly string[];
  readonly value: unknown;
  readonly mark: Mark;
  readonly confidence: Confidence;
  /** Whether a campaign may settle it. */
  readonly settable: boolean;
  readonly applied: Application;
  readonly citation: string;
  /** The kinds of unit it is applied to; none: it does not depend on the kind. */
  readonly unitKinds: readonly UnionUnitKind[];
};

/** Every provision of every rule set, row by row. */
export const catalogue: readonly CatalogueRow[] = Object.values(ruleSets).flatMap(({ code, provisions }) =>
  provisionNames.map((name) => rowOf(code, name, provisions[name])),
);

/** The checks that no rule set states, as they hold under each. */
export const ownCatalogue: readonly CatalogueRow<OwnRule>[] = Object.values(ruleSets).flatMap(({ code }) =>
  (Object.keys(ownChecks) as OwnRule[]).map((rule) => ownRowOf(code, rule)),
);

function rowOf(ruleSet: RuleSetCode, name: ProvisionName, stated: Provision): CatalogueRow {
  const kind: ProvisionKind = provisionKinds[name];
  return {
    id: `${ruleSet}:${name}`,
    ruleSet,
    name,
    rule: stated.rule,
    kind: typeof kind === 'string' ? kind : 'choice',
    choices: typeof kind === 'string' ? [] : kind,
    value: stated.value,
    mark: stated.mark,
    confidence: confidenceIn(stated.mark),
    settable: maySettle(stated),
    applied: applicationOf(name),
    citation: stated.citation,
    unitKinds: kindsOf(name),
  };
}

function ownRowOf(ruleSet: RuleSetCode, rule: OwnRule): CatalogueRow<OwnRule> {
  const { mark, citation } = ownChecks[rule];
  return {
    id: `${ruleSet}:${rule}`,
    ruleSet,
    name: rule,
    rule,
    kind: 'boolean',
    choices: [],
    value: true,
    mark,
    confidence: confidenceIn(mark),
    settable: false,
    applied: 'fixed',
    citation,
    unitKinds: [],
  };
}
