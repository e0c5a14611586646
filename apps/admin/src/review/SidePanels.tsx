import MetIcon from '@mui/icons-material/CheckCircleOutlined';
import RemoveIcon from '@mui/icons-material/CloseOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Alert, Box, IconButton, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useGetList } from 'react-admin';
import type { z } from 'zod';
import type { reviewViews } from '#contracts/review';
import { useMoment } from '../platform/moment/use-moment.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { type Asked, readingOf } from '../platform/reading/reading.js';
import { dayText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import type { Pending } from './pending.js';
import { ReviewComments } from './ReviewComments.js';
import { useReviewComments } from './use-review-comments.js';
import { reviewWords } from './words.js';

type Decision = z.infer<(typeof reviewViews)['review-decisions']['row']>;
type Condition = z.infer<typeof reviewViews.conditions.row>;

type SidePanelsProps = {
  readonly review: string;
  readonly comments: readonly Pending[];
  readonly onRemove: (id: string) => void;
  readonly onOpen: (document: string) => void;
};

/** What the reviewer has written so far, what was asked for before, and what became of the dossier until now. */
export function SidePanels({ review, comments, onRemove, onOpen }: SidePanelsProps) {
  const isPast = useMoment() !== undefined;
  const all = { filter: { review }, pagination: { page: 1, perPage: 100 } };
  const decisions = useGetList<Decision>(
    'review-decisions',
    { ...all, sort: { field: 'entry', order: 'DESC' } },
    { retry: false },
  );
  const conditions = useGetList<Condition>(
    'conditions',
    { ...all, sort: { field: 'number', order: 'ASC' } },
    { retry: false },
  );
  const tell = useWords(reviewWords);
  const sent = useReviewComments({ review });
  const returned = decisions.data?.find(({ act }) => act === 'returned');
  return (
    <Stack component="aside" sx={{ gap: 2.5, minWidth: 0 }}>
      {!isPast && <PendingComments comments={comments} onRemove={onRemove} onOpen={onOpen} />}
      {returned?.reason && <Returned decision={returned} />}
      <Conditions asked={conditions} rows={conditions.data ?? []} />
      {sent.total > 0 && (
        <Part title={tell('of-reviewers', { smart_count: sent.total })}>
          <ReviewComments found={sent} named />
        </Part>
      )}
      <History asked={decisions} rows={decisions.data ?? []} />
    </Stack>
  );
}

function PendingComments({ comments, onRemove, onOpen }: Omit<SidePanelsProps, 'review'>) {
  const tell = useWords(reviewWords);
  return (
    <Part title={tell('pending', { smart_count: comments.length })}>
      <Typography variant="body2" color="text.secondary">
        {tell(comments.length === 0 ? 'comment-hint' : 'pending-hint')}
      </Typography>
      {comments.map(({ id, document, title, passage, text }) => (
        <Box key={id} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1, position: 'relative', pr: 5 }}>
          <Typography
            component="button"
            onClick={() => onOpen(document)}
            sx={{
              border: 0,
              p: 0,
              background: 'none',
              font: 'inherit',
              fontSize: 13,
              fontWeight: 600,
              color: 'text.primary',
              cursor: 'pointer',
              textAlign: 'left',
            }}
          >
            {title}
          </Typography>
          {passage && (
            <Typography variant="body2" color="text.secondary" noWrap>
              “{passage}”
            </Typography>
          )}
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
          <IconButton
            size="small"
            aria-label={tell('remove')}
            onClick={() => onRemove(id)}
            sx={{ position: 'absolute', right: 2, top: 2 }}
          >
            <RemoveIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
    </Part>
  );
}

function Returned({ decision: { reason, decidedOn, capacity } }: { decision: Decision }) {
  const tell = useWords(reviewWords);
  return (
    <Alert severity="warning" sx={{ '& .MuiAlert-message': { minWidth: 0 } }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {tell('returned-before')}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {reason}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {[capacity, dayText(decidedOn)].join(' · ')}
      </Typography>
    </Alert>
  );
}

function Conditions({ asked, rows }: { asked: Asked; rows: readonly Condition[] }) {
  const say = useSay();
  const tell = useWords(reviewWords);
  return (
    <Part title={tell('conditions-title')}>
      <Awaited of={readingOf(asked)} height={40}>
        {rows.length === 0 ? (
          <Typography color="text.secondary">{tell('conditions-none')}</Typography>
        ) : (
          rows.map(({ id, number, text, status }) => (
            <Stack key={id} direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
              {status === 'met' ? <MetIcon color="success" fontSize="small" /> : <OpenIcon fontSize="small" />}
              <Box sx={{ minWidth: 0 }}>
                <Typography sx={{ overflowWrap: 'anywhere' }}>{`${number}. ${text}`}</Typography>
                <Typography variant="body2" color="text.secondary">
                  {say.value('review', 'status', status)}
                </Typography>
              </Box>
            </Stack>
          ))
        )}
      </Awaited>
    </Part>
  );
}

function History({ asked, rows }: { asked: Asked; rows: readonly Decision[] }) {
  const say = useSay();
  const tell = useWords(reviewWords);
  return (
    <Part title={tell('history')}>
      <Awaited of={readingOf(asked)} height={40}>
        {rows.length === 0 ? (
          <Typography color="text.secondary">{tell('history-none')}</Typography>
        ) : (
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {rows.map(({ id, act, side, capacity, decidedOn, reason, note }) => (
              <Box component="li" key={id} sx={{ borderLeft: 2, borderColor: 'divider', pl: 1.5, pb: 1.5 }}>
                <Typography sx={{ fontWeight: 500 }}>
                  {[say.value('review', 'act', act), side && say.value('review', 'side', side)]
                    .filter(Boolean)
                    .join(' · ')}
                </Typography>
                {(reason ?? note) && (
                  <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                    {reason ?? note}
                  </Typography>
                )}
                <Typography variant="body2" color="text.secondary">
                  {[act === 'dropped' ? tell('system') : capacity, dayText(decidedOn)].join(' · ')}
                </Typography>
              </Box>
            ))}
          </Box>
        )}
      </Awaited>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack component="section" sx={{ gap: 1 }}>
      <Typography variant="h3">{title}</Typography>
      {children}
    </Stack>
  );
}
