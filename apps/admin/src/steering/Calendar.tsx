import { Box, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { useLanguage } from '../platform/i18n/SpokenLanguage.js';
import { useToday } from '../platform/moment/use-today.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { dayText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { Nothing, Panel } from './Panel.js';
import { words } from './words.js';
import { daysLater } from './working-days.js';

type Convened = {
  readonly id: string;
  readonly unitName: string;
  readonly convenedFor: string | null;
  readonly time: string | null;
  readonly place: string | null;
};

const AT_MOST = 12;

/** The congresses of the next thirty days: where somebody may have to go. */
export function Calendar({ unit }: { unit: string | undefined }) {
  const t = useWords(words);
  const today = useToday();
  const asked = useGetList<Convened>(
    'congresses',
    {
      filter: { status: ['cleared', 'convened'], within: unit },
      sort: { field: 'convenedFor', order: 'ASC' },
      pagination: { page: 1, perPage: 200 },
    },
    { retry: false, enabled: unit !== undefined },
  );
  const ahead = (asked.data ?? []).filter(
    ({ convenedFor: on }) => today && on && on >= today && on <= daysLater(today, 30),
  );
  const reading = readingOf(asked);
  return (
    <Panel title={t('calendar')}>
      <Awaited of={{ ...reading, isPending: reading.isPending || today === undefined }} height={96}>
        {ahead.length === 0 ? (
          <Nothing text={t('calendar-empty')} />
        ) : (
          <Stack component="ol" sx={{ listStyle: 'none', p: 0, m: 0, gap: 1 }}>
            {ahead.slice(0, AT_MOST).map((one) => (
              <Day key={one.id} of={one} />
            ))}
          </Stack>
        )}
      </Awaited>
      {ahead.length > AT_MOST && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('calendar-more', { count: ahead.length - AT_MOST })}
        </Typography>
      )}
    </Panel>
  );
}

function Day({ of: { id, unitName, convenedFor, time, place } }: { of: Convened }) {
  const language = useLanguage();
  const on = convenedFor ?? '';
  const weekday = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi-VN', {
    weekday: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${on}T00:00:00Z`));
  return (
    <Stack direction="row" component="li" sx={{ gap: 1.5, alignItems: 'center' }}>
      <Box
        component="time"
        dateTime={on}
        title={dayText(on)}
        sx={{
          width: 64,
          flexShrink: 0,
          textAlign: 'center',
          py: 0.5,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
        }}
      >
        <Typography
          component="span"
          variant="caption"
          color="text.secondary"
          sx={{ display: 'block', lineHeight: 1.2 }}
        >
          {weekday}
        </Typography>
        <Typography component="span" sx={{ fontWeight: 600, lineHeight: 1.2 }}>
          {dayText(on).slice(0, 5)}
        </Typography>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <MuiLink component={Link} to={`/congresses/${id}/show`} underline="hover" sx={{ fontWeight: 500 }}>
          {unitName}
        </MuiLink>
        <Typography variant="body2" color="text.secondary">
          {[time, place].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
    </Stack>
  );
}
