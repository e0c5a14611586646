import BackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button, Card, CardContent, Skeleton, Stack, Tab, Tabs, Typography } from '@mui/material';
import { type RaRecord, ShowBase, useResourceContext, useShowContext, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { type ViewContract, views } from '#contracts';
import { RowCommands } from '../command/RowCommands.js';
import { PageTitle } from '../layout/PageTitle.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { Timeline } from '../timeline/Timeline.js';
import { useRowName } from '../value/Name.js';
import { Status } from '../value/Status.js';
import { useSay } from '../words/use-say.js';
import { Facts } from './Facts.js';
import { Related, relatedOf } from './Related.js';

type ViewPageProps = {
  /** Of which row; the address says so when it is left out. */
  readonly id?: string;
  /** Part of another page, which has a title and a timeline. */
  readonly isPart?: boolean;
};

/** The page of one row of any view: its facts, what happened to it, what belongs to it, and what may be done. */
export function ViewPage({ id, isPart = false }: ViewPageProps) {
  const view = views.get(useResourceContext() ?? '');
  if (!view) return null;
  return (
    <ShowBase {...(id ? { id } : {})} queryOptions={{ retry: false }}>
      <PageOf view={view} isPart={isPart} />
    </ShowBase>
  );
}

function PageOf({ view, isPart }: { view: ViewContract; isPart: boolean }) {
  const { record, error, isPending, refetch } = useShowContext<RaRecord<string>>();
  // What is shown stays when reading it anew fails.
  if (error && !record) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (isPending || !record) return <Skeleton variant="rounded" height={240} />;
  return <RowPage view={view} row={record} isPart={isPart} />;
}

function RowPage({ view, row, isPart }: { view: ViewContract; row: RaRecord<string>; isPart: boolean }) {
  const say = useSay();
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const stream = streamOf(view, row);
  const timelines = isPart ? [] : timelinesOf(view, row, stream);
  const related = relatedOf(view);
  const tab = search.get('tab') ?? 'facts';
  const chosen = timelines.find(({ key }) => key === search.get('of')) ?? timelines[0];
  const name = useRowName(view.name, row);
  const go = (values: { [name: string]: string }) =>
    setSearch((before) => new URLSearchParams({ ...without(before, ['tab', 'of', 'event']), ...values }), {
      replace: true,
    });
  return (
    <Stack sx={{ gap: 2 }}>
      {!isPart && <PageTitle>{name}</PageTitle>}
      <Box>
        {!isPart && (
          <Button component={Link} to={`/${view.name}`} size="small" startIcon={<BackIcon />} sx={{ ml: -0.5 }}>
            {say.view(view.name)}
          </Button>
        )}
        <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1.5, mt: 0.5 }}>
          {!isPart && (
            <Typography variant="h1" component="h2" sx={{ overflowWrap: 'anywhere' }}>
              {name}
            </Typography>
          )}
          {typeof row['status'] === 'string' && <Status feature={view.feature} field="status" value={row['status']} />}
        </Stack>
        <RowCommands view={view} row={row} />
      </Box>
      <Card variant="outlined">
        <Tabs
          value={['facts', 'timeline', 'related'].includes(tab) ? tab : 'facts'}
          onChange={(_, next: string) => go(next === 'facts' ? {} : { tab: next })}
          sx={{ borderBottom: 1, borderColor: 'divider', px: 1 }}
        >
          <Tab value="facts" label={translate('ky.page.facts')} />
          {chosen && <Tab value="timeline" label={translate('ky.page.timeline')} />}
          {related.length > 0 && <Tab value="related" label={translate('ky.page.related')} />}
        </Tabs>
        <CardContent sx={{ p: { xs: 2, md: 3 } }}>
          {tab === 'timeline' && chosen ? (
            <>
              {timelines.length > 1 && (
                <Stack direction="row" sx={{ gap: 1, mb: 2 }}>
                  {timelines.map(({ key }) => (
                    <Button
                      key={key}
                      size="small"
                      variant={key === chosen.key ? 'contained' : 'outlined'}
                      aria-pressed={key === chosen.key}
                      onClick={() => go({ tab: 'timeline', of: key })}
                    >
                      {translate(`ky.timeline.${key}`)}
                    </Button>
                  ))}
                </Stack>
              )}
              <Timeline of={chosen.of} />
            </>
          ) : tab === 'related' && related.length > 0 ? (
            <Related view={view} row={row} />
          ) : (
            <Facts view={view} row={row} />
          )}
        </CardContent>
      </Card>
    </Stack>
  );
}

function without(search: URLSearchParams, names: readonly string[]): { [name: string]: string } {
  return Object.fromEntries([...search].filter(([name]) => !names.includes(name)));
}

/** The stream behind a row: rows named `<stream>:<number>` belong to the stream of their feature. */
function streamOf({ feature }: ViewContract, { id }: RaRecord<string>): string | undefined {
  const own = /^[0-9a-f]{8}-[0-9a-f-]{27}(?=$|:)/.exec(id)?.[0];
  return own && `${feature}-${own}`;
}

function timelinesOf({ name }: ViewContract, { id }: RaRecord<string>, stream: string | undefined) {
  if (!stream) return [];
  const own = { key: 'own', of: `stream/${stream}` };
  if (name === 'congresses') return [{ key: 'all', of: `congress/${id}` }, own];
  if (name === 'union-units') return [own, { key: 'unit', of: `unit/${id}` }];
  return [own];
}
