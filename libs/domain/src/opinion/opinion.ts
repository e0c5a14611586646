import type { Asked, Decider, Happened } from '#decider';
import { consolidateOpinions } from './consolidate.js';
import { recordOpinion } from './record.js';
import { sendOpinionsUp } from './send-up.js';

// F09: what a branch thinks of the upper congress's drafts and of the Charter, gathered and sent upward. A single opinion
// and the summary of several are streams of the same kind.

export type OpinionTarget = 'upper-draft' | 'charter' | 'other';

/** What the opinion is about: a draft of others, named by its title, and by its document where one is kept here. */
export type About = {
  readonly target: OpinionTarget;
  readonly title: string;
  readonly document: string | null;
};

/** Whether the document that is named has been begun here; true when none is named. */
type NamingDocument = { readonly documentThere: boolean };

export type RecordOpinion = Asked<
  'opinion.record',
  About & {
    congress: string | null;
    meeting: string | null;
    text: string;
    person: string | null;
    group: string | null;
  },
  NamingDocument
>;
export type ConsolidateOpinions = Asked<
  'opinion.consolidate',
  About & { congress: string | null; opinions: readonly string[]; summary: string; isNone: boolean },
  NamingDocument & {
    /** The opinions named, as they stand; those that do not exist are left out. */
    found: readonly { id: string; unit: string; target: OpinionTarget; isSingle: boolean }[];
  }
>;
export type SendOpinionsUp = Asked<
  'opinion.send-up',
  { to: string | null; note: string | null },
  {
    /** The direct upper union of the unit; null: not known. */
    upperUnit: string | null;
  }
>;

export type OpinionCommand = RecordOpinion | ConsolidateOpinions | SendOpinionsUp;

export type OpinionEvent =
  | Happened<'OpinionRecorded', RecordOpinion['data']>
  | Happened<'OpinionsConsolidated', ConsolidateOpinions['data']>
  | Happened<
      'OpinionSentUp',
      {
        congress: string | null;
        target: OpinionTarget;
        opinions: readonly string[];
        to: string | null;
        note: string | null;
      }
    >;

export type OpinionState =
  | { status: 'none' }
  | {
      status: 'recorded' | 'consolidated' | 'sent';
      congress: string | null;
      target: OpinionTarget;
      /** The single opinions this one sums up. */
      opinions: readonly string[];
    };

export const opinion: Decider<OpinionCommand, OpinionEvent, OpinionState> = {
  name: 'opinion',
  initialState: { status: 'none' },
  decide: {
    'opinion.record': recordOpinion,
    'opinion.consolidate': consolidateOpinions,
    'opinion.send-up': sendOpinionsUp,
  },
  evolve(state, event) {
    switch (event.type) {
      case 'OpinionRecorded': {
        const { congress, target } = event.data;
        return { status: 'recorded', congress, target, opinions: [] };
      }
      case 'OpinionsConsolidated': {
        const { congress, target, opinions } = event.data;
        return { status: 'consolidated', congress, target, opinions };
      }
      case 'OpinionSentUp':
        return state.status === 'none' ? state : { ...state, status: 'sent' };
    }
  },
};
