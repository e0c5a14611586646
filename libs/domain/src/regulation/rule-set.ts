/** How sure we are of a rule: in its text, second-hand, inferred, general knowledge, or unknown. */
export type Mark = 'T' | 'S' | 'I' | 'G' | 'U';

export type RuleSetCode = 'RS_XI' | 'RS_XII' | 'RS_XIII' | 'RS_2025';

export type Ratio = { readonly of: readonly [numerator: number, denominator: number] };

/** Steps by the number of members, ascending: each value holds from its number up to the next step. */
export type BracketTable<Value> = readonly { readonly from: number; readonly value: Value }[];

export type Size = { readonly min: number; readonly max: number };

/** A number or a choice of the rules, with its id, where it is written and how sure we are of it. */
export type Provision<Value = unknown> = {
  readonly rule: string;
  /** null: unknown; only a setting of the campaign can give it. */
  readonly value: Value | null;
  readonly mark: Mark;
  readonly citation: string;
  /** The texts contradict each other, so a campaign may settle it although it is found in one. */
  readonly settable?: true;
};

/** What a congress is held under: the rule set, and what its campaign has settled where the texts are silent or unverified. */
export type Regulation = {
  readonly ruleSet: RuleSetCode;
  readonly settings: { readonly [provision: string]: unknown };
};

/** How far a rule may be trusted: read in the text, told or reasoned, or verified by nothing. */
export type Confidence = 'in-text' | 'second-hand' | 'unverified';

export function confidenceIn(mark: Mark): Confidence {
  if (isUnverified(mark)) return 'unverified';
  return mark === 'T' ? 'in-text' : 'second-hand';
}

/** Common practice, or unknown: shown with a warning. */
export function isUnverified(mark: Mark): boolean {
  return mark === 'G' || mark === 'U';
}

/** A campaign may settle what is unverified, and what the texts are at odds over. */
export function maySettle(stated: Provision): boolean {
  return isUnverified(stated.mark) || stated.settable === true;
}
