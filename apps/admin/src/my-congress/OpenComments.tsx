import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { AnswerButton } from '../document/AnswerButton.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { Name } from '../platform/value/Name.js';
import { dayText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { Section } from './Section.js';
import { useRows } from './use-rows.js';
import { words } from './words.js';

type CommentRow = {
  readonly id: string;
  readonly document: string;
  readonly unit: string;
  readonly comment: number;
  readonly text: string;
  readonly group: string | null;
  readonly recordedOn: string;
};

const SHOWN = 3;

/** Comments that nobody has answered, the first few with the way to answer them. */
export function OpenComments({ congress }: { congress: string }) {
  const t = useWords(words);
  const { rows, total, reading } = useRows<CommentRow>('comments', { congress, status: 'open' });
  if (reading.error) return <ProblemAlert error={reading.error} onRetry={reading.retry} />;
  if (total === 0) return null;
  const all = `/comments?${new URLSearchParams({
    displayedFilters: JSON.stringify({ congress: true, status: true }),
    filter: JSON.stringify({ congress, status: 'open' }),
  })}`;
  return (
    <Section title={t('comments')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.slice(0, SHOWN).map((comment) => (
          <Box component="li" key={comment.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
            <Typography sx={clamped}>{comment.text}</Typography>
            <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
              {[comment.group, dayText(comment.recordedOn)].filter(Boolean).join(' · ')}
              {' · '}
              <Name view="documents" id={comment.document} />
            </Typography>
            <AnswerButton
              type="document.answer-comment"
              row={{ id: comment.document, unit: comment.unit }}
              comment={comment.comment}
            />
          </Box>
        ))}
      </Box>
      {total > SHOWN && (
        <Button component={Link} to={all} size="small">
          {t('all-comments', { count: total })}
        </Button>
      )}
    </Section>
  );
}

const clamped = {
  display: '-webkit-box',
  WebkitLineClamp: 3,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
} as const;
