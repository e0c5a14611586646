import BackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button, Card, CardContent, Skeleton, Stack, Tab, Tabs, Typography } from '@mui/material';
import { type RaRecord, ShowBase, useShowContext, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { branch, views } from '#contracts';
import { holds } from '../platform/access/posts.js';
import { useCovering } from '../platform/access/use-covering.js';
import { RowCommands } from '../platform/command/RowCommands.js';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { Facts } from '../platform/page/Facts.js';
import { Related } from '../platform/page/Related.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { Timeline } from '../platform/timeline/Timeline.js';
import { Status } from '../platform/value/Status.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { useReviewComments } from '../review/use-review-comments.js';
import { CommentsPanel } from './CommentsPanel.js';
import { ComparePanel } from './ComparePanel.js';
import type { PaperRow } from './paper.js';
import { TextPanel } from './TextPanel.js';
import { VersionList } from './VersionList.js';
import { words } from './words.js';

/** The page of one paper: where it is written, its versions and what differs, and the comments on it. */
export default function DocumentPage() {
  return (
    <ShowBase queryOptions={{ retry: false }}>
      <Loaded />
    </ShowBase>
  );
}

function Loaded() {
  const { record, error, refetch } = useShowContext<PaperRow & RaRecord<string>>();
  // What was typed is not thrown away because the service could not be asked again.
  if (record) return <Paper key={record.id} paper={record} />;
  if (!error) return <Skeleton variant="rounded" height={320} />;
  return <ProblemAlert error={error} onRetry={() => void refetch()} />;
}

const tabs = ['text', 'versions', 'compare', 'comments', 'facts', 'timeline', 'related'] as const;
type TabName = (typeof tabs)[number];

// What the address says of a tab; the rest of it stays.
const own = ['tab', 'before', 'after', 'mode', 'event'];

// The text and the answers have places of their own on this page.
const elsewhere = ['document.save-version', 'document.answer-comment'];

function Paper({ paper }: { paper: PaperRow & RaRecord<string> }) {
  const t = useWords(words);
  const say = useSay();
  const covering = useCovering(paper.unit);
  const view = views.get('documents');
  const isMine = holds(covering, branch);
  if (!view) return null;
  const commandsHere = { ...view, commands: (view.commands ?? []).filter((type) => !elsewhere.includes(type)) };
  return (
    <Stack sx={{ gap: 2 }}>
      <PageTitle>{paper.title}</PageTitle>
      <Box>
        <Button
          component={Link}
          to={isMine ? `/my-congress?congress=${paper.congress}` : '/documents'}
          size="small"
          startIcon={<BackIcon />}
          sx={{ ml: -0.5 }}
        >
          {isMine ? t('mine') : say.view('documents')}
        </Button>
        <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, mt: 0.5 }}>
          <Typography variant="h1" component="h2" sx={{ overflowWrap: 'anywhere' }}>
            {paper.title}
          </Typography>
          <Status feature="document" field="status" value={paper.status} />
        </Stack>
        <RowCommands view={commandsHere} row={paper} />
      </Box>
      <Tabbed paper={paper} />
    </Stack>
  );
}

function Tabbed({ paper }: { paper: PaperRow & RaRecord<string> }) {
  const t = useWords(words);
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const ofReviewers = useReviewComments({ document: paper.id });
  const asked = search.get('tab');
  const tab = tabs.find((one) => one === asked) ?? 'text';
  const go = (values: { [name: string]: string }) =>
    setSearch(
      (before) => {
        for (const name of own) before.delete(name);
        for (const [name, value] of Object.entries(values)) before.set(name, value);
        return before;
      },
      { replace: true },
    );
  const shown = tab === 'compare' ? 'versions' : tab;
  return (
    <Card variant="outlined">
      <Tabs
        value={shown}
        variant="scrollable"
        allowScrollButtonsMobile
        onChange={(_, next: TabName) => go(next === 'text' ? {} : { tab: next })}
        sx={{ borderBottom: 1, borderColor: 'divider', px: 1 }}
      >
        <Tab value="text" label={t('tab-text')} />
        <Tab value="versions" label={t('tab-versions', { count: paper.versions })} />
        <Tab value="comments" label={t('tab-comments', { count: paper.comments + ofReviewers.total })} />
        <Tab value="facts" label={translate('ky.page.facts')} />
        <Tab value="timeline" label={translate('ky.page.timeline')} />
        <Tab value="related" label={translate('ky.page.related')} />
      </Tabs>
      <CardContent sx={{ p: { xs: 1.5, md: 3 } }}>
        {/* It stays while another tab is looked at: what is being written is not taken away. */}
        <Box hidden={tab !== 'text'}>
          <TextPanel paper={paper} />
        </Box>
        {tab !== 'text' && <Panel tab={tab} paper={paper} onGo={go} />}
      </CardContent>
    </Card>
  );
}

type PanelProps = {
  readonly tab: TabName;
  readonly paper: PaperRow & RaRecord<string>;
  readonly onGo: (values: { [name: string]: string }) => void;
};

function Panel({ tab, paper, onGo }: PanelProps) {
  const view = views.get('documents');
  if (!view) return null;
  if (tab === 'versions') return <VersionList paper={paper} />;
  if (tab === 'compare') return <ComparePanel paper={paper} onGo={onGo} />;
  if (tab === 'comments') return <CommentsPanel paper={paper} />;
  if (tab === 'timeline') return <Timeline of={`stream/document-${paper.id}`} />;
  if (tab === 'related') return <Related view={view} row={paper} />;
  return <Facts view={view} row={paper} />;
}
