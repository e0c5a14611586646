import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Status } from '../platform/value/Status.js';
import { dayText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { words } from './words.js';

type Said = {
  readonly comment: number;
  readonly passage: string | null;
  readonly text: string;
  readonly status: string;
  readonly answer: string | null;
  readonly answeredOn: string | null;
};

type CommentLineProps = {
  readonly said: Said;
  readonly feature: 'document' | 'review';
  /** By whom, on which version, when. */
  readonly about: ReactNode;
  /** The way to answer it. */
  readonly children?: ReactNode;
};

/** One comment: the passage it is about, what was said, and the answer or the way to give one. */
export function CommentLine({ said, feature, about, children }: CommentLineProps) {
  const t = useWords(words);
  const { comment, passage, text, status, answer, answeredOn } = said;
  return (
    <Box component="li" sx={{ py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 0.5 }}>
        <Typography sx={{ fontWeight: 600 }}>{comment}</Typography>
        <Typography variant="body2" color="text.secondary">
          {about}
        </Typography>
        <Status feature={feature} field="status" value={status} />
      </Stack>
      {passage && (
        <Box
          component="blockquote"
          sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5, mx: 0, my: 0.5, color: 'text.secondary', ...prose }}
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
      {status === 'open' && children && <Box sx={{ mt: 1 }}>{children}</Box>}
    </Box>
  );
}

const prose = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;
