import { reject } from '#decider';
import { type GuardRecord, guard, ownCheck } from '../regulation/index.js';
import type { Figures, RecordCount, VoteEvent, VoteState } from './vote.js';

/** Records the count; before it is declared it may be counted again. Every one present is accounted for. */
export function recordCount({ data, source }: RecordCount, state: VoteState): VoteEvent[] {
  if (state.status === 'none') reject('vote.not-put');
  if (state.status === 'annulled') reject('vote.annulled');
  if (state.status !== 'put' && state.status !== 'counted') reject('vote.already-declared');
  const { for: yes, against, abstain, notVoting } = data;
  const figures: Figures = { for: yes, against, abstain, notVoting };
  if (state.status === 'counted' && isSame(state.figures, figures)) return [];
  return [{ type: 'VotesCounted', data: { ...figures, guards: [guardSum(state, figures, source !== null)] } }];
}

// C21, a rule of counting: for, against, abstaining and not voting are together those present.
function guardSum(
  { present, regulation }: Extract<VoteState, { status: 'put' | 'counted' }>,
  figures: Figures,
  reported: boolean,
): GuardRecord {
  const sum = sumOf(figures);
  return guard({
    ...ownCheck('C21', regulation.ruleSet),
    inputs: { ...figures, sum, present },
    holds: sum === null || present === null ? null : sum === present,
    reported,
    otherwise: 'vote.figures-do-not-add-up',
  });
}

function sumOf({ for: yes, against, abstain, notVoting }: Figures): number | null {
  if (yes === null || against === null || abstain === null || notVoting === null) return null;
  return yes + against + abstain + notVoting;
}

function isSame(one: Figures, other: Figures): boolean {
  return (
    one.for === other.for &&
    one.against === other.against &&
    one.abstain === other.abstain &&
    one.notVoting === other.notVoting
  );
}
