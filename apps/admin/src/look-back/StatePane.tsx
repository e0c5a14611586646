import OpenIcon from '@mui/icons-material/OpenInNewOutlined';
import { Button, Card, CardContent, Skeleton, Stack, Typography } from '@mui/material';
import { ResourceContextProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ViewContract } from '#contracts';
import { ViewPage } from '../platform/page/ViewPage.js';
import type { TimelineEvent } from '../platform/timeline/timeline.js';
import { useVersions } from '../platform/why/versions.js';
import { useWords } from '../platform/words/use-words.js';
import { words } from './words.js';

type StatePaneProps = {
  readonly view: ViewContract;
  readonly id: string;
  readonly moment: string | undefined;
  readonly shown: TimelineEvent | undefined;
};

/** The page itself, as it was. */
export function StatePane({ view, id, moment, shown }: StatePaneProps) {
  const t = useWords(words);
  const { data: versions, isPending } = useVersions(view.name, id, { always: true });
  // Asked for a moment when it was not there yet, the page would only say that there is none.
  if (isPending) return <Skeleton variant="rounded" height={240} />;
  const first = versions?.at(-1)?.since;
  const isThere = moment === undefined || first === undefined || (shown?.position ?? 0) >= first;
  if (!isThere) {
    return (
      <Card variant="outlined">
        <CardContent>
          <Typography color="text.secondary">{t('not-yet')}</Typography>
        </CardContent>
      </Card>
    );
  }
  const at = moment ? `?at=${encodeURIComponent(moment)}` : '';
  return (
    <Stack sx={{ gap: 1 }}>
      <Button
        component={Link}
        to={`/${view.name}/${encodeURIComponent(id)}/show${at}`}
        size="small"
        startIcon={<OpenIcon />}
        sx={{ alignSelf: 'flex-start' }}
      >
        {t('open')}
      </Button>
      <ResourceContextProvider value={view.name}>
        <ViewPage key={moment} id={id} isPart />
      </ResourceContextProvider>
    </Stack>
  );
}
