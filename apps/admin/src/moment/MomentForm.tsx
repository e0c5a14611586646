import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { isPosition } from '../platform/moment/moment.js';
import { useGoTo } from '../platform/moment/use-moment.js';
import { dayOf, instantText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { words } from './words.js';

const DAY = 86_400_000;

/** The choice of a moment: a day and time in Việt Nam, or an event. */
export default function MomentForm({ moment, onDone }: { moment: string | undefined; onDone: () => void }) {
  const t = useWords(words);
  const goTo = useGoTo();
  const isEvent = moment !== undefined && isPosition(moment);
  const [when, setWhen] = useState(moment && !isEvent ? instantText(moment) : '');
  const [event, setEvent] = useState(isEvent ? moment : '');
  const [trouble, setTrouble] = useState<string>();
  const go = (to: string | undefined) => {
    onDone();
    goTo(to);
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (isPosition(event.trim())) go(event.trim());
    else {
      const instant = instantIn(when);
      if (instant) go(instant);
      else setTrouble(t('malformed'));
    }
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
        label={t('day')}
        placeholder={t('day-form')}
        value={when}
        autoFocus
        onChange={({ target }) => {
          setWhen(target.value);
          setEvent('');
        }}
        slotProps={{ inputLabel: { shrink: true } }}
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

/** `31/12/2026 17:30` of a Vietnamese clock as an instant; a day alone means its end. */
function instantIn(text: string): string | undefined {
  const [, day = '', month = '', year, hour = '23', minute = '59'] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d\d))?$/.exec(text.trim()) ?? [];
  const instant = Date.parse(
    `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}:00+07:00`,
  );
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
}
