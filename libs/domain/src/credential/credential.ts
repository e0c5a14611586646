import type { Asked, Decider, Happened } from '#decider';
import type { CongressFormRule, GuardRecord, Regulation, RuledUnit } from '../regulation/index.js';
import { accredit } from './accredit.js';
import { allotSeats } from './allot-seats.js';
import { checkIn } from './check-in.js';
import { closeRoll } from './close-roll.js';
import { inviteGuest } from './invite-guest.js';
import { nameDelegate } from './name-delegate.js';
import { openRoll } from './open-roll.js';
import { refuseDelegate } from './refuse.js';
import { reopenRoll } from './reopen-roll.js';
import { replaceDelegate } from './replace.js';
import { withDelegate, withReplaced, withStanding } from './tally.js';
import { withdrawInvitation } from './withdraw-invitation.js';

// R40-R49: who may sit and vote at one congress, and who is its guest. At a plenary the members themselves check in.

export type DelegateClass = 'official' | 'alternate';
export type DelegateOrigin = 'sitting-committee' | 'elected' | 'appointed';

/** What the roll has to know of its congress; null: there is no such congress. */
export type CongressOfRoll = {
  readonly id: string;
  readonly unit: RuledUnit;
  readonly form: CongressFormRule | null;
  readonly members: number | null;
  readonly convened: number | null;
  readonly regulation: Regulation;
  /** The upper union has consented to more delegates than the table allows (R41). */
  readonly moreDelegates: boolean;
} | null;

export type OpenRoll = Asked<
  'credential.open-roll',
  { congress: string },
  { congress: CongressOfRoll /** The id of a roll this congress has already. */; roll: string | null }
>;
export type AllotSeats = Asked<
  'credential.allot-seats',
  { subUnit: string; official: number; alternate: number },
  { congress: CongressOfRoll }
>;
export type NameDelegate = Asked<
  'credential.name-delegate',
  {
    person: string;
    delegateClass: DelegateClass;
    origin: DelegateOrigin;
    subUnit: string | null;
    note: string | null;
  },
  { congress: CongressOfRoll }
>;
export type ReplaceDelegate = Asked<'credential.replace', { person: string; alternate: string; reason: string }>;
export type Accredit = Asked<
  'credential.accredit',
  { person: string; disciplined: boolean | null; prosecuted: boolean | null; note: string | null }
>;
export type RefuseDelegate = Asked<
  'credential.refuse',
  { person: string; ground: 'disciplined' | 'prosecuted' | 'not-duly-elected' | 'other'; reason: string }
>;
export type CheckIn = Asked<'credential.check-in', { person: string }>;
export type StatusVotes = { readonly for: number; readonly against: number; readonly abstain: number };
export type CloseRoll = Asked<
  'credential.close-roll',
  {
    /** Those convened; null: as the congress or the roll itself has them. */
    convened: number | null;
    /** Those present, where they were counted by hand; null: as checked in. */
    present: number | null;
    statusVotes: StatusVotes | null;
    /** The credentials report, or at a plenary the membership report (R49). */
    report: string | null;
  },
  { congress: CongressOfRoll }
>;
export type ReopenRoll = Asked<'credential.reopen-roll', { reason: string }>;
export type InviteGuest = Asked<
  'credential.invite-guest',
  { person: string; capacities: readonly string[]; note: string | null },
  { congress: CongressOfRoll }
>;
export type WithdrawInvitation = Asked<'credential.withdraw-invitation', { person: string; reason: string }>;

export type CredentialCommand =
  | OpenRoll
  | AllotSeats
  | NameDelegate
  | ReplaceDelegate
  | Accredit
  | RefuseDelegate
  | CheckIn
  | CloseRoll
  | ReopenRoll
  | InviteGuest
  | WithdrawInvitation;

type Guarded = { guards: readonly GuardRecord[] };

/** How the roll stands after what happened. */
export type Tally = {
  readonly official: number;
  readonly appointed: number;
  readonly alternate: number;
  readonly refused: number;
  readonly present: number;
};
type Tallied = { tally: Tally };

export type CredentialEvent =
  | Happened<
      'RollOpened',
      {
        congress: string;
        form: CongressFormRule | null;
        members: number | null;
        convened: number | null;
        regulation: Regulation;
      }
    >
  | Happened<
      'SeatsAllotted',
      { congress: string; subUnit: string; official: number; alternate: number; allotted: number } & Guarded
    >
  | Happened<'DelegateNamed', NameDelegate['data'] & { congress: string; officials: number } & Tallied & Guarded>
  | Happened<'DelegateReplaced', ReplaceDelegate['data'] & Tallied & Guarded>
  | Happened<'DelegateAccredited', { person: string; note: string | null } & Tallied & Guarded>
  | Happened<'DelegateRefused', RefuseDelegate['data'] & Tallied>
  | Happened<
      'ParticipantCheckedIn',
      { congress: string; person: string; as: 'delegate' | 'member' /** With this one. */; present: number }
    >
  | Happened<
      'RollClosed',
      {
        congress: string;
        convened: number | null;
        present: number | null;
        official: number | null;
        appointed: number | null;
        alternate: number | null;
        refused: number;
        statusVotes: StatusVotes | null;
        report: string | null;
        heard: 'credentials-report' | 'membership-report' | null;
      } & Guarded
    >
  | Happened<'RollReopened', { reason: string } & Tallied>
  | Happened<'GuestInvited', InviteGuest['data'] & { congress: string; guests: number } & Guarded>
  | Happened<'InvitationWithdrawn', { person: string; reason: string; guests: number }>;

export type Delegate = {
  readonly delegateClass: DelegateClass;
  readonly origin: DelegateOrigin;
  readonly subUnit: string | null;
  readonly standing: 'named' | 'accredited' | 'refused' | 'replaced';
};

export type Roll = {
  readonly status: 'open' | 'closed';
  readonly congress: string;
  readonly form: CongressFormRule | null;
  readonly regulation: Regulation;
  readonly members: number | null;
  readonly convened: number | null;
  /** By the id of the sub-unit. */
  readonly seats: { readonly [subUnit: string]: { readonly official: number; readonly alternate: number } };
  /** By the id of the person. */
  readonly delegates: { readonly [person: string]: Delegate };
  readonly present: readonly string[];
  /** As closed; null while open, or when a report leaves it out. */
  readonly counted: number | null;
  /** Closed on a vote of the congress on the status of its delegates (R43). */
  readonly statusVoted: boolean;
  readonly guests: { readonly [person: string]: readonly string[] };
};

export type CredentialState = { readonly status: 'none' } | Roll;

export const credential: Decider<CredentialCommand, CredentialEvent, CredentialState> = {
  name: 'credential',
  initialState: { status: 'none' },
  decide: {
    'credential.open-roll': openRoll,
    'credential.allot-seats': allotSeats,
    'credential.name-delegate': nameDelegate,
    'credential.replace': replaceDelegate,
    'credential.accredit': accredit,
    'credential.refuse': refuseDelegate,
    'credential.check-in': checkIn,
    'credential.close-roll': closeRoll,
    'credential.reopen-roll': reopenRoll,
    'credential.invite-guest': inviteGuest,
    'credential.withdraw-invitation': withdrawInvitation,
  },
  evolve(state, event) {
    if (event.type === 'RollOpened') return opened(event.data);
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'SeatsAllotted': {
        const { subUnit, official, alternate } = event.data;
        return { ...state, seats: { ...state.seats, [subUnit]: { official, alternate } } };
      }
      case 'DelegateNamed': {
        const { person, delegateClass, origin, subUnit } = event.data;
        return withDelegate(state, person, { delegateClass, origin, subUnit, standing: 'named' });
      }
      case 'DelegateReplaced':
        return withReplaced(state, event.data);
      case 'DelegateAccredited':
        return withStanding(state, event.data.person, 'accredited');
      case 'DelegateRefused':
        return withStanding(state, event.data.person, 'refused');
      case 'ParticipantCheckedIn':
        return { ...state, present: [...state.present, event.data.person] };
      case 'RollClosed':
        return {
          ...state,
          status: 'closed',
          convened: event.data.convened,
          counted: event.data.present,
          statusVoted: event.data.statusVotes !== null,
        };
      case 'RollReopened':
        return { ...state, status: 'open', counted: null, statusVoted: false };
      case 'GuestInvited':
        return { ...state, guests: { ...state.guests, [event.data.person]: event.data.capacities } };
      case 'InvitationWithdrawn': {
        const { [event.data.person]: _, ...guests } = state.guests;
        return { ...state, guests };
      }
    }
  },
};

function opened(data: Extract<CredentialEvent, { type: 'RollOpened' }>['data']): Roll {
  return {
    ...data,
    status: 'open',
    seats: {},
    delegates: {},
    present: [],
    counted: null,
    statusVoted: false,
    guests: {},
  };
}
