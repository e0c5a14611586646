import { Alert, AlertTitle, Typography } from '@mui/material';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { dayText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import type { CongressRow } from './standing.js';
import { useRows } from './use-rows.js';
import { words } from './words.js';

type Decision = {
  readonly id: string;
  readonly side: 'party' | 'upper' | null;
  readonly reason: string | null;
  readonly capacity: string;
  readonly decidedOn: string;
  readonly entry: number;
};

/** What came back, why, from whom and when; nothing while nothing is returned. */
export function Returned({ congress }: { congress: CongressRow }) {
  const t = useWords(words);
  const isReturned = congress.partyStatus === 'returned' || congress.upperStatus === 'returned';
  const { rows, reading } = useRows<Decision>(
    'review-decisions',
    { congress: congress.id, act: 'returned' },
    isReturned,
  );
  const latest = [...rows].sort((one, other) => other.entry - one.entry)[0];
  if (reading.error) return <ProblemAlert error={reading.error} onRetry={reading.retry} />;
  if (!isReturned || !latest) return null;
  return (
    <Alert severity="warning" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
      <AlertTitle>{t('returned')}</AlertTitle>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{latest.reason}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
        {t('returned-by', { whom: latest.capacity, day: dayText(latest.decidedOn) })}
      </Typography>
    </Alert>
  );
}
