import { reject } from '#decider';
import type { OpinionEvent, OpinionState, RecordOpinion } from './opinion.js';

/** Keeps what a person, a group or a meeting thinks of somebody else's draft. */
export function recordOpinion({ data, facts }: RecordOpinion, state: OpinionState): OpinionEvent[] {
  if (state.status !== 'none') reject('opinion.already-recorded');
  if (!facts.documentThere) reject('opinion.document-unknown', { document: data.document }, { field: 'document' });
  return [{ type: 'OpinionRecorded', data }];
}
