import type { Asked, Decider, Happened } from '#decider';
import type { GuardRecord, Regulation } from '../regulation/index.js';
import { answerComment } from './answer-comment.js';
import { approveDossier } from './approve.js';
import { approveWithConditions } from './approve-with-conditions.js';
import { dropApprovals } from './drop-approvals.js';
import { grown } from './grown.js';
import { meetCondition } from './meet-condition.js';
import { returnDossier } from './return.js';
import { skipSide } from './skip.js';
import type { Side, SideStatus, Standing } from './standing.js';
import { submitForReview } from './submit.js';
import { takeUpReview } from './take-up.js';
import { withdrawSubmission } from './withdraw.js';

// F08 R24 R25: the papers of one congress before the Party committee and before the upper union. Both sides stand in one
// stream, so that both approvals are about one content, which its hash names.

/** One finalised version among those submitted. */
export type BoundDocument = {
  readonly document: string;
  readonly kind: string;
  readonly version: number;
  readonly hash: string;
};

/** What the upper union fixes with its approval (step 11). */
export type Fixed = {
  readonly heldOn: string | null;
  readonly personnelMode: 'ELECTED' | 'APPOINTED' | 'MIXED' | null;
  readonly chairMode: 'BY_BCH' | 'DIRECT_AFTER' | 'DIRECT_TOGETHER' | 'APPOINTED' | null;
  readonly committeeSize: number | null;
};

export type Condition = {
  readonly number: number;
  readonly side: Side;
  readonly text: string;
  /** The document that has to change; null: something else has to be done. */
  readonly document: string | null;
  readonly isMet: boolean;
};

/** What a reviewer says of one of the papers, or of one passage of it. */
export type Remark = {
  readonly document: string;
  readonly version: number;
  readonly passage: string | null;
  readonly text: string;
};
/** A remark under its number among those of the review, from 1. */
export type ReviewComment = Remark & { readonly number: number };
/** Absent in events from before remarks went along with a verdict. */
type WithComments = { readonly comments?: readonly ReviewComment[] };

/** The finalised papers of the congress as they stand, and the hash over all of them. */
type Papers = { documents: readonly BoundDocument[]; contentHash: string };

type CongressFacts = {
  regulation: Regulation;
  /** False once it was held or has ended in another way. */
  congressAhead: boolean;
  /** The unit has a Party organisation on its own level; null: not known. */
  hasPartyCommittee: boolean | null;
};

export type SubmitForReview = Asked<
  'review.submit',
  { congress: string; side: Side; dueOn: string | null; note: string | null },
  CongressFacts &
    Papers & {
      missing: readonly string[];
      /** The day of the congress, as it is convened, cleared or planned for; null: none yet. */
      congressOn: string | null;
    }
>;
export type TakeUpReview = Asked<'review.take-up', Record<never, never>>;
/** What the congress is held under. */
type Under = { regulation: Regulation };
export type ApproveDossier = Asked<
  'review.approve',
  { hash: string; note: string | null; comments: readonly Remark[] } & Fixed,
  Under
>;
export type ApproveWithConditions = Asked<
  'review.approve-with-conditions',
  {
    hash: string;
    note: string | null;
    conditions: readonly { text: string; document: string | null }[];
    comments: readonly Remark[];
  } & Fixed,
  Under
>;
export type ReturnDossier = Asked<
  'review.return',
  { hash: string; reason: string; comments: readonly Remark[] },
  Under
>;
export type MeetCondition = Asked<
  'review.meet-condition',
  { condition: number; version: number | null; note: string | null },
  Papers
>;
export type AnswerComment = Asked<
  'review.answer-comment',
  { comment: number; outcome: 'accepted' | 'explained'; text: string }
>;
export type WithdrawSubmission = Asked<'review.withdraw', { side: Side; reason: string }>;
export type SkipSide = Asked<'review.skip', { congress: string; reason: string }, CongressFacts>;
export type DropApprovals = Asked<'review.drop-approvals', { document: string; version: number }>;

export type ReviewCommand =
  | SubmitForReview
  | TakeUpReview
  | ApproveDossier
  | ApproveWithConditions
  | ReturnDossier
  | MeetCondition
  | AnswerComment
  | WithdrawSubmission
  | SkipSide
  | DropApprovals;

/** What every event of a review tells: where both sides stand after it, and whether the two approvals meet. */
export type Outcome = {
  readonly congress: string;
  /** Number of the event among the review's, from 1. */
  readonly entry: number;
  readonly hash: string | null;
  readonly standing: Standing;
  /** Both sides have given their approval on `hash`. */
  readonly complete: boolean;
  readonly fixed: Fixed;
};

type Guarded = { readonly guards: readonly GuardRecord[] };

export type ReviewEvent =
  | Happened<
      'ReviewSubmitted',
      Outcome & {
        side: Side;
        documents: readonly BoundDocument[];
        dueOn: string | null;
        note: string | null;
        submittedBy: string;
        guards: readonly GuardRecord[];
      }
    >
  | Happened<'ReviewTakenUp', Outcome & { side: Side }>
  | Happened<'ReviewApproved', Outcome & WithComments & Guarded & { side: Side; note: string | null }>
  | Happened<
      'ReviewApprovedWithConditions',
      Outcome & WithComments & Guarded & { side: Side; note: string | null; conditions: readonly Condition[] }
    >
  | Happened<'ReviewReturned', Outcome & WithComments & Guarded & { side: Side; reason: string }>
  | Happened<
      'ConditionMet',
      Outcome & {
        side: Side;
        condition: number;
        document: string | null;
        version: number | null;
        note: string | null;
        documents: readonly BoundDocument[];
      }
    >
  | Happened<'ReviewCommentAnswered', Outcome & AnswerComment['data']>
  | Happened<'ReviewWithdrawn', Outcome & { side: Side; reason: string }>
  | Happened<'ReviewSkipped', Outcome & { side: Side; reason: string; guards: readonly GuardRecord[] }>
  | Happened<'ApprovalsDropped', Outcome & { sides: readonly Side[]; document: string | null; version: number | null }>;

export type SideState = {
  readonly status: SideStatus;
  /** The content this side was last given, or has decided on. */
  readonly hash: string | null;
  readonly submittedBy: string | null;
};

export type Review = {
  status: 'open';
  congress: string;
  entries: number;
  hash: string | null;
  documents: readonly BoundDocument[];
  party: SideState | null;
  upper: SideState | null;
  conditions: readonly Condition[];
  /** The reviewers' comments in the order of their numbers. */
  comments: readonly ('open' | 'answered')[];
  fixed: Fixed;
};
export type ReviewState = { status: 'none' } | Review;

export const review: Decider<ReviewCommand, ReviewEvent, ReviewState> = {
  name: 'review',
  initialState: { status: 'none' },
  decide: {
    'review.submit': submitForReview,
    'review.take-up': takeUpReview,
    'review.approve': approveDossier,
    'review.approve-with-conditions': approveWithConditions,
    'review.return': returnDossier,
    'review.meet-condition': meetCondition,
    'review.answer-comment': answerComment,
    'review.withdraw': withdrawSubmission,
    'review.skip': skipSide,
    'review.drop-approvals': dropApprovals,
  },
  evolve: grown,
};
