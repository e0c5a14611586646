import BackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button, Skeleton, Stack, Typography } from '@mui/material';
import { type RaRecord, ShowBase, useShowContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { holds } from '../platform/access/posts.js';
import { usePosts } from '../platform/access/use-me.js';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { Timeline } from '../platform/timeline/Timeline.js';
import { useName } from '../platform/value/Name.js';
import { Status } from '../platform/value/Status.js';
import { useWords } from '../platform/words/use-words.js';
import { Checks } from './Checks.js';
import { Decide } from './Decide.js';
import { Papers } from './Papers.js';
import { Part } from './Part.js';
import { Result } from './Result.js';
import { Standing } from './Standing.js';
import type { Dossier } from './use-dossier.js';
import { words } from './words.js';

/** A dossier as the upper union decides on it: the checks, the papers, the result; all others read. */
export default function DossierPage() {
  return (
    <ShowBase queryOptions={{ retry: false }}>
      <Loaded />
    </ShowBase>
  );
}

function Loaded() {
  const { record, error, isPending, refetch } = useShowContext<Dossier & RaRecord<string>>();
  // What is shown stays when reading it anew fails.
  if (error && !record) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (isPending || !record) return <Skeleton variant="rounded" height={320} />;
  return <OneDossier dossier={record} />;
}

function OneDossier({ dossier }: { dossier: Dossier }) {
  const t = useWords(words);
  const { text: unit } = useName('union-units', dossier.unit);
  const isUpper = holds(usePosts(), ['upper_officer']);
  return (
    <Stack sx={{ gap: 2 }}>
      <PageTitle>{t('title', { unit })}</PageTitle>
      <Box>
        <Button
          component={Link}
          to={isUpper ? '/steering' : '/dossiers'}
          size="small"
          startIcon={<BackIcon />}
          sx={{ ml: -0.5 }}
        >
          {t(isUpper ? 'back' : 'back-to-list')}
        </Button>
        <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1.5, mt: 0.5 }}>
          <Typography variant="h1" component="h2" sx={{ overflowWrap: 'anywhere' }}>
            {t('title', { unit })}
          </Typography>
          <Status feature="dossier" field="status" value={dossier.status} />
        </Stack>
        <Standing dossier={dossier} />
        <Decide dossier={dossier} unit={unit} />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
        }}
      >
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <Checks dossier={dossier.id} />
          <Papers dossier={dossier} />
        </Stack>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <Result congress={dossier.congress} />
          <Part title={t('timeline')}>
            <Timeline of={`stream/dossier-${dossier.id}`} />
          </Part>
        </Stack>
      </Box>
    </Stack>
  );
}
