import type { z } from 'zod';
import type { reviewViews } from '#contracts/review';
import { useAllowed } from '../platform/access/use-access.js';
import { usePaged } from '../platform/list/use-paged.js';

type View = (typeof reviewViews)['review-comments'];

/** What a reviewer said of a paper, and what the branch answered. */
export type ReviewCommentRow = z.infer<View['row']>;

/** What reviewers said of the papers with their verdicts, page by page; nothing for those who may not read it. */
export function useReviewComments(filter: { readonly [field in View['filter'][number]]?: string }) {
  return usePaged<ReviewCommentRow>('review-comments', {
    filter,
    sort: { field: 'comment', order: 'ASC' },
    enabled: useAllowed('list', ['review-comments']).length > 0,
  });
}
