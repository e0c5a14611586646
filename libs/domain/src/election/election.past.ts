import type { Regulation } from '../regulation/index.js';
import type { Figures, Votes } from './count-rules.js';
import type { CongressFacts, Elected, ElectionEvent, HallFacts, Result, Round, Team, Terms, Tie } from './election.js';
import { freezeRules } from './rules.js';

type Data<Type extends ElectionEvent['type']> = Extract<ElectionEvent, { type: Type }>['data'];

/** Named pasts for specs: three seats, four candidates, 32 delegates convened. */
export const regulation: Regulation = { ruleSet: 'RS_XII', settings: { majorityBase: 'collected' } };
export const congress: CongressFacts = {
  id: 'congress-1',
  unit: { kind: 'grassroots_union', province: null },
  regulation,
  members: 180,
  form: 'DELEGATES',
  chairMode: 'BY_BCH',
  personnelMode: 'ELECTED',
  restructured: false,
  moreSeats: false,
};
/** A hall that has got as far as the elections. */
export const hall: HallFacts = {
  programmeAdopted: true,
  houseRulesAdopted: true,
  rollClosed: true,
  statusVoted: true,
  membershipReported: true,
};
/** A hall of which nothing has been written down. */
export const emptyHall: HallFacts = {
  programmeAdopted: false,
  houseRulesAdopted: false,
  rollClosed: false,
  statusVoted: false,
  membershipReported: false,
};
export const board = ['board-1', 'board-2', 'board-3'];
export const openedAt = '2023-03-01T08:00:00.000Z';
export const minutes = { file: null, signedBy: ['board-1', 'board-2'] };

export function called(of: Partial<Terms> = {}, under: Regulation = regulation): ElectionEvent {
  return {
    type: 'ElectionCalled',
    data: {
      congress: 'congress-1',
      body: 'executive_committee',
      delegateClass: null,
      seats: 3,
      structure: null,
      vote: 'vote-1',
      form: 'DELEGATES',
      chairMode: 'BY_BCH',
      members: 180,
      allotted: null,
      method: 'secret-ballot',
      rules: freezeRules(under, null),
      guards: [],
      ...of,
    },
  };
}

export function nominated(person: string, of: Partial<Data<'CandidateNominated'>> = {}): ElectionEvent {
  const kind = 'outgoing-committee';
  const plain = {
    congress: 'congress-1',
    kind,
    nominator: null,
    isOfficialDelegate: true,
    papers: [],
    guards: [],
  } as const;
  return { type: 'CandidateNominated', data: { ...plain, person, ...of } };
}

export const people = ['An', 'Bình', 'Chi', 'Dung'];
export const nominations = people.map((person) => nominated(person));

export function listClosed(candidates = people, seats = 3): ElectionEvent {
  const surplus = candidates.length - seats;
  return {
    type: 'CandidateListClosed',
    data: { congress: 'congress-1', candidates, seats, surplus, vote: 'vote-2', guards: [] },
  };
}
export const listed = [called(), ...nominations, listClosed()];

export function opened(of: Partial<Round> = {}): ElectionEvent {
  return {
    type: 'RoundOpened',
    data: {
      congress: 'congress-1',
      round: 1,
      seats: 3,
      candidates: people,
      convened: 32,
      present: 30,
      board,
      because: 'list',
      vote: null,
      openedAt,
      smallElectorate: false,
      guards: [],
      ...of,
    },
  };
}
export const voting = [...listed, opened()];

export function figures(of: Partial<Figures> = {}): Figures {
  return {
    printed: null,
    issued: 30,
    exchanged: 0,
    unused: null,
    destroyed: null,
    signatures: null,
    collected: 30,
    valid: 29,
    invalid: 1,
    blank: null,
    ...of,
  };
}

export function votes(...numbers: number[]): Votes {
  return numbers.map((number, place) => ({ person: people[place] ?? `person-${place}`, votes: number }));
}
export const tally = votes(29, 25, 20, 10);

export function counted(team: Team, of: Partial<Data<'CountRecorded'>> = {}): ElectionEvent {
  return {
    type: 'CountRecorded',
    data: {
      congress: 'congress-1',
      round: 1,
      team,
      account: `account-${team}`,
      figures: figures(),
      votes: tally,
      corrections: 0,
      reason: null,
      guards: [],
      ...of,
    },
  };
}

export function reconciled(of: Partial<Data<'CountsReconciled'>> = {}): ElectionEvent {
  return {
    type: 'CountsReconciled',
    data: {
      congress: 'congress-1',
      round: 1,
      teams: ['single'],
      figures: figures(),
      votes: tally,
      missing: 0,
      underVotes: 3,
      minutes,
      guards: [],
      ...of,
    },
  };
}

export function declared(results: readonly Result[], of: Partial<Data<'RoundDeclared'>> = {}): ElectionEvent {
  return {
    type: 'RoundDeclared',
    data: {
      congress: 'congress-1',
      round: 1,
      seats: 3,
      results,
      base: { name: 'collected', number: 30 },
      needed: 16,
      vacancies: 0,
      guards: [],
      ...of,
    },
  };
}
export const wins = (person: string, own = 20): Result => ({ person, votes: own, outcome: 'elected' });
export const loses = (person: string, own = 10): Result => ({ person, votes: own, outcome: 'not-elected' });
export const allElected = declared([wins('An'), wins('Bình'), wins('Chi'), loses('Dung')]);
export const twoElected = declared([wins('An'), wins('Bình'), loses('Chi'), loses('Dung')], { vacancies: 1 });

export const tie: Tie = { persons: ['Bình', 'Chi', 'Dung'], votes: 20, seats: 2 };
export const tied: ElectionEvent = {
  type: 'TieDeclared',
  data: { congress: 'congress-1', round: 1, ...tie, guards: [] },
};
export function tieDecided(decision: 'vote-again' | 'leave-open'): ElectionEvent {
  return {
    type: 'TieDecided',
    data: { congress: 'congress-1', round: 1, decision, vote: 'vote-3', ...tie, guards: [] },
  };
}
export const annulled: ElectionEvent = {
  type: 'RoundAnnulled',
  data: {
    congress: 'congress-1',
    round: 1,
    reason: 'Số phiếu thu về nhiều hơn số phiếu phát ra',
    teams: [],
    issued: 30,
    collected: 31,
  },
};
export function closed(elected: readonly Elected[] = []): ElectionEvent {
  return {
    type: 'ElectionClosed',
    data: {
      congress: 'congress-1',
      body: 'executive_committee',
      delegateClass: null,
      seats: 3,
      elected,
      vacancies: 3 - elected.length,
      vote: null,
      guards: [],
    },
  };
}
export const appointed: ElectionEvent = {
  type: 'AppointmentAnnounced',
  data: {
    congress: 'congress-1',
    body: 'executive_committee',
    delegateClass: null,
    number: 1,
    persons: ['An'],
    decisionNumber: '12/QĐ',
    decidedOn: '2025-08-01',
    guards: [],
  },
};
