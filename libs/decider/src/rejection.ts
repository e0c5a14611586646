/** Values a rule looked at; kept beside its outcome so that anyone can work it out again. */
export type Inputs = { readonly [name: string]: unknown };

/** The rule behind a refusal: its id, the rule set whose number was applied, and how sure we are of it. */
export type RuleRef = { readonly rule: string; readonly ruleSet: string; readonly mark: string };

/** A refusal. Its code is `feature.what-stands-in-the-way`; the sentence for people is looked up by that code. */
export class Rejection extends Error {
  constructor(
    readonly code: string,
    readonly inputs: Inputs = {},
    readonly rule: RuleRef | null = null,
    /** The field of the command that has to be mended, as a dotted path. */
    readonly field: string | null = null,
  ) {
    super(code);
    this.name = 'Rejection';
  }
}

export type RejectionMore = { readonly rule?: RuleRef; readonly field?: string };

/** Refuses. Written as a declaration so that the compiler narrows the state after `if (…) reject(…)`. */
export function reject(code: string, inputs: Inputs = {}, more: RejectionMore = {}): never {
  throw new Rejection(code, inputs, more.rule ?? null, more.field ?? null);
}
