import SavedIcon from '@mui/icons-material/CloudDoneOutlined';
import KeptIcon from '@mui/icons-material/SaveOutlined';
import { Alert, Stack, Typography } from '@mui/material';
import { useToday } from '../platform/moment/use-today.js';
import { dayOf, instantText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import type { Kept } from './use-draft.js';
import { words } from './words.js';

/** Where what was written is by now. */
export function KeptLine({ kept, version }: { kept: Kept; version: number }) {
  const t = useWords(words);
  const today = useToday();
  if (kept.state === 'not-kept') return <Alert severity="error">{t('not-kept')}</Alert>;
  const text =
    kept.state === 'kept'
      ? t('kept-at', { time: timeOf(kept.at, today) })
      : kept.state === 'typing'
        ? t('typing')
        : version > 0
          ? t('same-as', { version })
          : t('nothing-yet');
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center', color: 'text.secondary' }}>
      {kept.state === 'same' ? <SavedIcon fontSize="small" /> : <KeptIcon fontSize="small" />}
      <Typography variant="body2">{text}</Typography>
    </Stack>
  );
}

/** The hour alone, when it was today. */
function timeOf(at: string, today: string | undefined): string {
  const text = instantText(at);
  return dayOf(at) === today ? text.slice(-5) : text;
}
