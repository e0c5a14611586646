import type { Inputs } from '#decider';

/** A refusal by the platform rather than by a rule of the congress. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly inputs: Inputs = {},
    readonly field: string | null = null,
  ) {
    super(code);
    this.name = 'Problem';
  }
}
