import type { BoundDocument, Condition, Fixed, Outcome, Remark, ReviewEvent, SubmitForReview } from './review.js';
import { nothingFixed, type Side, type Standing } from './standing.js';

/** Named pasts for specs. */
export const hashA = 'a'.repeat(64);
export const hashB = 'b'.repeat(64);
export const chair = { role: 'branch_chair', account: 'account-1' };
export const party = { role: 'party_committee', account: 'account-2' };
export const upper = { role: 'upper_officer', account: 'account-3' };
export const system = { role: 'system', account: 'system' };
export const article = { title: 'Báo Hưng Yên' };
export const fixed: Fixed = { heldOn: '2023-04-10', personnelMode: 'ELECTED', chairMode: 'BY_BCH', committeeSize: 7 };

export const bound = (version: number, document = 'document-1'): BoundDocument => ({
  document,
  kind: 'draft-resolution',
  version,
  hash: version === 1 ? hashA : hashB,
});
export const documents = [bound(1), bound(1, 'document-2')];

export const submitFacts: SubmitForReview['facts'] = {
  regulation: { ruleSet: 'RS_XII', settings: {} },
  congressAhead: true,
  hasPartyCommittee: true,
  documents,
  contentHash: hashA,
  missing: [],
  congressOn: null,
};

/** What a decision of a side is guarded by. */
export const under = { regulation: submitFacts.regulation };

export function outcome(entry: number, standing: Standing, of: Partial<Outcome> = {}): Outcome {
  return { congress: 'congress-1', entry, hash: hashA, standing, complete: false, fixed: nothingFixed, ...of };
}

export function submitted(side: Side, entry = 1, of: Partial<Outcome> = {}): ReviewEvent {
  const standing = {
    party: side === 'party' ? 'submitted' : null,
    upper: side === 'upper' ? 'submitted' : null,
  } as const;
  return {
    type: 'ReviewSubmitted',
    data: {
      ...outcome(entry, standing, of),
      side,
      documents,
      dueOn: null,
      note: null,
      submittedBy: 'account-1',
      guards: [],
    },
  };
}
export function approved(side: Side, entry = 2, of: Partial<Outcome> = {}): ReviewEvent {
  return {
    type: 'ReviewApproved',
    data: {
      ...outcome(entry, { party: null, upper: null, [side]: 'approved' }, of),
      side,
      note: null,
      comments: [],
      guards: [],
    },
  };
}
export const wanted: Condition = {
  number: 1,
  side: 'party',
  text: 'Bổ sung chỉ tiêu',
  document: 'document-1',
  isMet: false,
};
export const wantedElse: Condition = { ...wanted, number: 1, text: 'Mời thêm đại biểu nữ', document: null };
export function approvedOn(condition: Condition, entry = 2): ReviewEvent {
  return {
    type: 'ReviewApprovedWithConditions',
    data: {
      ...outcome(entry, { party: 'approved-with-conditions', upper: null }),
      side: condition.side,
      note: null,
      conditions: [condition],
      comments: [],
      guards: [],
    },
  };
}
export const returned: Extract<ReviewEvent, { type: 'ReviewReturned' }> = {
  type: 'ReviewReturned',
  data: {
    ...outcome(2, { party: 'returned', upper: null }),
    side: 'party',
    reason: 'Thiếu số liệu',
    comments: [],
    guards: [],
  },
};
export const remark: Remark = { document: 'document-1', version: 1, passage: '95%', text: 'Nêu nguồn số liệu' };
export const remarked: ReviewEvent = {
  type: 'ReviewReturned',
  data: { ...returned.data, comments: [{ number: 1, ...remark }] },
};
export const commentAnswered: ReviewEvent = {
  type: 'ReviewCommentAnswered',
  data: {
    ...outcome(3, { party: 'returned', upper: null }),
    comment: 1,
    outcome: 'accepted',
    text: 'Đã nêu nguồn',
  },
};
export const skipped: ReviewEvent = {
  type: 'ReviewSkipped',
  data: {
    ...outcome(1, { party: 'skipped', upper: null }, { hash: null }),
    side: 'party',
    reason: 'Không có tổ chức Đảng',
    guards: [],
  },
};
