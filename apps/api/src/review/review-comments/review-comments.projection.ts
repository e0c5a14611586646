import { reviewViews } from '#contracts/review';
import type { Recorded } from '#decider';
import type { ReviewEvent } from '#domain/review';
import { dayOf } from '../../platform/views/day-of.js';
import { projection } from '../../platform/views/projection.js';

type Verdict = Recorded<
  Extract<ReviewEvent, { type: 'ReviewApproved' | 'ReviewApprovedWithConditions' | 'ReviewReturned' }>
>;

/** What reviewers said of the papers with their verdicts, and what the branch answered. */
export const reviewComments = projection(reviewViews['review-comments'], 1).on<ReviewEvent>({
  ReviewApproved: commented(),
  ReviewApprovedWithConditions: commented(),
  ReviewReturned: commented(),
  ReviewCommentAnswered: {
    at: ({ id, data }) => key(id, data.comment),
    fold: ({ data, at }, row) => row && { ...row, status: data.outcome, answer: data.text, answeredOn: dayOf(at) },
  },
});

function commented() {
  return {
    at: ({ id, data }: Verdict) => (data.comments ?? []).map(({ number }) => key(id, number)),
    fold: ({ id, unit, data, at, by }: Verdict, _: unknown, row: string) => {
      const comment = data.comments?.find(({ number }) => key(id, number) === row);
      if (!comment) return undefined;
      const { number, document, version, passage, text } = comment;
      return {
        id: row,
        unit,
        review: id,
        congress: data.congress,
        comment: number,
        side: data.side,
        document,
        version,
        passage,
        text,
        capacity: by.capacity,
        status: 'open' as const,
        answer: null,
        recordedOn: dayOf(at),
        answeredOn: null,
      };
    },
  };
}

function key(review: string, comment: number): string {
  return `${review}:comment:${comment}`;
}
