import { reject } from '#decider';
import type { CongressOfSitting, Sitting, SittingState } from './sitting.js';

/** Refuses unless the sitting is going on. */
export function theOpenSitting(state: SittingState): Sitting {
  if (state.status === 'none') reject('sitting.not-open');
  if (state.status === 'adjourned') reject('sitting.adjourned');
  if (state.status === 'closed') reject('sitting.closed');
  return state;
}

/** Refuses unless the congress is there and has been convened; one that is told afterwards may stand anywhere. */
export function theCongress(congress: CongressOfSitting, reported: boolean): NonNullable<CongressOfSitting> {
  if (!congress) reject('sitting.no-such-congress', {}, { field: 'congress' });
  const { status } = congress;
  if (!reported && !['convened', 'open', 'adjourned'].includes(status))
    reject('sitting.congress-not-convened', { status });
  return congress;
}
