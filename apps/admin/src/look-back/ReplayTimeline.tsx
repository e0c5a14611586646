import {
  Box,
  FormControlLabel,
  List,
  ListItemButton,
  ListItemText,
  ListSubheader,
  MenuItem,
  Stack,
  Switch,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ViewContract } from '#contracts';
import { useGoTo } from '../platform/moment/use-moment.js';
import { Sentence } from '../platform/timeline/Sentence.js';
import type { TimelineEvent } from '../platform/timeline/timeline.js';
import type { RowVersion } from '../platform/why/setters.js';
import { dayOf, dayText, instantText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { featureOfEvent } from '../platform/words/words.js';
import { daysOf, stagesOf } from './replay.js';
import { words } from './words.js';

const modes = ['compact', 'full', 'by-time', 'json'] as const;
type Mode = (typeof modes)[number];

type ReplayTimelineProps = {
  readonly events: readonly TimelineEvent[];
  readonly versions: readonly RowVersion[];
  readonly view: ViewContract;
  readonly shown: TimelineEvent | undefined;
  readonly isCut: boolean;
};

/** What happened, in four ways of telling it; a click on an event turns everything to that moment. */
export function ReplayTimeline({ events, versions, view, shown, isCut }: ReplayTimelineProps) {
  const t = useWords(words);
  const [mode, setMode] = useState<Mode>('compact');
  const [feature, setFeature] = useState('');
  const [actor, setActor] = useState('');
  const [hasGaps, setGaps] = useState(true);
  const some = useMemo(
    () =>
      events.filter(
        ({ stream, by }) => (!feature || featureOfEvent(stream) === feature) && (!actor || by.capacity === actor),
      ),
    [events, feature, actor],
  );
  const goTo = useGoTo();
  const choose = (position: number) => goTo(String(position));
  const lines = { shown: shown?.position, choose };
  return (
    <>
      <Stack sx={{ gap: 1, p: 1.5, borderBottom: 1, borderColor: 'divider' }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          fullWidth
          value={mode}
          aria-label={t('mode')}
          onChange={(_, next: Mode | null) => next && setMode(next)}
        >
          {modes.map((one) => (
            <ToggleButton key={one} value={one} sx={{ lineHeight: 1.2, px: 0.5 }}>
              {t(one)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Filters events={events} feature={feature} onFeature={setFeature} actor={actor} onActor={setActor} />
        {mode === 'by-time' && (
          <FormControlLabel
            control={<Switch checked={hasGaps} size="small" onChange={(_, on) => setGaps(on)} />}
            label={t('gaps')}
          />
        )}
        <Typography variant="body2" color="text.secondary">
          {isCut ? t('too-many', { count: events.length }) : t('events', { count: some.length })}
        </Typography>
      </Stack>
      {some.length === 0 ? (
        <Typography color="text.secondary" sx={{ p: 2 }}>
          {t('empty')}
        </Typography>
      ) : mode === 'json' ? (
        <Raw events={some} {...lines} />
      ) : mode === 'by-time' ? (
        <ByTime events={some} hasGaps={hasGaps} {...lines} />
      ) : mode === 'full' ? (
        <List dense disablePadding component="div">
          {some.map((event) => (
            <Line key={event.position} event={event} isFull {...lines} />
          ))}
        </List>
      ) : (
        <ByStage events={some} versions={versions} feature={view.feature} {...lines} />
      )}
    </>
  );
}

type FiltersProps = {
  readonly events: readonly TimelineEvent[];
  readonly feature: string;
  readonly onFeature: (feature: string) => void;
  readonly actor: string;
  readonly onActor: (actor: string) => void;
};

function Filters({ events, feature, onFeature, actor, onActor }: FiltersProps) {
  const say = useSay();
  const t = useWords(words);
  const features = [...new Set(events.map(({ stream }) => featureOfEvent(stream)))];
  const actors = [...new Set(events.map(({ by }) => by.capacity))].sort((a, b) => a.localeCompare(b, 'vi'));
  return (
    <Stack direction="row" sx={{ gap: 1 }}>
      <TextField select label={t('feature')} value={feature} onChange={({ target }) => onFeature(target.value)}>
        <MenuItem value="">{t('everything')}</MenuItem>
        {features.map((one) => (
          <MenuItem key={one} value={one}>
            {say.feature(one)}
          </MenuItem>
        ))}
      </TextField>
      <TextField select label={t('actor')} value={actor} onChange={({ target }) => onActor(target.value)}>
        <MenuItem value="">{t('everything')}</MenuItem>
        {actors.map((one) => (
          <MenuItem key={one} value={one}>
            {one}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
}

type LinesProps = { readonly shown: number | undefined; readonly choose: (position: number) => void };
type EventsProps = LinesProps & { readonly events: readonly TimelineEvent[] };

function ByStage({
  events,
  versions,
  feature,
  ...lines
}: EventsProps & { versions: readonly RowVersion[]; feature: string }) {
  const say = useSay();
  const t = useWords(words);
  return (
    <List dense disablePadding component="div">
      {stagesOf(events, versions).map(({ status, events: some }) => (
        <Box key={some[0]?.position}>
          <ListSubheader component="div" sx={{ lineHeight: '36px', display: 'flex', gap: 1 }}>
            <Box component="span" sx={{ flex: 1, fontWeight: 600 }}>
              {status === null ? t('timeline') : say.value(feature, 'status', status)}
            </Box>
            {t('events', { count: some.length })}
          </ListSubheader>
          {some.map((event) => (
            <Line key={event.position} event={event} {...lines} />
          ))}
        </Box>
      ))}
    </List>
  );
}

function ByTime({ events, hasGaps, ...lines }: EventsProps & { hasGaps: boolean }) {
  const t = useWords(words);
  return (
    <List dense disablePadding component="div">
      {daysOf(events, dayOf).map(({ day, idle, events: some }) => (
        <Box key={day}>
          {hasGaps && idle > 0 && (
            <Typography
              variant="body2"
              color="text.secondary"
              sx={{
                textAlign: 'center',
                py: 1 + Math.min(3, Math.log10(idle)),
                borderBottom: 1,
                borderColor: 'divider',
              }}
            >
              {t('gap', { days: idle })}
            </Typography>
          )}
          <ListSubheader component="div" sx={{ lineHeight: '36px', fontWeight: 600 }}>
            {dayText(day)}
          </ListSubheader>
          {some.map((event) => (
            <Line key={event.position} event={event} {...lines} />
          ))}
        </Box>
      ))}
    </List>
  );
}

function Line({ event, isFull = false, shown, choose }: LinesProps & { event: TimelineEvent; isFull?: boolean }) {
  const t = useWords(words);
  const place = useRef<HTMLDivElement>(null);
  const isShown = event.position === shown;
  useEffect(() => {
    if (isShown) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  const more = isFull
    ? [event.by.capacity, instantText(event.at), t('event', { position: event.position }), event.source?.title]
    : [dayText(dayOf(event.at)), `#${event.position}`];
  return (
    <ListItemButton
      ref={place}
      divider
      selected={isShown}
      aria-current={isShown || undefined}
      onClick={() => choose(event.position)}
      sx={{ borderLeft: 3, borderLeftColor: isShown ? 'primary.main' : 'transparent', minHeight: 44 }}
    >
      <ListItemText
        primary={<Sentence event={event} isPlain isAmongOthers />}
        secondary={more.filter(Boolean).join(' · ')}
        slotProps={{ primary: { sx: { overflowWrap: 'anywhere', fontWeight: isShown ? 600 : 400 } } }}
      />
    </ListItemButton>
  );
}

function Raw({ events, shown, choose }: EventsProps) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {events.map((event) => (
        <Box
          component="li"
          key={event.position}
          sx={{
            borderBottom: 1,
            borderColor: 'divider',
            bgcolor: event.position === shown ? 'action.selected' : undefined,
          }}
        >
          <ListItemButton onClick={() => choose(event.position)} aria-current={event.position === shown || undefined}>
            #{event.position} {event.type}
          </ListItemButton>
          <Box component="pre" tabIndex={0} sx={{ fontSize: 12, px: 2, m: 0, pb: 1, overflowX: 'auto' }}>
            {JSON.stringify(event, null, 2)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
