import { reject } from '#decider';
import { guard, provision } from '../regulation/index.js';
import type { ReviewEvent, ReviewState, SkipSide } from './review.js';
import { begun, moved, outcomeOf } from './standing.js';

/** Leaves the Party's step out where the unit has no Party organisation on its level, with the reason (R25). */
export function skipSide({ data, facts }: SkipSide, state: ReviewState): ReviewEvent[] {
  if (!facts.congressAhead) reject('review.congress-over');
  const before = begun(state, data.congress);
  if (before.party?.status === 'skipped') return [];
  const skippable = provision(facts.regulation, 'partyStepSkippable');
  const allowed = guard({
    rule: skippable.rule,
    ruleSet: skippable.ruleSet,
    mark: skippable.mark,
    inputs: { hasPartyCommittee: facts.hasPartyCommittee, skippable: skippable.value, reason: data.reason },
    holds:
      facts.hasPartyCommittee === true || skippable.value === false
        ? false
        : facts.hasPartyCommittee === null
          ? null
          : true,
    otherwise: 'review.party-step-stays',
    // Where it is not known whether there is a Party organisation, the reason given has to do.
    reported: facts.hasPartyCommittee === null,
  });
  return [
    {
      type: 'ReviewSkipped',
      data: { ...outcomeOf(moved(before, 'party', 'skipped')), side: 'party', reason: data.reason, guards: [allowed] },
    },
  ];
}
