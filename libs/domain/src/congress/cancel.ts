import { mustNotHaveOpened } from './ahead.js';
import type { CancelCongress, CongressEvent, CongressState } from './congress.js';

/** The upper union calls the congress off for good. */
export function cancelCongress({ data, facts }: CancelCongress, state: CongressState): CongressEvent[] {
  if (state.status === 'cancelled') return [];
  mustNotHaveOpened(state, facts.sittingOpened);
  return [{ type: 'CongressCancelled', data }];
}
