import MoreIcon from '@mui/icons-material/ExpandMore';
import ClockIcon from '@mui/icons-material/HistoryOutlined';
import { Box, Button, IconButton, Popover, Stack, TextField, Tooltip, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { isPosition } from '../platform/moment/moment.js';
import { useGoTo, useMoment } from '../platform/moment/use-moment.js';
import { asInstant } from '../platform/shape/tidy.js';
import { dayOf, instantText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { useMomentText } from './moment-text.js';
import { words } from './words.js';

const DAY = 86_400_000;

/** In the bar: at which moment everything is shown, and the way to another. */
export function MomentControl() {
  const t = useWords(words);
  const moment = useMoment();
  const text = useMomentText(moment);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = t('control', { moment: text });
  const short = moment && !isPosition(moment) ? instantText(moment) : moment ? `#${moment}` : t('now');
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
        title={label}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ display: { xs: 'none', md: 'inline-flex' }, whiteSpace: 'nowrap', fontWeight: 500 }}
      >
        {short}
      </Button>
      <Tooltip title={label}>
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
        <MomentForm moment={moment} onDone={() => setAnchor(null)} />
      </Popover>
    </>
  );
}

function MomentForm({ moment, onDone }: { moment: string | undefined; onDone: () => void }) {
  const t = useWords(words);
  const goTo = useGoTo();
  const isEvent = moment !== undefined && isPosition(moment);
  const [when, setWhen] = useState(moment && !isEvent ? localText(moment) : '');
  const [event, setEvent] = useState(isEvent ? moment : '');
  const [trouble, setTrouble] = useState<string>();
  const go = (to: string | undefined) => {
    onDone();
    goTo(to);
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (isPosition(event.trim())) go(event.trim());
    else if (when) go(new Date(asInstant(when)).toISOString());
    else setTrouble(t('malformed'));
  };
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ p: 2 }}>
      <Typography variant="h2">{t('title')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 1 }}>
        {t('hint')}
      </Typography>
      <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap', mb: 1 }}>
        {(['yesterday', 'week', 'month'] as const).map((name) => (
          <Button key={name} size="small" variant="outlined" onClick={() => go(ago(daysAgo[name]))}>
            {t(name)}
          </Button>
        ))}
      </Stack>
      <TextField
        type="datetime-local"
        label={t('day')}
        value={when}
        autoFocus
        onChange={({ target }) => {
          setWhen(target.value);
          setEvent('');
        }}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: localText(new Date().toISOString()) } }}
      />
      <TextField
        label={t('event')}
        value={event}
        onChange={({ target }) => {
          setEvent(target.value);
          setWhen('');
        }}
        error={trouble !== undefined}
        helperText={trouble}
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      />
      <Stack direction="row" sx={{ gap: 1, mt: 1, justifyContent: 'flex-end' }}>
        {moment && <Button onClick={() => go(undefined)}>{t('back')}</Button>}
        <Button type="submit" variant="contained">
          {t('look')}
        </Button>
      </Stack>
    </Box>
  );
}

const daysAgo = { yesterday: 1, week: 7, month: 30 };

/** The end of a day in Vietnam, so many days ago. */
function ago(days: number): string {
  const day = dayOf(new Date(Date.now() - days * DAY).toISOString());
  return new Date(`${day}T23:59:59+07:00`).toISOString();
}

/** An instant as `datetime-local` takes it, in Vietnamese time. */
function localText(instant: string): string {
  return `${dayOf(instant)}T${instantText(instant).slice(-5)}`;
}
