import { describe, expect, it } from '@jest/globals';
import type { ReviewEvent } from '#domain/review';
import { rowsAfter } from '../../platform/views/rows-after.js';
import { reviewComments } from './review-comments.projection.js';

const stream = { id: '0190f1a0-0000-7000-8000-000000000001', unit: '0190f1a0-0000-7000-8000-000000000002' };
const standing = { party: 'returned', upper: null } as const;
const fixed = { heldOn: null, personnelMode: null, chairMode: null, committeeSize: null };
const outcome = { congress: stream.id, entry: 2, hash: null, standing, complete: false, fixed };
const plan = { document: 'plan', version: 1, passage: '95%', text: 'Nêu nguồn số liệu' };
const report = { document: 'report', version: 2, passage: null, text: 'Rút ngắn' };

const returned = (comments?: readonly object[]): ReviewEvent =>
  ({
    type: 'ReviewReturned',
    data: { ...outcome, side: 'party', reason: 'Sửa', ...(comments && { comments }) },
  }) as ReviewEvent;
const answered: ReviewEvent = {
  type: 'ReviewCommentAnswered',
  data: { ...outcome, entry: 3, comment: 2, outcome: 'explained', text: 'Giữ nguyên' },
};

describe('the comments of reviewers', () => {
  it('are a row each, with the answer of the branch', async () => {
    const events = [
      returned([
        { number: 1, ...plan },
        { number: 2, ...report },
      ]),
      answered,
    ];
    expect(await rowsAfter(reviewComments, stream, events)).toMatchObject([
      { id: `${stream.id}:comment:1`, ...plan, side: 'party', status: 'open', answer: null },
      { id: `${stream.id}:comment:2`, ...report, status: 'explained', answer: 'Giữ nguyên', answeredOn: '2023-03-01' },
    ]);
  });

  it('are none where the verdict came without, or before comments went along', async () => {
    expect(await rowsAfter(reviewComments, stream, [returned([]), returned()])).toEqual([]);
  });
});
