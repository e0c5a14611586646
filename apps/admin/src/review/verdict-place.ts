/** The last words on a dossier. */
export const verdicts = ['approve', 'approve-with-conditions', 'return'] as const;
export type Verdict = (typeof verdicts)[number];

/** Where the words of a verdict are kept until they are sent. */
export function verdictPlace(review: string, verdict: Verdict): string {
  return `review.${review}.${verdict}`;
}
