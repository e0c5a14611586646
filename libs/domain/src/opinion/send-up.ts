import { reject } from '#decider';
import type { OpinionEvent, OpinionState, SendOpinionsUp } from './opinion.js';

/** Sends an opinion, or the summary of several, to the upper union. */
export function sendOpinionsUp({ data, facts, source }: SendOpinionsUp, state: OpinionState): OpinionEvent[] {
  if (state.status === 'none') reject('opinion.not-recorded');
  if (state.status === 'sent') return [];
  const to = data.to ?? facts.upperUnit;
  if (to === null && source === null) reject('opinion.upper-union-unknown', {}, { field: 'to' });
  const { congress, target, opinions } = state;
  return [{ type: 'OpinionSentUp', data: { congress, target, opinions, to, note: data.note } }];
}
