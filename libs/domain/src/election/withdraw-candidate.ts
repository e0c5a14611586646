import { reject } from '#decider';
import { guard } from '../regulation/index.js';
import type { ElectionEvent, ElectionState, WithdrawCandidate } from './election.js';
import { citing } from './rules.js';

/** Takes a name off the list. The Presidium decides (R53), or the congress itself where R74 asks for it. */
export function withdrawCandidate({ data }: WithdrawCandidate, state: ElectionState): ElectionEvent[] {
  if (state.status === 'none' || state.status === 'appointed') reject('election.not-called');
  if (state.status !== 'nominating') reject('election.list-closed');
  const candidate = state.candidates.find(({ person }) => person === data.person);
  if (!candidate) return [];
  const { congress, body, chairMode, rules } = state.terms;
  const introduced = candidate.kind === 'outgoing-committee';
  const together = body === 'chair' || chairMode === 'DIRECT_TOGETHER';
  const frozen = together ? rules.unlistedForChairDecidedBy : rules.unlistedForCommitteeDecidedBy;
  const decider = introduced ? 'presidium' : frozen.value;
  const decided = guard({
    ...citing(frozen),
    inputs: { body, chairMode, introduced, decider, decidedBy: data.decidedBy },
    holds: decider === null ? null : decider === 'presidium' || data.decidedBy === 'congress',
    otherwise: 'election.congress-decides-withdrawal',
    field: 'decidedBy',
    reported: decider === null,
  });
  return [{ type: 'CandidateWithdrawn', data: { congress, ...data, guards: [decided] } }];
}
