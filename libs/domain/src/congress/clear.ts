import { reject } from '#decider';
import { mustBeAhead } from './ahead.js';
import type { ClearCongress, CongressEvent, CongressState } from './congress.js';

/** Both approvals stand on one content: the congress may be convened (R24, step 11). */
export function clearCongress({ data, facts }: ClearCongress, state: CongressState): CongressEvent[] {
  mustBeAhead(state);
  if (facts.approvedHash !== data.hash) {
    reject('congress.approvals-differ', { hash: data.hash, approvedHash: facts.approvedHash });
  }
  if (state.clearedHash === data.hash) return [];
  return [{ type: 'CongressCleared', data }];
}
