import { reject } from '#decider';
import type { CloseSitting, SittingEvent, SittingState } from './sitting.js';

/** Closes the sitting, and with the last one the congress. */
export function closeSitting({ data }: CloseSitting, state: SittingState): SittingEvent[] {
  if (state.status === 'none') reject('sitting.not-open');
  if (state.status === 'adjourned') reject('sitting.adjourned');
  if (state.status === 'closed') return [];
  const { concludes, words } = data;
  return [{ type: 'SittingClosed', data: { congress: state.congress, concludes, words } }];
}
