import { Box } from '@mui/material';
import { AnswerButton } from '../document/AnswerButton.js';
import { CommentLine } from '../document/CommentLine.js';
import { Pages } from '../platform/list/Pages.js';
import { Name } from '../platform/value/Name.js';
import { dayText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import type { ReviewCommentRow, useReviewComments } from './use-review-comments.js';
import { reviewWords } from './words.js';

type ReviewCommentsProps = {
  readonly found: ReturnType<typeof useReviewComments>;
  /** Names the paper, where it is not clear which one it is. */
  readonly named?: boolean;
};

/** The comments of reviewers, each with its answer or the way to give one. */
export function ReviewComments({ found, named = false }: ReviewCommentsProps) {
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {found.rows.map((row) => (
          <CommentLine key={row.id} said={row} feature="review" about={<About row={row} named={named} />}>
            <AnswerButton type="review.answer-comment" row={{ id: row.review, unit: row.unit }} comment={row.comment} />
          </CommentLine>
        ))}
      </Box>
      <Pages {...found.paging} />
    </>
  );
}

function About({ row, named }: { row: ReviewCommentRow; named: boolean }) {
  const tell = useWords(reviewWords);
  const { capacity, document, version, recordedOn } = row;
  return (
    <>
      {named && (
        <>
          <Name view="documents" id={document} />
          {' · '}
        </>
      )}
      {[capacity, tell('version', { version }), dayText(recordedOn)].join(' · ')}
    </>
  );
}
