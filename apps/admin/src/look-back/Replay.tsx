import BackIcon from '@mui/icons-material/ArrowBack';
import SavedIcon from '@mui/icons-material/Bookmark';
import SaveIcon from '@mui/icons-material/BookmarkBorderOutlined';
import {
  Box,
  Button,
  Card,
  IconButton,
  Stack,
  Tab,
  Tabs,
  type Theme,
  Tooltip,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { type ViewContract, views } from '#contracts';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { ifAny, readingOf } from '../platform/reading/reading.js';
import { useVersions } from '../platform/why/versions.js';
import { nameOf } from '../platform/words/name-of.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { DifferencePane } from './DifferencePane.js';
import { useLookups } from './lookups.js';
import { ReplayTimeline } from './ReplayTimeline.js';
import { eventShownAt } from './replay.js';
import { useReplayEvents } from './replay-events.js';
import { Scrubber } from './Scrubber.js';
import { StatePane } from './StatePane.js';
import { words } from './words.js';

const panes = ['timeline', 'state', 'difference'] as const;

/** A congress, or anything else, as a story: what happened, how it stood after each event, and what that event changed. */
export default function Replay() {
  const { view: name = '', id = '' } = useParams();
  const view = views.get(name);
  return view ? <ReplayOf key={`${name}/${id}`} view={view} id={id} /> : null;
}

function ReplayOf({ view, id }: { view: ViewContract; id: string }) {
  const t = useWords(words);
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'));
  const moment = useMoment();
  const [search, setSearch] = useSearchParams();
  const replayed = useReplayEvents(view.name, view.feature, id);
  const asked = useVersions(view.name, id, { always: true });
  const [data, versions] = [replayed.data, asked.data];
  const events = data?.events ?? [];
  const shown = useMemo(() => eventShownAt(data?.events ?? [], moment), [data, moment]);
  const pane = panes.find((one) => one === search.get('pane')) ?? 'timeline';
  const showPane = (next: string) => setSearch((before) => new URLSearchParams([...without(before), ['pane', next]]));
  const reading = readingOf(replayed, ifAny(asked));
  if (!data || reading.error) return <Awaited of={reading} height={480} />;

  const timeline = (
    <ReplayTimeline events={events} versions={versions ?? []} view={view} shown={shown} isCut={data.isCut} />
  );
  const state = <StatePane view={view} id={id} moment={moment} shown={shown} />;
  const difference = <DifferencePane view={view} id={id} event={shown} />;
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Head view={view} id={id} row={versions?.[0]?.row} />
      <Scrubber events={events} versions={versions ?? []} shown={shown} moment={moment} />
      {isWide ? (
        <Box
          sx={{
            display: 'grid',
            gap: 1.5,
            gridTemplateColumns: 'minmax(280px, 3fr) minmax(0, 5fr) minmax(300px, 3fr)',
            alignItems: 'start',
            // Panes scroll by themselves, so that the three stay side by side.
            '& > *': { maxHeight: 'calc(100vh - 264px)', minHeight: 320, overflow: 'auto' },
          }}
        >
          <Card variant="outlined" component="section" aria-label={t('timeline')}>
            {timeline}
          </Card>
          <Box component="section" aria-label={t('state')} tabIndex={0}>
            {state}
          </Box>
          <Card variant="outlined" component="section" aria-label={t('difference')} tabIndex={0}>
            {difference}
          </Card>
        </Box>
      ) : (
        <>
          <Tabs value={pane} variant="fullWidth" aria-label={t('pane')} onChange={(_, next: string) => showPane(next)}>
            {panes.map((one) => (
              <Tab key={one} value={one} label={t(one)} />
            ))}
          </Tabs>
          {pane === 'state' ? state : <Card variant="outlined">{pane === 'timeline' ? timeline : difference}</Card>}
        </>
      )}
    </Stack>
  );
}

function Head({ view, id, row }: { view: ViewContract; id: string; row: { readonly id: string } | undefined }) {
  const say = useSay();
  const t = useWords(words);
  const { isSaved, toggle } = useLookups();
  const name = row ? nameOf(view.name, row, say) : say.view(view.name);
  const saved = isSaved({ view: view.name, id });
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
      <PageTitle>{name}</PageTitle>
      <Button component={Link} to="/look-back" size="small" startIcon={<BackIcon />}>
        {t('back')}
      </Button>
      {/* On a phone the bar says it already. */}
      <Typography
        variant="h1"
        component="h2"
        sx={{ flex: '1 1 240px', overflowWrap: 'anywhere', display: { xs: 'none', sm: 'block' } }}
      >
        {name}
      </Typography>
      <Box sx={{ flex: 1, display: { sm: 'none' } }} />
      <Tooltip title={t(saved ? 'unsave' : 'save')}>
        <IconButton
          aria-label={t(saved ? 'unsave' : 'save')}
          aria-pressed={saved}
          onClick={() => toggle({ view: view.name, id, name })}
        >
          {saved ? <SavedIcon /> : <SaveIcon />}
        </IconButton>
      </Tooltip>
    </Stack>
  );
}

function without(search: URLSearchParams): [string, string][] {
  return [...search].filter(([name]) => name !== 'pane');
}
