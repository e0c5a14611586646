import type { Called, ElectionEvent, ElectionState } from './election.js';

/** Folds one event onto the state of an election. */
export function evolveElection(state: ElectionState, event: ElectionEvent): ElectionState {
  if (event.type === 'ElectionCalled')
    return { status: 'nominating', terms: event.data, candidates: [], elected: [], rounds: 0, leftOpen: 0 };
  if (event.type === 'AppointmentAnnounced') return { status: 'appointed' };
  if (state.status === 'none' || state.status === 'appointed') return state;
  const called = calledOf(state);
  switch (event.type) {
    case 'CandidateNominated': {
      const { person, kind } = event.data;
      return { status: 'nominating', ...called, candidates: [...called.candidates, { person, kind }] };
    }
    case 'CandidateWithdrawn': {
      const { person } = event.data;
      return { status: 'nominating', ...called, candidates: called.candidates.filter((one) => one.person !== person) };
    }
    case 'CandidateListClosed': {
      const { seats, candidates } = event.data;
      return { status: 'listed', ...called, next: { because: 'list', seats, candidates } };
    }
    case 'RoundOpened':
      return { status: 'voting', ...called, rounds: event.data.round, round: event.data, counts: [] };
    case 'CountRecorded': {
      if (state.status !== 'voting') return state;
      const others = state.counts.filter((one) => one.team !== event.data.team);
      return { ...state, counts: [...others, event.data] };
    }
    case 'CountsReconciled': {
      if (state.status !== 'voting') return state;
      const { figures, votes, teams } = event.data;
      return { status: 'reconciled', ...called, round: state.round, teams, figures, votes };
    }
    case 'RoundDeclared': {
      const { round, results } = event.data;
      const elected = results
        .filter((one) => one.outcome === 'elected')
        .map(({ person, votes }) => ({ person, votes, round }));
      return { status: 'declared', ...called, elected: [...called.elected, ...elected] };
    }
    case 'TieDeclared': {
      const { round, persons, votes, seats } = event.data;
      return { status: 'tied', ...called, round, tie: { persons, votes, seats } };
    }
    case 'TieDecided': {
      const { decision, persons, seats } = event.data;
      if (decision === 'vote-again')
        return { status: 'listed', ...called, next: { because: 'tie', seats, candidates: persons } };
      return { status: 'declared', ...called, leftOpen: called.leftOpen + seats };
    }
    case 'RoundAnnulled': {
      if (state.status !== 'voting' && state.status !== 'reconciled') return state;
      const { seats, candidates } = state.round;
      return { status: 'listed', ...called, next: { because: 'annulled', seats, candidates } };
    }
    case 'ElectionClosed':
      return { status: 'closed', ...called };
  }
}

function calledOf({ terms, candidates, elected, rounds, leftOpen }: Called): Called {
  return { terms, candidates, elected, rounds, leftOpen };
}
