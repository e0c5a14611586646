export type Confidence = 'in-text' | 'second-hand' | 'unverified';

/** How sure a rule is, by its mark; a mark that nobody knows is not trusted. */
export function confidenceOf(mark: string): Confidence {
  if (mark === 'T') return 'in-text';
  return mark === 'S' || mark === 'I' ? 'second-hand' : 'unverified';
}
