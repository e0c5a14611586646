import { reject } from '#decider';
import { atLeast, type GuardRecord, guard, ownCheck } from '../regulation/index.js';
import type { Called, ElectionEvent, ElectionState, Next, OpenRound } from './election.js';
import { citing, guardVote } from './rules.js';

const SMALL_ELECTORATE = 10;
const SMALLEST_BOARD = 3;

/** Opens a ballot: quorum in the hall, a board that counts and does not stand, and who stands for how many seats. */
export function openRound(command: OpenRound, state: ElectionState): ElectionEvent[] {
  const { data, facts, source } = command;
  if (state.status === 'none' || state.status === 'appointed') reject('election.not-called');
  if (state.status === 'nominating') reject('election.list-not-closed');
  if (state.status === 'tied') reject('election.tie-undecided');
  if (state.status === 'closed') reject('election.already-closed');
  if (state.status !== 'listed' && state.status !== 'declared') reject('election.round-open');
  if (!facts.isOpen && source === null) reject('election.congress-not-open');
  if (new Set(data.board).size !== data.board.length) reject('election.board-repeats', {}, { field: 'board' });
  const next = state.status === 'listed' ? state.next : furtherRound(command, state);
  const round = state.rounds + 1;
  const { seats, candidates, because } = next;
  const { present, board, vote } = data;
  const { convened } = facts;
  const guards = [
    guardPresent(command, state),
    guardQuorum(command, state),
    ...guardBoard(command, state, candidates),
    guardRounds(state, round),
    ...(because === 'vacancies' ? [guardFurtherRound(command, state)] : []),
  ];
  return [
    {
      type: 'RoundOpened',
      data: {
        congress: state.terms.congress,
        round,
        seats,
        candidates,
        convened,
        present,
        board,
        because,
        vote,
        openedAt: command.at,
        smallElectorate: present !== null && present < SMALL_ELECTORATE,
        guards,
      },
    },
  ];
}

/** Who is not elected yet stands for the seats that stayed empty. */
function furtherRound({ data }: OpenRound, { terms, candidates, elected, leftOpen }: Called): Next {
  const seats = terms.seats - elected.length - leftOpen;
  if (seats === 0) reject('election.no-vacancies');
  const left = candidates.map(({ person }) => person).filter((one) => !elected.some(({ person }) => person === one));
  const asked = data.candidates ?? left;
  const outsider = asked.find((person) => !left.includes(person));
  if (outsider) reject('election.not-a-candidate', { person: outsider }, { field: 'candidates' });
  if (asked.length === 0 || new Set(asked).size !== asked.length)
    reject('election.no-candidates-left', { left: left.length }, { field: 'candidates' });
  return { because: 'vacancies', seats, candidates: asked };
}

function guardPresent({ data, facts, source }: OpenRound, { terms }: Called): GuardRecord {
  const { present } = data;
  const { convened } = facts;
  return guard({
    ...ownCheck('C02', terms.rules.quorum.ruleSet),
    inputs: { present, convened },
    holds: present === null || convened === null ? null : present <= convened,
    otherwise: 'election.more-present-than-convened',
    field: 'present',
    reported: source !== null,
  });
}

function guardQuorum({ data, facts, source }: OpenRound, { terms }: Called): GuardRecord {
  const { quorum } = terms.rules;
  const { present } = data;
  const { convened } = facts;
  const needed = quorum.value === null || convened === null ? null : atLeast(quorum.value, convened);
  return guard({
    ...citing(quorum),
    inputs: { present, convened, ratio: quorum.value, needed },
    holds: present === null || needed === null ? null : present >= needed,
    otherwise: 'election.no-quorum',
    field: 'present',
    reported: source !== null,
  });
}

/** R76: nobody counts votes for themselves. C17: three at least, and an odd number. R55: the largest size is not found. */
function guardBoard({ data, source }: OpenRound, { terms }: Called, candidates: readonly string[]): GuardRecord[] {
  const { candidateMayCount, boardSizeAtMost } = terms.rules;
  const both = data.board.filter((person) => candidates.includes(person));
  const size = data.board.length;
  const reported = source !== null;
  return [
    guard({
      ...citing(candidateMayCount),
      inputs: { board: data.board, both, candidateMayCount: candidateMayCount.value },
      holds: both.length === 0 || candidateMayCount.value === true,
      otherwise: 'election.candidate-on-board',
      field: 'board',
    }),
    guard({
      ...ownCheck('C17', candidateMayCount.ruleSet),
      inputs: { size, atLeast: SMALLEST_BOARD },
      holds: size === 0 && reported ? null : size >= SMALLEST_BOARD && size % 2 === 1,
      otherwise: 'election.board-size-unfitting',
      field: 'board',
      reported,
    }),
    guard({
      ...citing(boardSizeAtMost),
      inputs: { size, atMost: boardSizeAtMost.value },
      holds: boardSizeAtMost.value === null ? null : size <= boardSizeAtMost.value,
      otherwise: 'election.board-too-large',
      field: 'board',
      reported: boardSizeAtMost.value === null,
    }),
  ];
}

function guardRounds({ terms }: Called, round: number): GuardRecord {
  const { roundsAtMost } = terms.rules;
  return guard({
    ...citing(roundsAtMost),
    inputs: { round, atMost: roundsAtMost.value },
    holds: roundsAtMost.value === null ? null : round <= roundsAtMost.value,
    otherwise: 'election.too-many-rounds',
    reported: roundsAtMost.value === null,
  });
}

/** R65: the congress decides whether to vote again for seats that stayed empty. */
function guardFurtherRound({ data, facts, source }: OpenRound, { terms }: Called): GuardRecord {
  return guardVote({
    frozen: terms.rules.roundsAtMost,
    vote: data.vote,
    topic: 'open-seats',
    fact: facts.vote,
    otherwise: 'election.further-round-not-voted',
    reported: source !== null,
    needed: true,
  });
}
