import UnitIcon from '@mui/icons-material/AccountTreeOutlined';
import SavedIcon from '@mui/icons-material/BookmarkOutlined';
import EventIcon from '@mui/icons-material/HistoryOutlined';
import SearchIcon from '@mui/icons-material/Search';
import {
  Box,
  Card,
  InputAdornment,
  List,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  ListSubheader,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { views } from '#contracts';
import { FeatureIcon } from '../platform/FeatureIcon.js';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { readingOf } from '../platform/reading/reading.js';
import { Sentence } from '../platform/timeline/Sentence.js';
import { useEvent } from '../platform/timeline/timeline.js';
import { dayText, instantText, isDay, isId } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { eventNumber, type Hit, placeOfEvent, useFound } from './find.js';
import { type Lookup, useLookups } from './lookups.js';
import { words } from './words.js';

const PAUSE = 250;

/** Where a doubt begins: one box that finds a branch, a person, a document number or an event. */
export default function LookBack() {
  const t = useWords(words);
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useState(search.get('q') ?? '');
  const q = useDeferredValue(text.trim());
  const asked = usePaused(q);
  const inAddress = search.get('q') ?? '';
  const written = useRef(inAddress);
  useEffect(() => {
    if (written.current === asked) return;
    written.current = asked;
    setSearch(asked ? { q: asked } : {}, { replace: true });
  }, [asked, setSearch]);
  // Somebody came back, or followed a link.
  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setText(inAddress);
  }, [inAddress]);
  return (
    <Stack sx={{ gap: 2, maxWidth: 880, mx: 'auto', width: '100%' }}>
      <PageTitle>{t('title')}</PageTitle>
      <Typography color="text.secondary">{t('intro')}</Typography>
      <TextField
        autoFocus
        value={text}
        onChange={({ target }) => setText(target.value)}
        label={t('box')}
        helperText={t('box-hint')}
        type="search"
        size="medium"
        slotProps={{
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon />
              </InputAdornment>
            ),
          },
        }}
      />
      {asked.length > 1 || eventNumber(asked) ? <Results q={asked} /> : <Kept />}
    </Stack>
  );
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

function Results({ q }: { q: string }) {
  const t = useWords(words);
  const asked = useFound(q);
  const { data: hits = [], isPending } = asked;
  const { error, retry } = readingOf(asked);
  const groups = [...new Set(hits.map(({ view }) => view))];
  if (error) return <ProblemAlert error={error} onRetry={retry} />;
  return (
    <>
      <Typography role="status" variant="body2" color="text.secondary">
        {isPending ? t('searching') : hits.length > 0 ? t('found', { count: hits.length }) : t('nothing', { q })}
      </Typography>
      {hits.length > 0 && (
        <Card variant="outlined">
          {groups.map((view) => {
            const some = hits.filter((hit) => hit.view === view);
            return view === null ? <EventHits key="" hits={some} /> : <RowHits key={view} view={view} hits={some} />;
          })}
        </Card>
      )}
    </>
  );
}

function EventHits({ hits }: { hits: readonly Hit[] }) {
  return hits.map(({ id, position }) => position !== null && <EventHit key={id} position={position} />);
}

function EventHit({ position }: { position: number }) {
  const t = useWords(words);
  const { data: event } = useEvent(position);
  if (!event) return null;
  return (
    <Line
      to={placeOfEvent(event) ?? '/look-back'}
      icon={<EventIcon />}
      primary={<Sentence event={event} isPlain />}
      secondary={`${t('event', { position })} · ${instantText(event.recordedAt)}`}
    />
  );
}

function RowHits({ view, hits }: { view: string; hits: readonly Hit[] }) {
  const say = useSay();
  const { opened } = useLookups();
  const feature = views.get(view)?.feature ?? '';
  return (
    <List
      dense
      component="div"
      disablePadding
      subheader={<ListSubheader component="div">{say.view(view)}</ListSubheader>}
    >
      {hits.map(({ id, label, sub }) => (
        <Line
          key={id}
          to={`/look-back/${view}/${encodeURIComponent(id)}`}
          icon={<FeatureIcon feature={feature} />}
          primary={label}
          secondary={Object.entries(sub)
            .filter(([, value]) => !isId(value))
            .map(([field, value]) => (isDay(value) ? dayText(value) : say.value(feature, field, value)))
            .join(' · ')}
          onOpen={() => opened({ view, id, name: label })}
        />
      ))}
    </List>
  );
}

/** What was looked up before, and what is saved. */
function Kept() {
  const t = useWords(words);
  const { recent, saved } = useLookups();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, alignItems: 'start' }}>
      <KeptList title={t('recent')} lookups={recent} icon={<EventIcon />} none={t('none-recent')} />
      {saved.length > 0 && <KeptList title={t('saved')} lookups={saved} icon={<SavedIcon />} />}
    </Box>
  );
}

function KeptList({
  title,
  lookups,
  icon,
  none,
}: {
  title: string;
  lookups: readonly Lookup[];
  icon: ReactNode;
  none?: string;
}) {
  const say = useSay();
  return (
    <Card variant="outlined" component="section">
      <Typography variant="h2" sx={{ px: 2, pt: 2, pb: 1 }}>
        {title}
      </Typography>
      <List dense component="div" disablePadding>
        {lookups.map(({ view, id, name }) => (
          <Line
            key={`${view}/${id}`}
            to={`/look-back/${view}/${encodeURIComponent(id)}`}
            icon={icon}
            primary={name}
            secondary={say.view(view)}
          />
        ))}
      </List>
      {lookups.length === 0 && (
        <Stack direction="row" sx={{ px: 2, pb: 2, gap: 1, color: 'text.secondary' }}>
          <UnitIcon fontSize="small" />
          <Typography variant="body2">{none}</Typography>
        </Stack>
      )}
    </Card>
  );
}

type LineProps = {
  readonly to: string;
  readonly icon: ReactNode;
  readonly primary: ReactNode;
  readonly secondary: string;
  readonly onOpen?: () => void;
};

function Line({ to, icon, primary, secondary, onOpen }: LineProps) {
  return (
    <ListItemButton component={Link} to={to} divider sx={{ minHeight: 48 }} onClick={() => onOpen?.()}>
      <ListItemIcon sx={{ minWidth: 40 }}>{icon}</ListItemIcon>
      <ListItemText
        primary={primary}
        secondary={secondary}
        slotProps={{ primary: { sx: { fontWeight: 500, overflowWrap: 'anywhere' } } }}
      />
    </ListItemButton>
  );
}
