import type { Asked, Decider, Happened } from '#decider';
import type { GuardRecord, Regulation } from '../regulation/index.js';
import { annulVote } from './annul.js';
import { declareVote } from './declare.js';
import { putToVote } from './put-to-vote.js';
import { recordCount } from './record-count.js';

// R56: questions that the congress decides openly. People are elected in a stream of their own, by ballot.

export type VoteMethod = 'show-of-hands' | 'roll-call' | 'ballot';
export type VoteTopic =
  | 'boards'
  | 'programme'
  | 'house-rules'
  | 'delegate-status'
  | 'number'
  | 'personnel-plan'
  | 'candidate-list'
  | 'run-off'
  | 'open-seats'
  | 'resolution'
  | 'other';

export type PutToVote = Asked<
  'vote.put-to-vote',
  { sitting: string; question: string; topic: VoteTopic; method: VoteMethod; present: number | null },
  {
    /** null: there is no such sitting. */
    sitting: {
      readonly id: string;
      readonly status: string;
      readonly congress: string;
      readonly present: number | null;
      readonly regulation: Regulation;
    } | null;
  }
>;
export type Figures = {
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  readonly notVoting: number | null;
};
export type RecordCount = Asked<'vote.record-count', Figures>;
export type DeclareVote = Asked<
  'vote.declare',
  {
    /** How a report tells it; null: as the count has it. */
    passed: boolean | null;
    words: string | null;
  }
>;
export type AnnulVote = Asked<'vote.annul', { reason: string }>;

export type VoteCommand = PutToVote | RecordCount | DeclareVote | AnnulVote;

type Guarded = { readonly guards: readonly GuardRecord[] };

export type VoteEvent =
  | Happened<
      'QuestionPut',
      {
        congress: string;
        sitting: string;
        question: string;
        topic: VoteTopic;
        method: VoteMethod;
        present: number | null;
        regulation: Regulation;
      } & Guarded
    >
  | Happened<'VotesCounted', Figures & Guarded>
  | Happened<
      'VoteDeclared',
      {
        passed: boolean;
        for: number | null;
        needed: number | null;
        present: number | null;
        words: string | null;
      } & Guarded
    >
  | Happened<'VoteAnnulled', { reason: string }>;

type Question = { readonly present: number | null; readonly regulation: Regulation };

export type VoteState =
  | { readonly status: 'none' }
  | { readonly status: 'annulled' }
  | ({ readonly status: 'put' } & Question)
  | ({ readonly status: 'counted'; readonly figures: Figures } & Question)
  | { readonly status: 'carried' }
  | { readonly status: 'lost' };

export const vote: Decider<VoteCommand, VoteEvent, VoteState> = {
  name: 'vote',
  initialState: { status: 'none' },
  decide: {
    'vote.put-to-vote': putToVote,
    'vote.record-count': recordCount,
    'vote.declare': declareVote,
    'vote.annul': annulVote,
  },
  evolve(state, event) {
    switch (event.type) {
      case 'QuestionPut':
        return { status: 'put', present: event.data.present, regulation: event.data.regulation };
      case 'VotesCounted': {
        if (state.status !== 'put' && state.status !== 'counted') return state;
        const { for: yes, against, abstain, notVoting } = event.data;
        const { present, regulation } = state;
        return { status: 'counted', present, regulation, figures: { for: yes, against, abstain, notVoting } };
      }
      case 'VoteDeclared':
        return { status: event.data.passed ? 'carried' : 'lost' };
      case 'VoteAnnulled':
        return { status: 'annulled' };
    }
  },
};
