import type { Asked, Decider, Happened } from '#decider';
import type { GuardRecord, MajorityBase, Regulation, RuledUnit } from '../regulation/index.js';
import { checkIn } from './check-in.js';
import { closeFirstSession } from './close.js';
import { conveneFirstSession } from './convene.js';
import { electPosts } from './elect-posts.js';
import type { SessionRules } from './rules.js';

// F18 F19: the new executive committee meets for the first time and elects its chair, vice chairs, standing committee and
// inspection committee. Ballots are counted, never recorded one by one.

export type Post = 'chair' | 'vice_chair' | 'standing_committee' | 'inspection_committee' | 'inspection_head';
export type ChairMode = 'BY_BCH' | 'DIRECT_AFTER' | 'DIRECT_TOGETHER' | 'APPOINTED';
export type PersonnelMode = 'ELECTED' | 'APPOINTED' | 'MIXED';
/** A day and how it is known (F24). */
export type KnownDay = {
  readonly value: string;
  readonly known: 'stated' | 'year-inferred' | 'inferred';
  readonly note?: string | undefined;
};
/** The committee that the congress elected; a report may tell its size and not its names. */
export type Committee = { readonly size: number | null; readonly members: readonly string[] | null };

export type ConveneFirstSession = Asked<
  'first-session.convene',
  {
    congress: string;
    convenor: string | null;
    heldOn: KnownDay | null;
    place: string | null;
    /** Settles the base of the majority where neither the rule set nor the campaign does (R62). */
    majorityBase: MajorityBase | null;
  },
  {
    congress: {
      readonly id: string;
      readonly unit: RuledUnit;
      readonly regulation: Regulation;
      readonly personnelMode: PersonnelMode | null;
      readonly chairMode: ChairMode | null;
      /** The day the congress ended; null: not yet, or unknown. */
      readonly closedOn: string | null;
    };
    /** null: no committee is known to be elected. */
    committee: Committee | null;
  }
>;
export type CheckIn = Asked<'first-session.check-in', { present: number | null; persons: readonly string[] | null }>;
export type Ballots = {
  readonly issued: number;
  readonly collected: number;
  readonly valid: number;
  readonly invalid: number;
};
export type ElectedTo = { readonly person: string; readonly votes: number | null };
export type ElectPosts = Asked<
  'first-session.elect-posts',
  {
    post: Post;
    /** How many were to be elected; null: as many as were. */
    seats: number | null;
    /** How many were elected; null: as many as are named, or unknown. */
    number: number | null;
    elected: readonly ElectedTo[] | null;
    ballots: Ballots | null;
    /** Said by a report (F19); otherwise it follows from who was chair before. */
    chairReElected: boolean | null;
  },
  { previousChair: string | null }
>;
export type CloseFirstSession = Asked<
  'first-session.close',
  { minutes: string | null; closedOn: string | null },
  { /** The minutes' bytes are in the store; true when no file is named. */ stored: boolean }
>;

export type FirstSessionCommand = ConveneFirstSession | CheckIn | ElectPosts | CloseFirstSession;

type Guarded = { readonly guards: readonly GuardRecord[] };

export type FirstSessionEvent =
  | Happened<
      'FirstSessionConvened',
      {
        congress: string;
        convenor: string | null;
        heldOn: KnownDay | null;
        place: string | null;
        personnelMode: PersonnelMode | null;
        chairMode: ChairMode | null;
        committee: Committee;
        rules: SessionRules;
      } & Guarded
    >
  | Happened<
      'CommitteeCheckedIn',
      { congress: string; present: number | null; persons: readonly string[] | null; size: number | null } & Guarded
    >
  | Happened<
      'PostsElected',
      {
        congress: string;
        post: Post;
        /** The how-manieth election to this post, from 1. */
        round: number;
        seats: number | null;
        number: number | null;
        elected: readonly ElectedTo[] | null;
        ballots: Ballots | null;
        needed: number | null;
        /** null for any other post, and when either chair is unknown. */
        chairReElected: boolean | null;
      } & Guarded
    >
  | Happened<'FirstSessionClosed', { congress: string; minutes: string | null; closedOn: string | null } & Guarded>;

export type Filled = {
  readonly rounds: number;
  readonly seats: number | null;
  readonly number: number | null;
  readonly persons: readonly string[];
};
export type Session = {
  readonly congress: string;
  readonly chairMode: ChairMode | null;
  readonly committee: Committee;
  readonly rules: SessionRules;
  readonly present: number | null;
  readonly posts: { readonly [Name in Post]?: Filled };
};
export type FirstSessionState =
  | { readonly status: 'none' }
  | (Session & { readonly status: 'convened' })
  | (Session & { readonly status: 'meeting' })
  | (Session & { readonly status: 'closed' });

export const firstSession: Decider<FirstSessionCommand, FirstSessionEvent, FirstSessionState> = {
  name: 'first-session',
  initialState: { status: 'none' },
  decide: {
    'first-session.convene': conveneFirstSession,
    'first-session.check-in': checkIn,
    'first-session.elect-posts': electPosts,
    'first-session.close': closeFirstSession,
  },
  evolve(state, event) {
    if (event.type === 'FirstSessionConvened') {
      const { congress, chairMode, committee, rules } = event.data;
      return { status: 'convened', congress, chairMode, committee, rules, present: null, posts: {} };
    }
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'CommitteeCheckedIn':
        return { ...state, status: 'meeting', present: event.data.present };
      case 'PostsElected':
        return { ...state, posts: { ...state.posts, [event.data.post]: filled(state, event.data) } };
      case 'FirstSessionClosed':
        return { ...state, status: 'closed' };
    }
  },
};

function filled(state: Session, { post, round, seats, number, elected }: PostsElectedData): Filled {
  const before = state.posts[post];
  const persons = (elected ?? []).map(({ person }) => person);
  return {
    rounds: round,
    seats: before?.seats ?? seats,
    number: number === null ? null : (before?.number ?? 0) + number,
    persons: [...(before?.persons ?? []), ...persons],
  };
}

type PostsElectedData = Extract<FirstSessionEvent, { type: 'PostsElected' }>['data'];
