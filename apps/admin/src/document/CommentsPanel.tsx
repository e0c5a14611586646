import { Box, Typography } from '@mui/material';
import { useWords } from '../platform/words/use-words.js';
import { ReviewComments } from '../review/ReviewComments.js';
import { useReviewComments } from '../review/use-review-comments.js';
import { CommentList } from './CommentList.js';
import type { PaperRow } from './paper.js';
import { words } from './words.js';

/** What reviewers said of a paper, then what those said who were asked. */
export function CommentsPanel({ paper }: { paper: PaperRow }) {
  const t = useWords(words);
  const found = useReviewComments({ document: paper.id });
  const title = t('of-reviewers', { count: found.total });
  return (
    <>
      {found.total > 0 && (
        <Box component="section" aria-label={title} sx={{ mb: 3 }}>
          <Typography variant="h3">{title}</Typography>
          <ReviewComments found={found} />
        </Box>
      )}
      <CommentList paper={paper} />
    </>
  );
}
