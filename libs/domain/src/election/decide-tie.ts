import { reject } from '#decider';
import type { DecideTie, ElectionEvent, ElectionState } from './election.js';
import { guardVote } from './rules.js';

/** The congress decides on those who tied for the last seat: vote again among them, or leave it open (R64). */
export function decideTie({ data, facts, source }: DecideTie, state: ElectionState): ElectionEvent[] {
  if (state.status !== 'tied') reject('election.no-tie');
  const { congress, rules } = state.terms;
  const decided = guardVote({
    frozen: rules.tieRule,
    vote: data.vote,
    topic: 'run-off',
    fact: facts.vote,
    otherwise: 'election.tie-not-voted',
    reported: source !== null,
    needed: true,
  });
  return [{ type: 'TieDecided', data: { congress, round: state.round, ...data, ...state.tie, guards: [decided] } }];
}
