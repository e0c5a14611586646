import { reject } from '#decider';
import type { CloseElection, ElectionEvent, ElectionState } from './election.js';
import { guardVote } from './rules.js';

/** Ends the election with the whole list of the elected. Seats still empty need the congress's word (R65). */
export function closeElection({ data, facts, source }: CloseElection, state: ElectionState): ElectionEvent[] {
  if (state.status === 'closed') return [];
  if (state.status === 'tied') reject('election.tie-undecided');
  if (state.status !== 'declared') reject('election.not-declared');
  const { terms, elected, leftOpen } = state;
  const { congress, body, delegateClass, seats, rules } = terms;
  const vacancies = seats - elected.length;
  const guards =
    vacancies <= leftOpen
      ? []
      : [
          guardVote({
            frozen: rules.roundsAtMost,
            vote: data.vote,
            topic: 'open-seats',
            fact: facts.vote,
            otherwise: 'election.vacancies-not-settled',
            reported: source !== null,
            needed: true,
          }),
        ];
  return [
    {
      type: 'ElectionClosed',
      data: { congress, body, delegateClass, seats, elected, vacancies, vote: data.vote, guards },
    },
  ];
}
