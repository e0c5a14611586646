import { describe, expect, it } from '@jest/globals';
import { COMMENT_AT_MOST } from '#contracts/comment-length';
import { reviewCommands } from '#contracts/review';
import { asCondition, asSent, type Pending, readPending } from './pending.js';
import { byDeadline, changesSince, daysUntil, nextAfter, type Review, sideToDecide, type Waiting } from './waiting.js';

describe('what waits for a reviewer', () => {
  it('stands in the order of its deadlines, the oldest first and those without one last', () => {
    const items = [at('a', null), at('b', '2026-03-09'), at('c', '2026-03-02')];
    expect(byDeadline(items).map(({ review }) => review.id)).toEqual(['c', 'b', 'a']);
  });

  it('counts the days that are left, and those that are over', () => {
    expect(daysUntil('2026-03-02', '2026-02-27')).toBe(3);
    expect(daysUntil('2026-03-02', '2026-03-02')).toBe(0);
    expect(daysUntil('2026-03-02', '2026-03-05')).toBe(-3);
  });

  it('is decided by the side that it waits for', () => {
    const post = (role: 'party_committee' | 'upper_officer') => ({ id: 'p', role, unit: 'u', capacity: '' });
    const review = { ...at('a', null).review, partyStatus: 'approved', upperStatus: 'taken-up' } as Review;
    expect(sideToDecide(review, [post('party_committee')])).toBeUndefined();
    expect(sideToDecide(review, [post('party_committee'), post('upper_officer')])).toBe('upper');
  });

  it('is followed by the next one, and at the end by the first that is left', () => {
    const items = [at('a', null), at('b', null)];
    expect(nextAfter('a', items)?.review.id).toBe('b');
    expect(nextAfter('b', items)?.review.id).toBe('a');
    expect(nextAfter('a', [at('a', null)])).toBeUndefined();
  });

  it('has changed where another version lies there than the one that was looked at', () => {
    const documents = [paper('d1', 'x'), paper('d2', 'y')];
    expect(changesSince({ documents }, new Map())).toEqual({ all: 2, isFirst: true, changed: 2 });
    const seen = new Map([['d1', { document: 'd1', version: 1, hash: 'x' }]]);
    expect(changesSince({ documents }, seen)).toEqual({ all: 2, isFirst: false, changed: 1 });
  });
});

describe('comments that were not sent yet', () => {
  const comments: Pending[] = [
    { id: '1', document: 'd1', title: 'Đề án nhân sự', version: 2, passage: '11 uỷ viên', text: 'Nêu cơ cấu nữ.' },
    { id: '2', document: 'd2', title: 'Chương trình', version: 1, passage: null, text: 'Rút ngắn.' },
  ];

  it('go along with the verdict one by one, each with its paper and passage', () => {
    expect(asSent(comments)).toEqual([
      { document: 'd1', version: 2, passage: '11 uỷ viên', text: 'Nêu cơ cấu nữ.' },
      { document: 'd2', version: 1, passage: null, text: 'Rút ngắn.' },
    ]);
  });

  it('may become conditions, each on its paper', () => {
    expect(comments.map(asCondition)).toEqual([
      { text: '“11 uỷ viên”: Nêu cơ cấu nữ.', document: 'd1' },
      { text: 'Rút ngắn.', document: 'd2' },
    ]);
  });

  it('are taken as a condition even at their longest', () => {
    const { text } = asCondition({
      id: '3',
      document: 'd1',
      title: '',
      version: 1,
      passage: 'đ'.repeat(1000),
      text: 'ý'.repeat(COMMENT_AT_MOST),
    });
    const { conditions } = reviewCommands['review.approve-with-conditions'].body.shape;
    expect(conditions.safeParse([{ text, document: null }]).success).toBe(true);
    expect(conditions.safeParse([{ text: 'ý'.repeat(text.length + 50), document: null }]).success).toBe(false);
  });

  it('are read again as they were kept, and what cannot be read is left out', () => {
    expect(readPending(JSON.stringify([...comments, { id: 3 }]))).toEqual(comments);
    expect(readPending('{')).toEqual([]);
    expect(readPending(null)).toEqual([]);
  });
});

function at(id: string, partyDueOn: string | null): Waiting {
  return { side: 'party', review: { id, partyDueOn, submittedOn: null } as Review };
}

function paper(document: string, hash: string) {
  return { document, hash, kind: 'plan' as const, version: 1 };
}
