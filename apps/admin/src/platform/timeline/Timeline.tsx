import SourceIcon from '@mui/icons-material/ArticleOutlined';
import { Box, Button, Link as MuiLink, Skeleton, Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation, useSearchParams } from 'react-router-dom';
import { placeAt } from '../moment/use-moment.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { readingOf } from '../reading/reading.js';
import { dayOf, dayText, instantText, isDay } from '../words/format.js';
import { Sentence } from './Sentence.js';
import { type TimelineEvent, useTimeline } from './timeline.js';

/** What happened, newest first, in plain sentences; `?event=12` marks one of them. */
export function Timeline({ of }: { of: string }) {
  const translate = useTranslate();
  const asked = useTimeline(of);
  const { events, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = asked;
  const { error, retry } = readingOf(asked);
  const [search] = useSearchParams();
  const marked = Number(search.get('event') ?? 0);
  const oldest = events?.at(-1)?.position ?? 0;
  const isFurtherBack = marked > 0 && marked < oldest && hasNextPage && !isFetchingNextPage && !error;
  useEffect(() => {
    if (isFurtherBack) void fetchNextPage();
  }, [isFurtherBack, fetchNextPage]);
  if (error) return <ProblemAlert error={error} onRetry={retry} />;
  if (isPending)
    return (
      <Stack sx={{ gap: 1 }}>
        {[1, 2, 3].map((line) => (
          <Skeleton key={line} height={56} />
        ))}
      </Stack>
    );
  if (!events?.length) return <Typography color="text.secondary">{translate('ky.timeline.empty')}</Typography>;
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {events.map((event) => (
          <EventLine
            key={event.position}
            event={event}
            isMarked={event.position === marked}
            isAmongOthers={!of.startsWith('stream/')}
          />
        ))}
      </Box>
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          {translate('ky.timeline.older')}
        </Button>
      )}
    </>
  );
}

type EventLineProps = {
  readonly event: TimelineEvent;
  readonly isMarked: boolean;
  readonly isAmongOthers: boolean;
};

function EventLine({ event, isMarked, isAmongOthers }: EventLineProps) {
  const translate = useTranslate();
  const line = useRef<HTMLLIElement>(null);
  const { position, at, recordedAt, by, source, number } = event;
  const isTold = dayOf(at) !== dayOf(recordedAt);
  useEffect(() => {
    if (isMarked) line.current?.scrollIntoView({ block: 'center' });
  }, [isMarked]);
  return (
    <Box
      component="li"
      ref={line}
      id={`event-${position}`}
      sx={{
        borderLeft: 3,
        borderColor: isMarked ? 'warning.main' : 'divider',
        bgcolor: isMarked ? 'action.selected' : undefined,
        pl: 2,
        py: 1,
        overflowWrap: 'anywhere',
      }}
    >
      <Typography sx={{ fontWeight: 500 }}>
        <Sentence event={event} isAmongOthers={isAmongOthers} />
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {[
          // What a process did is told in the name of the system, not of the program.
          by.role === 'system' ? translate('ky.timeline.system') : by.capacity,
          translate(isTold ? 'ky.timeline.took-place' : 'ky.timeline.recorded', { at: instantOrDay(at) }),
        ].join(' · ')}
        {isTold && ` · ${translate('ky.timeline.recorded', { at: instantText(recordedAt) })}`}
      </Typography>
      {source && <Source source={source} />}
      <Moments position={position} />
      <Box component="details" sx={{ fontSize: 13, color: 'text.secondary', mt: 0.25 }}>
        <Box component="summary" sx={{ cursor: 'pointer', width: 'fit-content' }}>
          {translate('ky.timeline.event', { position })} · {translate('ky.timeline.raw')}
        </Box>
        <Box
          component="pre"
          tabIndex={0}
          sx={{ overflowX: 'auto', fontSize: 12, p: 1, bgcolor: 'background.default', borderRadius: 1 }}
        >
          {JSON.stringify({ ...event, number }, null, 2)}
        </Box>
      </Box>
    </Box>
  );
}

/** The way to the page as it was around an event. */
function Moments({ position }: { position: number }) {
  const translate = useTranslate();
  const place = useLocation();
  return (
    <Stack direction="row" className="no-print" sx={{ gap: 2, fontSize: 13 }}>
      <MuiLink component={Link} to={placeAt(place, String(position - 1))}>
        {translate('ky.timeline.before')}
      </MuiLink>
      <MuiLink component={Link} to={placeAt(place, String(position))}>
        {translate('ky.timeline.after')}
      </MuiLink>
    </Stack>
  );
}

function Source({ source: { title, publishedOn, note } }: { source: NonNullable<TimelineEvent['source']> }) {
  const translate = useTranslate();
  const address = /^https?:\/\/\S+$/.exec(note ?? '')?.[0];
  const text = isDay(publishedOn)
    ? translate('ky.timeline.source-dated', { title, day: dayText(publishedOn) })
    : translate('ky.timeline.source', { title });
  return (
    <Typography variant="body2" color="text.secondary" sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start' }}>
      <SourceIcon fontSize="small" />
      <span>
        {address ? (
          <MuiLink href={address} target="_blank" rel="noopener noreferrer">
            {text}
          </MuiLink>
        ) : (
          text
        )}
        {note && !address && ` – ${note}`}
      </span>
    </Typography>
  );
}

// Midnight in Vietnam is how a day without an hour is told.
function instantOrDay(at: string): string {
  const text = instantText(at);
  return text.endsWith(' 00:00') ? text.slice(0, 10) : text;
}
