import { citing, guard, provision } from '../regulation/index.js';
import { mustBeAhead } from './ahead.js';
import type { ClearCongress, CongressEvent, CongressState } from './congress.js';

/** Both approvals stand on one content: the congress may be convened (R24, step 11). */
export function clearCongress({ data, facts }: ClearCongress, state: CongressState): CongressEvent[] {
  mustBeAhead(state);
  const approved = guard({
    ...citing(provision(state.regulation, 'approvers')),
    inputs: { hash: data.hash, approvedHash: facts.approvedHash },
    holds: facts.approvedHash === data.hash,
    otherwise: 'congress.approvals-differ',
  });
  if (state.clearedHash === data.hash) return [];
  return [{ type: 'CongressCleared', data: { ...data, guards: [approved] } }];
}
