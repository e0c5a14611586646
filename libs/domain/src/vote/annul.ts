import { reject } from '#decider';
import type { AnnulVote, VoteEvent, VoteState } from './vote.js';

/** Declares a vote void, with the reason; the question is then put anew. */
export function annulVote({ data }: AnnulVote, state: VoteState): VoteEvent[] {
  if (state.status === 'none') reject('vote.not-put');
  if (state.status === 'annulled') return [];
  return [{ type: 'VoteAnnulled', data: { reason: data.reason } }];
}
