/**
 * What a congress can wait for the upper union to consent to: a term as it was planned (R09), a postponement that was told
 * of. Apart from the schemas, since the console asks by it.
 */
export const awaitedConsents = ['TERM', 'POSTPONEMENT'] as const;
