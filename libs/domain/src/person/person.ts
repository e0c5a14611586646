import type { Asked, Decider, Happened } from '#decider';
import { correctPerson } from './correct.js';
import { erasePerson } from './erase.js';
import { leavePost } from './leave-post.js';
import { registerPerson } from './register.js';
import { takePost } from './take-post.js';

// F20: one person may hold several posts at once, in unions, in the Party and with the employer.

/** What identifies a person: kept as commitments in the log, so no rule may lean on it. */
export type PersonDetails = {
  name: string;
  birthDate: string | null;
  gender: 'female' | 'male' | 'other' | null;
  phone: string | null;
  email: string | null;
  note: string | null;
};

export type PostKind =
  | 'chair'
  | 'vice_chair'
  | 'standing_member'
  | 'committee_member'
  | 'inspection_head'
  | 'inspection_member'
  | 'group_head'
  | 'party_secretary'
  | 'party_committee_member'
  | 'employer_leader'
  | 'state_leader'
  | 'other';

type Post = {
  post: PostKind;
  /** The post in words, as the person is addressed. */
  title: string;
  /** The union unit in which the post is held; null for posts outside the unions. */
  union: string | null;
  /** The body in which it is held, when that is no union unit. */
  organisation: string | null;
  from: string | null;
  term: string | null;
  how: 'elected' | 'appointed' | 'unknown';
  /** F19: held the same post in the term before; null when nobody says. */
  reElected: boolean | null;
  congress: string | null;
};

export type RegisterPerson = Asked<'person.register', PersonDetails>;
export type CorrectPerson = Asked<'person.correct', PersonDetails & { reason: string }>;
export type TakePost = Asked<'person.take-post', Post, { union: { name: string; status: string } | null }>;
export type LeavePost = Asked<
  'person.leave-post',
  {
    /** Which of the person's posts, as numbered when it was taken. */
    entry: number;
    on: string | null;
    reason: 'term-ended' | 'resigned' | 'transferred' | 'retired' | 'dismissed' | 'unit-wound-up' | 'other';
    note: string | null;
  }
>;
export type ErasePerson = Asked<
  'person.erase',
  { basis: string; requestedBy: 'person' | 'family' | 'authority' | 'retention-rule' }
>;

export type PersonCommand = RegisterPerson | CorrectPerson | TakePost | LeavePost | ErasePerson;

export type PersonEvent =
  | Happened<'PersonRegistered', PersonDetails>
  | Happened<'PersonCorrected', PersonDetails & { reason: string }>
  | Happened<'PostTaken', Post & { entry: number }>
  | Happened<'PostLeft', LeavePost['data'] & { post: PostKind; title: string; union: string | null }>
  | Happened<'PersonErased', ErasePerson['data'] & { erasedBy: string }>;

export type HeldPost = Post & { entry: number; until: string | null; left: boolean };
export type PersonState =
  | { status: 'none' }
  | { status: 'registered'; posts: readonly HeldPost[] }
  | { status: 'erased'; posts: readonly HeldPost[] };
export type RegisteredPerson = Extract<PersonState, { status: 'registered' }>;

export const person: Decider<PersonCommand, PersonEvent, PersonState> = {
  name: 'person',
  initialState: { status: 'none' },
  decide: {
    'person.register': registerPerson,
    'person.correct': correctPerson,
    'person.take-post': takePost,
    'person.leave-post': leavePost,
    'person.erase': erasePerson,
  },
  evolve(state, event) {
    if (event.type === 'PersonRegistered') return { status: 'registered', posts: [] };
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'PersonCorrected':
        return state;
      case 'PostTaken':
        return { ...state, posts: [...state.posts, { ...event.data, until: null, left: false }] };
      case 'PostLeft':
        return {
          ...state,
          posts: state.posts.map((held) =>
            held.entry === event.data.entry ? { ...held, until: event.data.on, left: true } : held,
          ),
        };
      case 'PersonErased':
        return { ...state, status: 'erased' };
    }
  },
};
