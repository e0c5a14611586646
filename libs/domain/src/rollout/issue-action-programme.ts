import { reject } from '#decider';
import type { IssueActionProgramme, RolloutEvent, RolloutState } from './rollout.js';

/** The new committee says how it will carry the resolution out. */
export function issueActionProgramme({ data, facts }: IssueActionProgramme, state: RolloutState): RolloutEvent[] {
  if (state.status === 'none') reject('rollout.not-started');
  if (state.status === 'closed') reject('rollout.already-closed');
  if (!facts.documentThere) reject('rollout.document-unknown', { document: data.document }, { field: 'document' });
  return [{ type: 'ActionProgrammeIssued', data: { congress: state.congress, ...data } }];
}
