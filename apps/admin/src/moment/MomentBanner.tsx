import PreviousIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import ClockIcon from '@mui/icons-material/HistoryOutlined';
import LinkIcon from '@mui/icons-material/LinkOutlined';
import { Alert, Button, IconButton, Stack, Tooltip } from '@mui/material';
import { useNotify } from 'react-admin';
import { isPosition } from '../platform/moment/moment.js';
import { useGoTo, useMoment } from '../platform/moment/use-moment.js';
import { useWords } from '../platform/words/use-words.js';
import { useMomentText } from './moment-text.js';
import { words } from './words.js';

/** Above every page while it shows the past: which moment, and the way back. */
export function MomentBanner() {
  const moment = useMoment();
  return moment ? <Banner moment={moment} /> : null;
}

function Banner({ moment }: { moment: string }) {
  const t = useWords(words);
  const goTo = useGoTo();
  const notify = useNotify();
  const text = useMomentText(moment);
  const position = isPosition(moment) ? Number(moment) : undefined;
  const copy = async () => {
    await navigator.clipboard?.writeText(window.location.href);
    notify(t('copied'), { type: 'success' });
  };
  return (
    <Alert
      severity="warning"
      role="status"
      icon={<ClockIcon />}
      sx={{ mb: 2, alignItems: 'center', position: 'sticky', top: { xs: 56, sm: 52 }, zIndex: 5, flexWrap: 'wrap' }}
      action={
        <Stack direction="row" sx={{ alignItems: 'center', gap: 0.5 }}>
          {position !== undefined && (
            <>
              <Tooltip title={t('previous')}>
                <IconButton
                  color="inherit"
                  aria-label={t('previous')}
                  disabled={position < 2}
                  onClick={() => goTo(String(position - 1))}
                >
                  <PreviousIcon />
                </IconButton>
              </Tooltip>
              <Tooltip title={t('next')}>
                <IconButton color="inherit" aria-label={t('next')} onClick={() => goTo(String(position + 1))}>
                  <NextIcon />
                </IconButton>
              </Tooltip>
            </>
          )}
          <Tooltip title={t('copy')}>
            <IconButton color="inherit" aria-label={t('copy')} onClick={() => void copy()}>
              <LinkIcon />
            </IconButton>
          </Tooltip>
          <Button color="inherit" variant="outlined" size="small" onClick={() => goTo(undefined)}>
            {t('back')}
          </Button>
        </Stack>
      }
    >
      {t('banner', { moment: text })}
    </Alert>
  );
}
