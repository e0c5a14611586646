import { reject } from '#decider';
import {
  atMost,
  bracket,
  citing as cited,
  type GuardRecord,
  guard,
  provision,
  provisionFor,
} from '../regulation/index.js';
import type { CallElection, ElectionEvent, ElectionState } from './election.js';
import { guardOrder } from './order.js';
import { citing, type ElectionRules, freezeRules, guardVote } from './rules.js';

/** Puts the question: which body, how many seats, under which rules. The hall has got so far (R52), and has voted the number (R71). */
export function callElection(command: CallElection, state: ElectionState): ElectionEvent[] {
  const { data, facts } = command;
  const { congress } = facts;
  if (state.status !== 'none') reject('election.already-called');
  const reported = command.source !== null;
  if (congress.personnelMode === 'APPOINTED')
    reject(
      'election.personnel-appointed',
      { personnelMode: congress.personnelMode },
      { rule: cited(provision(congress.regulation, 'personnelWhenRestructured')) },
    );
  if (!facts.isOpen && !reported) reject('election.congress-not-open');
  if ((data.delegateClass !== null) !== (data.body === 'delegates_up'))
    reject('election.delegate-class-unfitting', { body: data.body }, { field: 'delegateClass' });
  if (data.seats < 1 || (data.body === 'chair' && data.seats !== 1))
    reject('election.seats-unfitting', { body: data.body, seats: data.seats }, { field: 'seats' });
  if (facts.allotted !== null && data.seats > facts.allotted)
    reject('election.more-seats-than-allotted', { seats: data.seats, allotted: facts.allotted }, { field: 'seats' });
  const rules = freezeRules(congress.regulation, data.majorityBase);
  if (rules.majorityBase.value === null)
    reject('election.majority-base-unsettled', {}, { rule: citing(rules.majorityBase), field: 'majorityBase' });
  if (data.majorityBase !== null && data.majorityBase !== rules.majorityBase.value)
    reject('election.majority-base-settled', { settled: rules.majorityBase.value }, { field: 'majorityBase' });
  const guards = [
    secretBallot(command),
    ...guardOrder(command),
    ...guardChair(command),
    ...guardSize(command),
    guardNumberVoted(command, rules),
  ];
  const { majorityBase: _, ...question } = data;
  return [
    {
      type: 'ElectionCalled',
      data: {
        ...question,
        form: congress.form,
        chairMode: congress.chairMode,
        members: congress.members,
        allotted: facts.allotted,
        method: 'secret-ballot',
        rules,
        guards,
      },
    },
  ];
}

/** R60: whoever is elected here is elected by secret ballot; the record keeps for whom the text at hand asks it. */
function secretBallot({ data, facts }: CallElection): GuardRecord {
  const secret = provision(facts.congress.regulation, 'secretBallotFor');
  return {
    ...cited(secret),
    inputs: { body: data.body, method: 'secret-ballot', secretFor: secret.value },
    outcome: secret.value === null ? 'unknown' : 'held',
  };
}

/** R31: the congress elects the chair only where the upper union has said so. */
function guardChair({ data, facts, source }: CallElection): GuardRecord[] {
  if (data.body !== 'chair') return [];
  const { chairMode, regulation } = facts.congress;
  const { rule, ruleSet, mark } = provision(regulation, 'directChairAllowedBy');
  const direct = chairMode === 'DIRECT_AFTER' || chairMode === 'DIRECT_TOGETHER';
  return [
    guard({
      rule,
      ruleSet,
      mark,
      inputs: { chairMode },
      holds: chairMode === null ? null : direct,
      otherwise: 'election.chair-not-elected-here',
      reported: source !== null,
    }),
  ];
}

/**
 * R84: the size of the committee has to lie in the bracket of its members; with the upper union's consent it may be up to
 * a tenth more. Brackets that nobody has found stay unknown.
 */
function guardSize({ data, facts, source }: CallElection): GuardRecord[] {
  if (data.body !== 'executive_committee') return [];
  const { members, unit, regulation, moreSeats: consent } = facts.congress;
  const { rule, ruleSet, mark, value } = provisionFor(regulation, 'committeeSize', unit);
  const allowed = value === null ? null : bracket(value, members);
  const extra = provision(regulation, 'extraSeatsShare').value;
  const limit = allowed === null || extra === null ? null : allowed.max + atMost(extra, allowed.max);
  return [
    guard({
      rule,
      ruleSet,
      mark,
      inputs: { seats: data.seats, members, allowed, limit, consent },
      holds: allowed === null ? null : data.seats >= allowed.min && data.seats <= allowed.max,
      otherwise: 'election.size-out-of-bracket',
      field: 'seats',
      reported: source !== null || value === null,
      excused: consent && allowed !== null && limit !== null && data.seats > allowed.max && data.seats <= limit,
    }),
  ];
}

function guardNumberVoted({ data, facts, source }: CallElection, { voteBeforeElection }: ElectionRules): GuardRecord {
  return guardVote({
    frozen: voteBeforeElection,
    vote: data.vote,
    topic: 'number',
    fact: facts.vote,
    otherwise: 'election.number-not-voted',
    reported: source !== null,
    needed: voteBeforeElection.value?.includes('structure-and-number') ?? null,
  });
}
