import { reject } from '#decider';
import type { PublishResolution, RolloutEvent, RolloutState } from './rollout.js';

/** Makes the resolution of the congress public, once for each channel (F23). */
export function publishResolution({ data, facts }: PublishResolution, state: RolloutState): RolloutEvent[] {
  if (state.status === 'none') reject('rollout.not-started');
  if (state.status === 'closed') reject('rollout.already-closed');
  if (!facts.documentThere) reject('rollout.document-unknown', { document: data.document }, { field: 'document' });
  return [{ type: 'ResolutionPublished', data: { congress: state.congress, ...data } }];
}
