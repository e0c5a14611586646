import MoreIcon from '@mui/icons-material/ExpandMore';
import ClockIcon from '@mui/icons-material/HistoryOutlined';
import { Button, Popover } from '@mui/material';
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
        aria-haspopup="dialog"
        aria-label={label}
        title={full}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          whiteSpace: 'nowrap',
          fontWeight: 500,
          // On a phone it is its clock alone.
          '& > .wide': { display: { xs: 'none', md: 'contents' } },
          gap: 0.75,
          minWidth: { xs: 44, md: 64 },
          minHeight: { xs: 44, md: 0 },
        }}
      >
        <ClockIcon fontSize="small" />
        <span className="wide">
          <span>{short}</span>
          <MoreIcon fontSize="small" />
        </span>
      </Button>
      {anchor && (
        <Popover
          open
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
      )}
    </>
  );
}
