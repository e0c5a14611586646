import { reject } from '#decider';
import { guardQuorum, recounted } from './quorum.js';
import type { ResumeSitting, SittingEvent, SittingState } from './sitting.js';

/** Goes on after an adjournment, on a new count; after a mere break the old count still serves. */
export function resumeSitting({ data, facts, source }: ResumeSitting, state: SittingState): SittingEvent[] {
  if (state.status === 'none') reject('sitting.not-open');
  if (state.status === 'closed') reject('sitting.closed');
  if (state.status === 'open') return [];
  const fresh = recounted(facts.roll, data);
  const count = {
    convened: fresh.convened ?? state.convened,
    present: fresh.present ?? (state.wantsQuorum ? null : state.present),
  };
  const guards = [guardQuorum(state.regulation, count, source !== null)];
  return [{ type: 'SittingResumed', data: { congress: state.congress, ...count, guards } }];
}
