import { Box, Breadcrumbs, Link as MuiLink, Skeleton, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { Later } from '../platform/layout/Later.js';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { readingOf } from '../platform/reading/reading.js';
import { numberText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { Calendar } from './Calendar.js';
import { Funnel } from './Funnel.js';
import { Pilots } from './Pilots.js';
import type { Progress } from './progress.js';
import { UnitTree } from './UnitTree.js';
import { usePath } from './use-path.js';
import { usePlace } from './use-place.js';
import { useProgress } from './use-progress.js';
import { Waiting } from './Waiting.js';
import { words } from './words.js';

// Two columns of their own heights; on a phone one, in which what waits comes first.
const columns = {
  display: { xs: 'flex', lg: 'grid' },
  flexDirection: 'column',
  gap: 2,
  alignItems: { lg: 'start' },
  gridTemplateColumns: { lg: 'minmax(0, 2fr) minmax(320px, 1fr)' },
} as const;
const column = { display: { xs: 'contents', lg: 'flex' }, flexDirection: 'column', gap: 2, minWidth: 0 } as const;

/** The first screen of the upper union: how far all congresses have come, and what waits for its decision. */
export default function Steering() {
  const t = useWords(words);
  const { home, unit } = usePlace();
  const progress = useProgress(unit);
  const { data } = progress;
  const { error, retry } = readingOf(progress);
  return (
    <Stack sx={{ gap: 2 }}>
      <PageTitle>{t('title')}</PageTitle>
      <Heading unit={unit} home={home} total={data?.total} />
      {error !== null && <ProblemAlert error={error} onRetry={retry} />}
      <Box sx={columns}>
        <Box sx={column}>
          <Box sx={{ order: 1 }}>
            {data && unit ? (
              <Funnel unit={unit} total={data.total} />
            ) : (
              error === null && <Skeleton variant="rounded" height={420} />
            )}
          </Box>
          <Box sx={{ order: 2 }}>
            {data && unit ? (
              <UnitTree key={unit} below={data} />
            ) : (
              error === null && <Skeleton variant="rounded" height={280} />
            )}
          </Box>
        </Box>
        <Box sx={column}>
          <Box sx={{ order: 0 }}>
            <Waiting />
          </Box>
          <Box sx={{ order: 3 }}>
            <Later>
              <Calendar unit={unit} />
            </Later>
          </Box>
          <Box sx={{ order: 4 }}>
            <Later>
              <Pilots home={home} />
            </Later>
          </Box>
        </Box>
      </Box>
    </Stack>
  );
}

function Heading({
  unit,
  home,
  total,
}: {
  unit: string | undefined;
  home: string | undefined;
  total: Progress | undefined;
}) {
  const t = useWords(words);
  const say = useSay();
  const { placeOf } = usePlace();
  const { path } = usePath(unit, home);
  return (
    <Box>
      <Typography variant="h1" component="h2">
        {t('title')}
      </Typography>
      <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline', mt: 0.5 }}>
        <Breadcrumbs aria-label={t('path')}>
          {path.map(({ id, name }) =>
            id === unit ? (
              <Typography key={id} aria-current="page" sx={{ fontWeight: 600 }}>
                {name}
              </Typography>
            ) : (
              <MuiLink key={id} component={Link} to={placeOf(id)} sx={{ display: 'inline-block', py: 0.75 }}>
                {name}
              </MuiLink>
            ),
          )}
        </Breadcrumbs>
        {total && (
          <Typography color="text.secondary">
            {t('total', {
              count: numberText(total.congresses, say.language),
              units: numberText(total.units, say.language),
            })}
          </Typography>
        )}
      </Stack>
    </Box>
  );
}
