import type { Asked, Decider, Happened } from '#decider';
import type { GuardRecord, MajorityBase, Regulation, RuledUnit } from '../regulation/index.js';
import { announceAppointment } from './announce-appointment.js';
import { annulRound } from './annul-round.js';
import { callElection } from './call.js';
import { closeElection } from './close.js';
import { closeList } from './close-list.js';
import type { Figures, Votes } from './count-rules.js';
import { decideTie } from './decide-tie.js';
import { declareRound } from './declare-round.js';
import { evolveElection } from './evolve.js';
import { nominate } from './nominate.js';
import { openRound } from './open-round.js';
import { reconcile } from './reconcile.js';
import { recordCount } from './record-count.js';
import type { ElectionRules } from './rules.js';
import { withdrawCandidate } from './withdraw-candidate.js';

// One question put to the congress by secret ballot (R60): who sits on a body. Paper ballots: the log keeps rolls, counts
// and decisions, never a single ballot, its number, its order or its hour.

export type ElectedBody = 'executive_committee' | 'added_members' | 'chair' | 'delegates_up';
export type AppointedBody =
  | ElectedBody
  | 'standing_committee'
  | 'vice_chair'
  | 'inspection_committee'
  | 'inspection_head';
/** F17: a report may give only the total, so the class may stay unspecified. */
export type DelegateClass = 'official' | 'alternate' | 'unspecified';
export type ChairMode = 'BY_BCH' | 'DIRECT_AFTER' | 'DIRECT_TOGETHER' | 'APPOINTED';
export type PersonnelMode = 'ELECTED' | 'APPOINTED' | 'MIXED';

/** What an election has to know of its congress. */
export type CongressFacts = {
  readonly id: string;
  readonly unit: RuledUnit;
  readonly regulation: Regulation;
  /** Members on the day the base was frozen; null when no source tells. */
  readonly members: number | null;
  readonly form: string | null;
  readonly chairMode: ChairMode | null;
  readonly personnelMode: PersonnelMode | null;
  /** The unit is new, merged, split or led by a provisional committee; null: not known. */
  readonly restructured: boolean | null;
  /** The upper union has consented, on a written request, to more seats than the table allows (R84). */
  readonly moreSeats: boolean;
};
/** What the hall has done before anybody is elected. */
export type HallFacts = {
  readonly programmeAdopted: boolean;
  readonly houseRulesAdopted: boolean;
  readonly rollClosed: boolean;
  /** The congress has voted on the status of its delegates. */
  readonly statusVoted: boolean;
  readonly membershipReported: boolean;
};
/** What an open vote was about, as far as elections rest on it (R71, R64, R65). */
export type VotedTopic = 'number' | 'personnel-plan' | 'candidate-list' | 'run-off' | 'open-seats';
/** The open vote that a command names: what was it about, and did the congress carry it? null: no vote named. */
export type VoteFact = { readonly topic: string | null; readonly carried: boolean | null } | null;

export type CallElection = Asked<
  'election.call',
  {
    congress: string;
    body: ElectedBody;
    delegateClass: DelegateClass | null;
    seats: number;
    structure: string | null;
    /** Settles the base where neither the rule set nor the campaign does (R62). */
    majorityBase: MajorityBase | null;
    vote: string | null;
  },
  {
    congress: CongressFacts;
    /** A sitting of the congress is open. */
    isOpen: boolean | null;
    hall: HallFacts;
    vote: VoteFact;
    /** Delegates that the campaign allots to the unit, of this class; null: none allotted. */
    allotted: number | null;
  }
>;
export type NominationKind = 'outgoing-committee' | 'delegate' | 'self';
/** What somebody who is no delegate has to hand in (R69). */
export type CandidatePaper = 'application' | 'own-union-remarks' | 'certified-cv';
export type Nominate = Asked<
  'election.nominate',
  { person: string; kind: NominationKind; nominator: string | null; papers: readonly CandidatePaper[] },
  {
    isOfficialDelegate: boolean | null;
    nominatorIsOfficialDelegate: boolean | null;
    /** Already elected to the new committee; looked at for a chair elected after it (R72). */
    isCommitteeMember: boolean | null;
    /** On the list for chair of the same congress; looked at when both are voted together (R73). */
    standsForChair: boolean | null;
  }
>;
export type WithdrawCandidate = Asked<
  'election.withdraw-candidate',
  { person: string; decidedBy: 'presidium' | 'congress'; reason: string }
>;
export type CloseList = Asked<
  'election.close-list',
  { vote: string | null },
  {
    vote: VoteFact;
    /** The vote by which the congress has carried the personnel plan; null: it has not. */
    personnelPlan: { readonly vote: string } | null;
  }
>;
export type OpenRound = Asked<
  'election.open-round',
  {
    present: number | null;
    board: readonly string[];
    /** Who stands in a further round; null: everybody on the list who is not elected yet. */
    candidates: readonly string[] | null;
    vote: string | null;
  },
  { isOpen: boolean | null; convened: number | null; vote: VoteFact }
>;
export type Team = 'single' | 'A' | 'B';
export type RecordCount = Asked<
  'election.record-count',
  { team: Team; figures: Figures; votes: Votes; reason: string | null }
>;
export type Minutes = { readonly file: string | null; readonly signedBy: readonly string[] };
export type Reconcile = Asked<
  'election.reconcile',
  { minutes: Minutes },
  { /** The minutes' bytes are in the store; true when no file is named. */ stored: boolean }
>;
export type DeclareRound = Asked<'election.declare-round', Record<never, never>>;
export type TieDecision = 'vote-again' | 'leave-open';
export type DecideTie = Asked<
  'election.decide-tie',
  { decision: TieDecision; vote: string | null },
  { vote: VoteFact }
>;
export type AnnulRound = Asked<'election.annul-round', { reason: string }>;
/** Who was chair of the unit last; null: no chair is decided on, or not known. */
type BeforeThis = { readonly previousChair: string | null };
export type CloseElection = Asked<'election.close', { vote: string | null }, { vote: VoteFact } & BeforeThis>;
export type AnnounceAppointment = Asked<
  'election.announce-appointment',
  {
    congress: string;
    body: AppointedBody;
    delegateClass: DelegateClass | null;
    number: number | null;
    persons: readonly string[] | null;
    decisionNumber: string | null;
    decidedOn: string | null;
  },
  { congress: CongressFacts } & BeforeThis
>;

export type ElectionCommand =
  | CallElection
  | Nominate
  | WithdrawCandidate
  | CloseList
  | OpenRound
  | RecordCount
  | Reconcile
  | DeclareRound
  | DecideTie
  | AnnulRound
  | CloseElection
  | AnnounceAppointment;

type Guarded = { readonly guards: readonly GuardRecord[] };
export type Outcome = 'elected' | 'tied' | 'not-elected';
export type Result = { readonly person: string; readonly votes: number; readonly outcome: Outcome };
export type Elected = { readonly person: string; readonly votes: number; readonly round: number };
export type Tie = { readonly persons: readonly string[]; readonly votes: number; readonly seats: number };

export type ElectionEvent =
  | Happened<
      'ElectionCalled',
      {
        congress: string;
        body: ElectedBody;
        delegateClass: DelegateClass | null;
        seats: number;
        structure: string | null;
        vote: string | null;
        form: string | null;
        chairMode: ChairMode | null;
        members: number | null;
        allotted: number | null;
        method: 'secret-ballot';
        /** Frozen here: what changes afterwards in the campaign touches this election no more (C19). */
        rules: ElectionRules;
      } & Guarded
    >
  | Happened<
      'CandidateNominated',
      {
        congress: string;
        person: string;
        kind: NominationKind;
        nominator: string | null;
        isOfficialDelegate: boolean | null;
        papers: readonly CandidatePaper[];
      } & Guarded
    >
  | Happened<
      'CandidateWithdrawn',
      { congress: string; person: string; decidedBy: 'presidium' | 'congress'; reason: string } & Guarded
    >
  | Happened<
      'CandidateListClosed',
      { congress: string; candidates: readonly string[]; seats: number; surplus: number; vote: string | null } & Guarded
    >
  | Happened<
      'RoundOpened',
      {
        congress: string;
        round: number;
        seats: number;
        candidates: readonly string[];
        convened: number | null;
        present: number | null;
        board: readonly string[];
        because: RoundReason;
        vote: string | null;
        openedAt: string;
        /** With so few voters a unanimous result lays every vote bare, whatever is done. */
        smallElectorate: boolean;
      } & Guarded
    >
  | Happened<
      'CountRecorded',
      {
        congress: string;
        round: number;
        team: Team;
        account: string;
        figures: Figures;
        votes: Votes;
        /** How often this team has counted before. */
        corrections: number;
        reason: string | null;
      } & Guarded
    >
  | Happened<
      'CountsReconciled',
      {
        congress: string;
        round: number;
        teams: readonly Team[];
        figures: Figures;
        votes: Votes;
        missing: number;
        underVotes: number;
        minutes: Minutes;
      } & Guarded
    >
  | Happened<
      'RoundDeclared',
      {
        congress: string;
        round: number;
        seats: number;
        results: readonly Result[];
        base: { name: MajorityBase; number: number };
        needed: number;
        vacancies: number;
      } & Guarded
    >
  | Happened<'TieDeclared', { congress: string; round: number } & Tie & Guarded>
  | Happened<
      'TieDecided',
      { congress: string; round: number; decision: TieDecision; vote: string | null } & Tie & Guarded
    >
  | Happened<
      'RoundAnnulled',
      {
        congress: string;
        round: number;
        reason: string;
        teams: readonly Team[];
        issued: number | null;
        collected: number | null;
      }
    >
  | Happened<
      'ElectionClosed',
      {
        congress: string;
        body: ElectedBody;
        delegateClass: DelegateClass | null;
        seats: number;
        elected: readonly Elected[];
        vacancies: number;
        vote: string | null;
        /** F19; absent in what was recorded before this was asked. */
        chairReElected?: boolean | null;
      } & Guarded
    >
  | Happened<'AppointmentAnnounced', AnnounceAppointment['data'] & Guarded & { chairReElected?: boolean | null }>;

export type RoundReason = 'list' | 'vacancies' | 'tie' | 'annulled';
export type Candidate = { readonly person: string; readonly kind: NominationKind };
export type Round = {
  readonly round: number;
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly present: number | null;
  readonly board: readonly string[];
  readonly openedAt: string;
};
export type Count = {
  readonly team: Team;
  readonly account: string;
  readonly figures: Figures;
  readonly votes: Votes;
  readonly corrections: number;
};
export type Terms = Extract<ElectionEvent, { type: 'ElectionCalled' }>['data'];
/** The ballot that has to come next, when that is settled already. */
export type Next = { readonly because: RoundReason; readonly seats: number; readonly candidates: readonly string[] };

export type Called = {
  readonly terms: Terms;
  readonly candidates: readonly Candidate[];
  readonly elected: readonly Elected[];
  /** Rounds opened so far, annulled ones included. */
  readonly rounds: number;
  /** Seats that the congress has agreed to leave open. */
  readonly leftOpen: number;
};
export type ElectionState =
  | { readonly status: 'none' }
  | { readonly status: 'appointed' }
  | (Called & { readonly status: 'nominating' })
  | (Called & { readonly status: 'declared' })
  | (Called & { readonly status: 'closed' })
  | (Called & { readonly status: 'listed'; readonly next: Next })
  | (Called & { readonly status: 'voting'; readonly round: Round; readonly counts: readonly Count[] })
  | (Called & {
      readonly status: 'reconciled';
      readonly round: Round;
      readonly teams: readonly Team[];
      readonly figures: Figures;
      readonly votes: Votes;
    })
  | (Called & { readonly status: 'tied'; readonly round: number; readonly tie: Tie });

export const election: Decider<ElectionCommand, ElectionEvent, ElectionState> = {
  name: 'election',
  initialState: { status: 'none' },
  decide: {
    'election.call': callElection,
    'election.nominate': nominate,
    'election.withdraw-candidate': withdrawCandidate,
    'election.close-list': closeList,
    'election.open-round': openRound,
    'election.record-count': recordCount,
    'election.reconcile': reconcile,
    'election.declare-round': declareRound,
    'election.decide-tie': decideTie,
    'election.annul-round': annulRound,
    'election.close': closeElection,
    'election.announce-appointment': announceAppointment,
  },
  evolve: evolveElection,
};
