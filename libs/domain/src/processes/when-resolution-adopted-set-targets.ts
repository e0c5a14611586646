import type { Process, Wish } from '#decider';
import type { ResolvedTarget, SittingEvent } from '../sitting/index.js';
import type { Period } from '../target/index.js';

/** The congress adopts a resolution: each target in it is set for the new term (F14, step 20). */
export const whenResolutionAdoptedSetTargets: Process<SittingEvent> = {
  name: 'when-resolution-adopted-set-targets',
  on: {
    ResolutionAdopted: ({ data, unit }) => data.targets.map((target) => setting(target, data.congress, unit)),
  },
};

function setting(
  { metric, value, unit: measuredIn, bound, period, words }: ResolvedTarget,
  congress: string,
  unit: string,
): Wish {
  const isPeriod = periods.includes(period as Period);
  const told = [words, isPeriod ? null : period].filter((part) => part !== null).join('; ');
  return {
    type: 'target.set',
    data: {
      unit,
      congress,
      metric,
      value,
      bound: bound ?? '=',
      measuredIn,
      period: isPeriod ? period : null,
      // A target that is neither a number nor words says itself what it is.
      words: (told.length > WORDS_AT_MOST ? words : told) || (value === null ? metric : null),
    },
  };
}

const WORDS_AT_MOST = 1000;
const periods: readonly Period[] = ['term', 'year', 'quarter', 'month'];
