import { reject } from '#decider';
import { atMost, citing, type GuardRecord, guard, provision } from '../regulation/index.js';
import type { BoardName, Boards, ElectBoards, Sitting, SittingEvent, SittingState } from './sitting.js';
import { theOpenSitting } from './the-sitting.js';
import { guardCarried } from './votes.js';

const names = ['presidium', 'honorary', 'secretariat', 'credentialsBoard', 'ballotBoard'] as const;

/** Elects the boards that run the congress; the ballot board may follow later, once the candidates are known. */
export function electBoards({ data, facts, source }: ElectBoards, state: SittingState): SittingEvent[] {
  const sitting = theOpenSitting(state);
  const boards = boardsOf(data);
  if (names.every((name) => boards[name].length === 0)) reject('sitting.nobody-named');
  const reported = source !== null;
  const guards = [
    ...names.flatMap((name) => guardSize(sitting, name, boards[name])),
    ...guardPresidium(sitting, boards, facts.officials),
    ...guardCredentialsBoard(sitting, boards),
    ...guardBallotBoard(sitting, boards, facts.candidates, reported),
    guardCarried(sitting, data.votes, true),
  ];
  return [{ type: 'BoardsElected', data: { ...boards, votes: data.votes, congress: sitting.congress, guards } }];
}

function boardsOf(data: Boards): Boards {
  const once = (people: readonly string[]) => [...new Set(people)];
  return {
    presidium: once(data.presidium),
    honorary: once(data.honorary),
    secretariat: once(data.secretariat),
    credentialsBoard: once(data.credentialsBoard),
    ballotBoard: once(data.ballotBoard),
  };
}

function guardSize(sitting: Sitting, name: BoardName, people: readonly string[]): readonly GuardRecord[] {
  if (people.length === 0 || name === 'honorary') return [];
  const most = provision(sitting.regulation, 'boardSizeAtMost');
  return [
    guard({
      ...citing(most),
      inputs: { board: name, size: people.length, most: most.value },
      holds: most.value === null ? null : people.length <= most.value,
      reported: most.value === null,
      otherwise: 'sitting.board-too-large',
      field: name,
    }),
  ];
}

// R53: the Presidium consists of official delegates; at most a fifth of it may be guests of honour.
function guardPresidium(sitting: Sitting, boards: Boards, officials: readonly string[] | null): readonly GuardRecord[] {
  const { presidium, honorary } = boards;
  const share = provision(sitting.regulation, 'honoraryPresidiumShare');
  const among = provision(sitting.regulation, 'presidiumOfOfficialDelegates');
  const seats = (presidium.length || sitting.boards.presidium.length) + honorary.length;
  const most = share.value && atMost(share.value, seats);
  const strangers = officials && presidium.filter((person) => !officials.includes(person));
  const guests: readonly GuardRecord[] =
    honorary.length === 0
      ? []
      : [
          guard({
            ...citing(share),
            inputs: { honorary: honorary.length, seats, most },
            holds: most === null ? null : honorary.length <= most,
            reported: most === null,
            otherwise: 'sitting.too-many-honorary',
            field: 'honorary',
          }),
        ];
  if (presidium.length === 0 || officials === null) return guests;
  const unknown = among.value !== true;
  return [
    ...guests,
    guard({
      ...citing(among),
      inputs: { strangers },
      holds: unknown ? null : strangers?.length === 0,
      reported: unknown,
      otherwise: 'sitting.presidium-not-of-delegates',
      field: 'presidium',
    }),
  ];
}

// R49: a plenary has no credentials board; it hears a membership report.
function guardCredentialsBoard(sitting: Sitting, { credentialsBoard }: Boards): readonly GuardRecord[] {
  if (credentialsBoard.length === 0) return [];
  const at = provision(sitting.regulation, 'credentialsBoardAt');
  const { form } = sitting;
  const unknown = at.value === null || form === null;
  return [
    guard({
      ...citing(at),
      inputs: { form, at: at.value },
      holds: unknown ? null : form !== 'PLENARY' && form !== 'CONFERENCE_PLENARY',
      reported: unknown,
      otherwise: 'sitting.no-credentials-board-at-plenary',
      field: 'credentialsBoard',
    }),
  ];
}

// R76: whoever stands does not count.
function guardBallotBoard(
  sitting: Sitting,
  { ballotBoard }: Boards,
  candidates: readonly string[] | null,
  reported: boolean,
): readonly GuardRecord[] {
  if (ballotBoard.length === 0) return [];
  const may = provision(sitting.regulation, 'candidateMayCount');
  const standing = candidates && ballotBoard.filter((person) => candidates.includes(person));
  return [
    guard({
      ...citing(may),
      inputs: { ballotBoard: ballotBoard.length, standing },
      holds: may.value === true ? true : standing && standing.length === 0,
      reported: reported || standing === null,
      otherwise: 'sitting.candidate-on-ballot-board',
      field: 'ballotBoard',
    }),
  ];
}
