import { Box, Stack, Typography } from '@mui/material';
import { type RaRecord, useGetList } from 'react-admin';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { Status } from '../platform/value/Status.js';
import { dayText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { AnswerButton } from './AnswerButton.js';
import type { PaperRow } from './paper.js';
import { words } from './words.js';

type CommentRow = {
  readonly id: string;
  readonly comment: number;
  readonly version: number;
  readonly passage: string | null;
  readonly stance: string | null;
  readonly text: string;
  readonly group: string | null;
  readonly status: string;
  readonly answer: string | null;
  readonly recordedOn: string;
  readonly answeredOn: string | null;
};

/** The comments on a paper, those without an answer first. */
export function CommentList({ paper }: { paper: PaperRow }) {
  const t = useWords(words);
  const asked = useGetList<CommentRow & RaRecord<string>>(
    'comments',
    { filter: { document: paper.id }, pagination: { page: 1, perPage: 100 }, sort: { field: 'comment', order: 'ASC' } },
    { retry: false },
  );
  const isOpen = ({ status }: CommentRow) => Number(status === 'open');
  const sorted = [...(asked.data ?? [])].sort((one, other) => isOpen(other) - isOpen(one));
  return (
    <Awaited of={readingOf(asked)} height={160}>
      {sorted.length > 0 ? (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {sorted.map((comment) => (
            <Line key={comment.id} comment={comment} paper={paper} />
          ))}
        </Box>
      ) : (
        <Typography color="text.secondary">{t('no-comments')}</Typography>
      )}
    </Awaited>
  );
}

function Line({ comment, paper }: { comment: CommentRow; paper: PaperRow }) {
  const t = useWords(words);
  const say = useSay();
  const { stance, group, version, recordedOn, passage, text, status, answer, answeredOn } = comment;
  return (
    <Box component="li" sx={{ py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 0.5 }}>
        <Typography sx={{ fontWeight: 600 }}>{comment.comment}</Typography>
        <Typography variant="body2" color="text.secondary">
          {[group, stance && say.value('document', 'stance', stance), t('on-version', { version }), dayText(recordedOn)]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        <Status feature="document" field="status" value={status} />
      </Stack>
      {passage && (
        <Box
          component="blockquote"
          sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5, mx: 0, my: 0.5, color: 'text.secondary' }}
        >
          {passage}
        </Box>
      )}
      <Typography sx={prose}>{text}</Typography>
      {answer && (
        <Box sx={{ mt: 1, pl: 2, borderLeft: 3, borderColor: 'success.main' }}>
          <Typography sx={prose}>{answer}</Typography>
          {answeredOn && (
            <Typography variant="body2" color="text.secondary">
              {t('answered-on', { day: dayText(answeredOn) })}
            </Typography>
          )}
        </Box>
      )}
      {status === 'open' && (
        <Box sx={{ mt: 1 }}>
          <AnswerButton document={paper.id} unit={paper.unit} comment={comment.comment} />
        </Box>
      )}
    </Box>
  );
}

const prose = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;
