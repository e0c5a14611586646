import type { Asked, Decider, Happened } from '#decider';
import type { CongressFormRule, GuardRecord, Regulation } from '../regulation/index.js';
import { adjournSitting } from './adjourn.js';
import { adoptHouseRules } from './adopt-house-rules.js';
import { adoptProgramme } from './adopt-programme.js';
import { adoptResolution } from './adopt-resolution.js';
import { closeSitting } from './close.js';
import { destroyBallots } from './destroy-ballots.js';
import { electBoards } from './elect-boards.js';
import { openSitting } from './open.js';
import { recordCeremony } from './record-ceremony.js';
import { recordReport } from './record-report.js';
import { recordSpeech } from './record-speech.js';
import { resumeSitting } from './resume.js';
import { sealBallots } from './seal-ballots.js';

// R50-R56, R68: one sitting of a congress, from the count of those present to the sealed ballots.

/** What a sitting has to know of its congress; null: there is no such congress. */
export type CongressOfSitting = {
  readonly id: string;
  readonly form: CongressFormRule | null;
  readonly status: string;
  readonly regulation: Regulation;
  /** Whether the lessons of its campaign's pilots were shared before; null: it is a pilot itself, or there is none to learn from. */
  readonly lessonsShared: boolean | null;
} | null;

/** Who is present out of how many, as the roll has it; null: no roll is kept. */
export type Count = { readonly convened: number | null; readonly present: number | null };

/** Whether the document that is named has been begun here; true when none is named. */
export type NamingDocument = { readonly documentThere: boolean };
type Counting = { readonly congress: CongressOfSitting; readonly roll: Count | null };

export type OpenSitting = Asked<
  'sitting.open',
  { congress: string; place: string | null; convened: number | null; present: number | null },
  Counting
>;
export type Boards = {
  readonly presidium: readonly string[];
  /** R53: guests who sit with the Presidium without running the congress. */
  readonly honorary: readonly string[];
  readonly secretariat: readonly string[];
  readonly credentialsBoard: readonly string[];
  readonly ballotBoard: readonly string[];
};
export type BoardName = keyof Boards;
export type ElectBoards = Asked<
  'sitting.elect-boards',
  Boards & { votes: Votes | null },
  {
    /** Holders of an official seat; null at a plenary, or when no roll is kept. */
    officials: readonly string[] | null;
    /** Everybody on a candidate list of this congress; null: not known. */
    candidates: readonly string[] | null;
  }
>;
export type ProgrammeItem = {
  readonly kind:
    | 'flag-and-anthems'
    | 'reason-and-introductions'
    | 'elect-boards'
    | 'adopt-programme-and-house-rules'
    | 'credentials-or-membership-report'
    | 'opening-speech'
    | 'term-report-and-direction'
    | 'self-review'
    | 'discussion'
    | 'speeches-of-upper-union-and-party'
    | 'elections'
    | 'adopt-resolution'
    | 'closing'
    | 'closing-flag'
    | CeremonyKind
    | 'other';
  readonly title: string;
  readonly by: string | null;
};
export type AdoptProgramme = Asked<'sitting.adopt-programme', { items: readonly ProgrammeItem[]; votes: Votes | null }>;
export type AdoptHouseRules = Asked<
  'sitting.adopt-house-rules',
  { text: string | null; document: string | null; votes: Votes | null },
  NamingDocument
>;
export type ReportKind =
  | 'term-report'
  | 'direction'
  | 'self-review'
  | 'credentials-report'
  | 'membership-report'
  | 'inspection-report'
  | 'finance-report'
  | 'petitions-report'
  | 'other';
export type RecordReport = Asked<
  'sitting.record-report',
  {
    kind: ReportKind;
    title: string;
    by: string | null;
    /** F26: supervision, welfare, introductions to the Party and the like, in words. */
    sections: readonly { readonly topic: string; readonly text: string }[];
    /** F13: targets of the past term, counted or in words. */
    targetsResult: {
      readonly met: number | null;
      readonly of: number | null;
      readonly words: string | null;
    } | null;
    document: string | null;
  },
  NamingDocument
>;
export type RecordSpeech = Asked<
  'sitting.record-speech',
  {
    speaker: string;
    /** F20: every post the speaker is introduced with. */
    capacities: readonly string[];
    kind: 'directing' | 'greeting' | 'discussion' | 'opening' | 'closing' | 'reply';
    onBehalfOf: string | null;
    summary: string | null;
  }
>;
export type CeremonyKind = 'committee-presentation' | 'flowers' | 'award' | 'other-ceremony';
export type RecordCeremony = Asked<
  'sitting.record-ceremony',
  { kind: CeremonyKind; words: string | null; by: string | null }
>;
/** An open vote as it was taken; `unanimous` where it was seen and not counted. */
export type Votes = {
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  readonly unanimous: boolean;
  readonly words: string | null;
};
/** F14: what the next term is to reach. */
export type ResolvedTarget = {
  readonly metric: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly bound: '=' | '>' | '>=' | '<' | '<=' | '~' | null;
  readonly period: string | null;
  readonly words: string | null;
};
export type AdoptResolution = Asked<
  'sitting.adopt-resolution',
  {
    title: string;
    text: string | null;
    document: string | null;
    /** SHA-256 of the version that was adopted. */
    hash: string | null;
    votes: Votes | null;
    targets: readonly ResolvedTarget[];
  },
  NamingDocument
>;
export type AdjournSitting = Asked<
  'sitting.adjourn',
  {
    congress: string;
    reason: 'no-quorum' | 'break' | 'other';
    words: string | null;
    resumeOn: string | null;
    convened: number | null;
    present: number | null;
  },
  Counting
>;
export type ResumeSitting = Asked<'sitting.resume', { convened: number | null; present: number | null }, Counting>;
export type CloseSitting = Asked<
  'sitting.close',
  {
    /** The congress ends with it. */
    concludes: boolean;
    words: string | null;
  }
>;
export type SealBallots = Asked<
  'sitting.seal-ballots',
  { packets: number | null; keptBy: string | null; place: string | null }
>;
export type DestroyBallots = Asked<
  'sitting.destroy-ballots',
  { decision: string; complaintsOpen: boolean; witnesses: readonly string[] }
>;

export type SittingCommand =
  | OpenSitting
  | ElectBoards
  | AdoptProgramme
  | AdoptHouseRules
  | RecordReport
  | RecordSpeech
  | RecordCeremony
  | AdoptResolution
  | AdjournSitting
  | ResumeSitting
  | CloseSitting
  | SealBallots
  | DestroyBallots;

type Guarded = { readonly guards: readonly GuardRecord[] };
type OfCongress = { readonly congress: string };

export type SittingEvent =
  | Happened<
      'SittingOpened',
      Guarded &
        OfCongress &
        Count & { form: CongressFormRule | null; regulation: Regulation; place: string | null } & {
          /** Opened although the lessons of the pilots were not shared yet: a warning. Absent where nobody looked. */
          beforeLessons?: boolean;
        }
    >
  | Happened<'BoardsElected', Boards & Guarded & OfCongress & { votes: Votes | null }>
  | Happened<'ProgrammeAdopted', AdoptProgramme['data'] & Guarded & OfCongress>
  | Happened<'HouseRulesAdopted', AdoptHouseRules['data'] & Guarded & OfCongress>
  | Happened<'CongressReportGiven', RecordReport['data'] & Guarded & OfCongress & { number: number }>
  | Happened<'SpeechGiven', RecordSpeech['data'] & OfCongress & { number: number }>
  | Happened<'CeremonyHeld', RecordCeremony['data'] & OfCongress & { number: number }>
  | Happened<'ResolutionAdopted', AdoptResolution['data'] & Guarded & OfCongress & { number: number }>
  | Happened<
      'SittingAdjourned',
      OfCongress &
        Count & {
          reason: AdjournSitting['data']['reason'];
          words: string | null;
          resumeOn: string | null;
          /** Told when the sitting had not been opened yet, for want of a quorum. */
          form: CongressFormRule | null;
          regulation: Regulation;
        } & Guarded
    >
  | Happened<'SittingResumed', OfCongress & Count & Guarded>
  | Happened<'SittingClosed', OfCongress & { concludes: boolean; words: string | null }>
  | Happened<
      'BallotsSealed',
      SealBallots['data'] & OfCongress & { sealedOn: string; sealedUntil: string | null } & Guarded
    >
  | Happened<'BallotsDestroyed', DestroyBallots['data'] & OfCongress & { destroyedOn: string } & Guarded>;

export type Sitting = {
  readonly status: 'open' | 'adjourned' | 'closed';
  readonly congress: string;
  readonly form: CongressFormRule | null;
  readonly regulation: Regulation;
  readonly convened: number | null;
  readonly present: number | null;
  /** Adjourned for want of a quorum: only a new count lets it go on. */
  readonly wantsQuorum: boolean;
  readonly boards: Boards;
  readonly programmeAdopted: boolean;
  readonly houseRulesAdopted: boolean;
  readonly reports: number;
  readonly speeches: number;
  readonly ceremonies: number;
  readonly resolutions: number;
  readonly sealedUntil: string | null;
  readonly ballots: 'unsealed' | 'sealed' | 'destroyed';
};

export type SittingState = { readonly status: 'none' } | Sitting;

export const sitting: Decider<SittingCommand, SittingEvent, SittingState> = {
  name: 'sitting',
  initialState: { status: 'none' },
  decide: {
    'sitting.open': openSitting,
    'sitting.elect-boards': electBoards,
    'sitting.adopt-programme': adoptProgramme,
    'sitting.adopt-house-rules': adoptHouseRules,
    'sitting.record-report': recordReport,
    'sitting.record-speech': recordSpeech,
    'sitting.record-ceremony': recordCeremony,
    'sitting.adopt-resolution': adoptResolution,
    'sitting.adjourn': adjournSitting,
    'sitting.resume': resumeSitting,
    'sitting.close': closeSitting,
    'sitting.seal-ballots': sealBallots,
    'sitting.destroy-ballots': destroyBallots,
  },
  evolve(state, event) {
    if (event.type === 'SittingOpened') return begun(event.data, 'open');
    if (event.type === 'SittingAdjourned' && state.status === 'none')
      return { ...begun(event.data, 'adjourned'), wantsQuorum: true };
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'BoardsElected':
        return { ...state, boards: joined(state.boards, event.data) };
      case 'ProgrammeAdopted':
        return { ...state, programmeAdopted: true };
      case 'HouseRulesAdopted':
        return { ...state, houseRulesAdopted: true };
      case 'CongressReportGiven':
        return { ...state, reports: event.data.number };
      case 'SpeechGiven':
        return { ...state, speeches: event.data.number };
      case 'CeremonyHeld':
        return { ...state, ceremonies: event.data.number };
      case 'ResolutionAdopted':
        return { ...state, resolutions: event.data.number };
      case 'SittingAdjourned':
        return { ...state, status: 'adjourned', wantsQuorum: event.data.reason === 'no-quorum' };
      case 'SittingResumed': {
        const { convened, present } = event.data;
        return { ...state, status: 'open', convened, present, wantsQuorum: false };
      }
      case 'SittingClosed':
        return { ...state, status: 'closed' };
      case 'BallotsSealed':
        return { ...state, ballots: 'sealed', sealedUntil: event.data.sealedUntil };
      case 'BallotsDestroyed':
        return { ...state, ballots: 'destroyed' };
    }
  },
};

function begun(
  {
    congress,
    form,
    regulation,
    convened,
    present,
  }:
    | Extract<SittingEvent, { type: 'SittingOpened' }>['data']
    | Extract<SittingEvent, { type: 'SittingAdjourned' }>['data'],
  status: 'open' | 'adjourned',
): Sitting {
  return {
    status,
    congress,
    form,
    regulation,
    convened,
    present,
    wantsQuorum: false,
    boards: { presidium: [], honorary: [], secretariat: [], credentialsBoard: [], ballotBoard: [] },
    programmeAdopted: false,
    houseRulesAdopted: false,
    reports: 0,
    speeches: 0,
    ceremonies: 0,
    resolutions: 0,
    sealedUntil: null,
    ballots: 'unsealed',
  };
}

/** A board elected now takes the place of the one before it; boards left out stay. */
function joined(before: Boards, now: Boards): Boards {
  const one = (name: BoardName) => (now[name].length > 0 ? now[name] : before[name]);
  return {
    presidium: one('presidium'),
    honorary: one('honorary'),
    secretariat: one('secretariat'),
    credentialsBoard: one('credentialsBoard'),
    ballotBoard: one('ballotBoard'),
  };
}
