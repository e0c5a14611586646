import MoreIcon from '@mui/icons-material/ExpandMore';
import ClockIcon from '@mui/icons-material/HistoryOutlined';
import { Button, IconButton, Popover, Tooltip } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { isPosition } from '../platform/moment/moment.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { instantText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { useMomentText } from './moment-text.js';
import { words } from './words.js';

const MomentForm = lazy(() => import('./MomentForm.js'));

/** In the bar: at which moment everything is shown, and the way to another. */
export function MomentControl() {
  const t = useWords(words);
  const moment = useMoment();
  const text = useMomentText(moment);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const full = t('control', { moment: text });
  const short = moment && !isPosition(moment) ? instantText(moment) : moment ? `#${moment}` : t('now');
  // What is seen is part of what is heard.
  const label = t('control', { moment: short });
  return (
    <>
      <Button
        color={moment ? 'warning' : 'inherit'}
        variant={moment ? 'outlined' : 'text'}
        size="small"
        startIcon={<ClockIcon />}
        endIcon={<MoreIcon />}
        aria-haspopup="dialog"
        aria-label={label}
        title={full}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ display: { xs: 'none', md: 'inline-flex' }, whiteSpace: 'nowrap', fontWeight: 500 }}
      >
        {short}
      </Button>
      <Tooltip title={full}>
        <IconButton
          color={moment ? 'warning' : 'inherit'}
          aria-haspopup="dialog"
          aria-label={label}
          onClick={(event) => setAnchor(event.currentTarget)}
          sx={{ display: { md: 'none' } }}
        >
          <ClockIcon />
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: { role: 'dialog', 'aria-label': t('title'), sx: { width: 340, maxWidth: 'calc(100vw - 24px)' } },
        }}
      >
        <Suspense>
          <MomentForm moment={moment} onDone={() => setAnchor(null)} />
        </Suspense>
      </Popover>
    </>
  );
}
