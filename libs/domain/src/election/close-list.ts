import { reject } from '#decider';
import { atLeast, type GuardRecord, guard, ownCheck } from '../regulation/index.js';
import type { Called, CloseList, ElectionEvent, ElectionState } from './election.js';
import { citing, guardVote } from './rules.js';

/** The congress votes the list, after the personnel plan: as many names as seats at least, and the surplus asked for (R70, R71). */
export function closeList({ data, facts, source }: CloseList, state: ElectionState): ElectionEvent[] {
  if (state.status === 'none' || state.status === 'appointed') reject('election.not-called');
  if (state.status !== 'nominating') reject('election.list-closed');
  const { congress, seats, rules } = state.terms;
  const candidates = state.candidates.map(({ person }) => person);
  const planned = guardVote({
    frozen: rules.voteBeforeElection,
    vote: facts.personnelPlan?.vote ?? null,
    topic: 'personnel-plan',
    fact: facts.personnelPlan && { topic: 'personnel-plan', carried: true },
    otherwise: 'election.personnel-plan-not-voted',
    reported: source !== null,
    needed: rules.voteBeforeElection.value?.includes('personnel-plan') ?? null,
  });
  const voted = guardVote({
    frozen: rules.voteBeforeElection,
    vote: data.vote,
    topic: 'candidate-list',
    fact: facts.vote,
    otherwise: 'election.list-not-voted',
    reported: source !== null,
    needed: rules.voteBeforeElection.value?.includes('list') ?? null,
  });
  const guards = [guardLongEnough(state), guardSurplus(state), planned, voted];
  const surplus = candidates.length - seats;
  return [{ type: 'CandidateListClosed', data: { congress, candidates, seats, surplus, vote: data.vote, guards } }];
}

function guardLongEnough({ candidates, terms }: Called): GuardRecord {
  return guard({
    ...ownCheck('C18', terms.rules.majority.ruleSet),
    inputs: { candidates: candidates.length, seats: terms.seats },
    holds: candidates.length >= terms.seats,
    otherwise: 'election.list-too-short',
  });
}

function guardSurplus({ candidates, terms }: Called): GuardRecord {
  const { surplusShare } = terms.rules;
  const surplus = candidates.length - terms.seats;
  const needed = surplusShare.value === null ? null : atLeast(surplusShare.value, terms.seats);
  return guard({
    ...citing(surplusShare),
    inputs: { surplus, seats: terms.seats, needed },
    holds: needed === null ? null : surplus >= needed,
    otherwise: 'election.surplus-too-small',
    reported: needed === null,
  });
}
