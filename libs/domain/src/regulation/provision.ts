import type { ProvisionName, ProvisionValues } from './provision-values.js';
import { type Mark, maySettle, type Provision, type Regulation, type RuleSetCode } from './rule-set.js';
import { ruleSets } from './rule-sets.js';
import { isSetting } from './setting.js';

/** A provision as it applies to one congress: the rule set's, or what its campaign has settled in its place. */
export type Applied<Value> = {
  readonly name: ProvisionName;
  readonly rule: string;
  readonly ruleSet: RuleSetCode;
  readonly mark: Mark;
  /** null: unknown, and the campaign has not settled it. */
  readonly value: Value | null;
  readonly citation: string;
};

/** Looks a provision up. A setting of the campaign counts only where the texts are silent, unverified or at odds. */
export function provision<Name extends ProvisionName>(
  regulation: Regulation,
  name: Name,
): Applied<ProvisionValues[Name]> {
  const { ruleSet, settings } = regulation;
  const stated = ruleSets[ruleSet].provisions[name] as Provision<ProvisionValues[Name]>;
  const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
  const { rule, mark, citation } = stated;
  const value = maySettle(stated) && isSetting(name, setting) ? setting : stated.value;
  return { name, rule, ruleSet, mark, value, citation };
}

/** What a guard record keeps of the provision it applied. */
export function citing({ rule, ruleSet, mark }: Applied<unknown>): {
  readonly rule: string;
  readonly ruleSet: RuleSetCode;
  readonly mark: Mark;
} {
  return { rule, ruleSet, mark };
}
