import { z } from 'zod';
import { COMMENT_AT_MOST } from './comment-length.js';
import { approvalStatus, chairMode, personnelMode } from './congress.js';
import { command, type FeatureContract, view } from './contract.js';
import { paperKind, sha256 } from './document.js';
import { count, day, id, text } from './fields.js';
import { branch, officers } from './roles.js';

const review = id('reviews');
const side = z.enum(['party', 'upper']);
/** How many comments go with one verdict. */
export const COMMENTS_AT_MOST = 200;
const reviewers = ['party_committee', 'upper_officer'] as const;

/** What a reviewer says of a paper of the dossier, or of one passage of it: sent with the verdict, answered one by one. */
const comments = z
  .array(
    z.strictObject({
      document: id('documents'),
      version: count,
      passage: text(1000).nullable().default(null),
      text: text(COMMENT_AT_MOST),
    }),
  )
  .max(COMMENTS_AT_MOST)
  .default([]);

/** What the upper union fixes with its approval; the Party committee leaves it empty. */
const fixed = {
  heldOn: day.nullable().default(null),
  personnelMode: personnelMode.nullable().default(null),
  chairMode: chairMode.nullable().default(null),
  committeeSize: count.nullable().default(null),
};

export const reviewCommands = {
  'review.submit': command({
    begins: true,
    within: 'congress',
    oneFor: 'congress',
    roles: ['branch_chair'],
    body: z.strictObject({
      review,
      congress: id('congresses'),
      side,
      dueOn: day.nullable().default(null),
      note: text(1000).nullable().default(null),
    }),
  }),
  'review.take-up': command({
    roles: reviewers,
    body: z.strictObject({ review }),
  }),
  'review.approve': command({
    roles: reviewers,
    body: z.strictObject({ review, hash: sha256, note: text(1000).nullable().default(null), comments, ...fixed }),
  }),
  'review.approve-with-conditions': command({
    roles: reviewers,
    body: z.strictObject({
      review,
      hash: sha256,
      note: text(1000).nullable().default(null),
      conditions: z
        // As long as a comment with its passage quoted before it.
        .array(
          z.strictObject({ text: text(COMMENT_AT_MOST + 200), document: id('documents').nullable().default(null) }),
        )
        .min(1)
        .max(50),
      comments,
      ...fixed,
    }),
  }),
  'review.return': command({
    roles: reviewers,
    body: z.strictObject({ review, hash: sha256, reason: text(), comments }),
  }),
  'review.meet-condition': command({
    roles: branch,
    body: z.strictObject({
      review,
      condition: z.number().int().min(1).max(10_000),
      version: count.nullable().default(null),
      note: text(1000).nullable().default(null),
    }),
  }),
  'review.answer-comment': command({
    roles: branch,
    body: z.strictObject({
      review,
      comment: z.number().int().min(1).max(100_000),
      outcome: z.enum(['accepted', 'explained']),
      text: text(),
    }),
  }),
  'review.withdraw': command({
    roles: ['branch_chair'],
    body: z.strictObject({ review, side, reason: text(1000) }),
  }),
  'review.skip': command({
    begins: true,
    within: 'congress',
    oneFor: 'congress',
    roles: ['branch_chair', 'upper_officer'],
    body: z.strictObject({ review, congress: id('congresses'), reason: text(1000) }),
  }),
  'review.drop-approvals': command({
    roles: ['system'],
    bySystem: true,
    body: z.strictObject({ review, document: id('documents'), version: count }),
  }),
};

export const reviewViews = {
  reviews: view({
    name: 'reviews',
    feature: 'review',
    roles: officers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      congress: id('congresses'),
      /** Given on one content by both sides, or still on the way. */
      status: z.enum(['open', 'complete']),
      partyStatus: approvalStatus.nullable(),
      upperStatus: approvalStatus.nullable(),
      partyDueOn: day.nullable(),
      upperDueOn: day.nullable(),
      hash: sha256.nullable(),
      documents: z.array(z.object({ document: id('documents'), kind: paperKind, version: z.number(), hash: sha256 })),
      conditions: z.number(),
      conditionsOpen: z.number(),
      returnedReason: z.string().nullable(),
      heldOn: day.nullable(),
      personnelMode: personnelMode.nullable(),
      chairMode: chairMode.nullable(),
      committeeSize: z.number().nullable(),
      submittedOn: day.nullable(),
      decidedOn: day.nullable(),
      lastActivityOn: day,
    }),
    search: ['returnedReason'],
    sort: ['-lastActivityOn', 'partyDueOn', 'upperDueOn', '-submittedOn', 'partyStatus', 'upperStatus'],
    filter: ['unit', 'congress', 'status', 'partyStatus', 'upperStatus'],
    commands: [
      'review.take-up',
      'review.approve',
      'review.approve-with-conditions',
      'review.return',
      'review.meet-condition',
      'review.answer-comment',
      'review.withdraw',
    ],
  }),
  'review-decisions': view({
    name: 'review-decisions',
    feature: 'review',
    roles: officers,
    row: z.object({
      /** `<review>:<entry>`. */
      id: z.string(),
      unit: id('union-units'),
      review: id('reviews'),
      congress: id('congresses'),
      entry: z.number(),
      act: z.enum([
        'submitted',
        'taken-up',
        'approved',
        'approved-with-conditions',
        'returned',
        'condition-met',
        'comment-answered',
        'withdrawn',
        'skipped',
        'dropped',
      ]),
      /** null: both sides at once. */
      side: side.nullable(),
      hash: sha256.nullable(),
      reason: z.string().nullable(),
      note: z.string().nullable(),
      capacity: z.string(),
      decidedOn: day,
    }),
    search: ['reason', 'note', 'capacity'],
    sort: ['-decidedOn', '-entry', 'act'],
    filter: ['unit', 'review', 'congress', 'side', 'act'],
  }),
  conditions: view({
    name: 'conditions',
    feature: 'review',
    roles: officers,
    row: z.object({
      /** `<review>:condition:<number>`. */
      id: z.string(),
      unit: id('union-units'),
      review: id('reviews'),
      congress: id('congresses'),
      number: z.number(),
      side,
      text: z.string(),
      document: id('documents').nullable(),
      status: z.enum(['open', 'met', 'dropped']),
      version: z.number().nullable(),
      note: z.string().nullable(),
      imposedOn: day,
      metOn: day.nullable(),
    }),
    search: ['text', 'note'],
    sort: ['-imposedOn', 'number', 'status'],
    filter: ['unit', 'review', 'congress', 'document', 'status', 'side'],
  }),
  'review-comments': view({
    name: 'review-comments',
    feature: 'review',
    roles: officers,
    row: z.object({
      /** `<review>:comment:<comment>`. */
      id: z.string(),
      unit: id('union-units'),
      review: id('reviews'),
      congress: id('congresses'),
      comment: z.number(),
      side,
      document: id('documents'),
      version: z.number(),
      passage: z.string().nullable(),
      text: z.string(),
      capacity: z.string(),
      status: z.enum(['open', 'accepted', 'explained']),
      answer: z.string().nullable(),
      recordedOn: day,
      answeredOn: day.nullable(),
    }),
    search: ['text', 'passage', 'answer'],
    sort: ['-recordedOn', 'comment', 'status'],
    filter: ['unit', 'review', 'congress', 'document', 'status', 'side'],
  }),
};

export const reviewContract: FeatureContract = { feature: 'review', commands: reviewCommands, views: reviewViews };
