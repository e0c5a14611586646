import type { z } from 'zod';
import { reviewViews } from '#contracts/review';
import { useMay } from '../platform/access/use-access.js';
import { usePaged } from '../platform/list/use-paged.js';

const view = reviewViews['review-comments'];

/** What a reviewer said of a paper, and what the branch answered. */
export type ReviewCommentRow = z.infer<typeof view.row>;

/** What reviewers said of the papers with their verdicts, page by page; nothing for those who may not read it. */
export function useReviewComments(filter: { readonly [field in (typeof view.filter)[number]]?: string }) {
  return usePaged<ReviewCommentRow>(view.name, {
    filter,
    sort: { field: 'comment', order: 'ASC' },
    enabled: useMay('list', view.name),
  });
}
