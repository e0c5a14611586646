import type { Process, Recorded, Wish } from '#decider';
import type { ReviewEvent } from '../review/index.js';

/** The two approvals meet on one content, whichever comes last: the congress is cleared as the upper union has fixed it. */
export const whenBothApprovalsGivenClearTheCongress: Process<ReviewEvent> = {
  name: 'when-both-approvals-given-clear-the-congress',
  on: { ReviewApproved: cleared, ConditionMet: cleared, ReviewSkipped: cleared },
};

function cleared({ id, data }: Recorded<Extract<ReviewEvent, { data: { complete: boolean } }>>): readonly Wish[] {
  const { congress, complete, hash, fixed } = data;
  if (!complete || hash === null) return [];
  return [{ type: 'congress.clear', data: { congress, review: id, hash, ...fixed } }];
}
