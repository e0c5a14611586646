import { reject } from '#decider';
import type { Remark, Review, ReviewComment } from './review.js';

/** A reviewer's remarks under numbers of their own, each on a paper that was submitted in that version or a later one. */
export function numbered(review: Review, remarks: readonly Remark[]): readonly ReviewComment[] {
  return remarks.map(({ document, version, passage, text }, at) => {
    const bound = review.documents.find((each) => each.document === document);
    if (!bound || version < 1 || version > bound.version) {
      reject('review.comment-not-submitted', { document, version }, { field: 'comments' });
    }
    return { number: review.comments.length + at + 1, document, version, passage, text };
  });
}

/** What the review knows of its comments once these have come. */
export function remembered(review: Review, comments: readonly ReviewComment[] = []): Review['comments'] {
  return [...review.comments, ...comments.map(() => 'open' as const)];
}

/** The comments once the one of this number has its answer. */
export function answered(comments: Review['comments'], number: number): Review['comments'] {
  return comments.map((comment, at) => (at === number - 1 ? 'answered' : comment));
}
