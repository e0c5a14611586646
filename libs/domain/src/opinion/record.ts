import { reject } from '#decider';
import type { OpinionEvent, OpinionState, RecordOpinion } from './opinion.js';

/** Keeps what a person, a group or a meeting thinks of somebody else's draft. */
export function recordOpinion({ data }: RecordOpinion, state: OpinionState): OpinionEvent[] {
  if (state.status !== 'none') reject('opinion.already-recorded');
  return [{ type: 'OpinionRecorded', data }];
}
