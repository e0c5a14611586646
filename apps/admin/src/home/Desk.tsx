import { Box, Button, Card, CardContent, List, ListItemButton, ListItemText, Stack, Typography } from '@mui/material';
import { type RaRecord, useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { type ViewContract, views } from '#contracts';
import { useAllowed } from '../platform/access/use-access.js';
import { useMe } from '../platform/access/use-me.js';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { firstSort } from '../platform/list/first-sort.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { Status } from '../platform/value/Status.js';
import { nameOf } from '../platform/words/name-of.js';
import { useSay } from '../platform/words/use-say.js';

const onTheDesk = ['congresses', 'tasks', 'reviews', 'documents'];

/** For who has no first screen of their own: in which capacity one works here, and what is going on. */
export function Desk() {
  const translate = useTranslate();
  const me = useMe();
  const shown = useAllowed('list', onTheDesk).map((name) => views.get(name));
  return (
    <Stack sx={{ gap: 2 }}>
      <PageTitle>{translate('ky.home.title')}</PageTitle>
      <Box>
        <Typography variant="h1" component="h2">
          {translate('ky.home.hello', { name: me?.displayName ?? '' })}
        </Typography>
        <Typography color="text.secondary">
          {[...new Set(me?.posts.map(({ capacity }) => capacity))].join(' · ')}
        </Typography>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
          alignItems: 'start',
        }}
      >
        {shown.map((view) => view && <Recent key={view.name} view={view} />)}
      </Box>
    </Stack>
  );
}

function Recent({ view }: { view: ViewContract }) {
  const say = useSay();
  const translate = useTranslate();
  const asked = useGetList<RaRecord<string>>(
    view.name,
    { pagination: { page: 1, perPage: 5 }, sort: firstSort(view.name) },
    { retry: false },
  );
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography variant="h2" component="h3" gutterBottom>
          {say.view(view.name)}
        </Typography>
        <Awaited of={readingOf(asked)} height={160}>
          {asked.data?.length ? (
            <List disablePadding component="div">
              {asked.data.map((row) => (
                <ListItemButton
                  key={row.id}
                  component={Link}
                  to={`/${view.name}/${row.id}/show`}
                  divider
                  sx={{ px: 1, gap: 1 }}
                >
                  <ListItemText primary={nameOf(view.name, row, say)} />
                  {typeof row['status'] === 'string' && (
                    <Status feature={view.feature} field="status" value={row['status']} />
                  )}
                </ListItemButton>
              ))}
            </List>
          ) : (
            <Typography color="text.secondary" sx={{ py: 1 }}>
              {translate('ky.home.nothing')}
            </Typography>
          )}
        </Awaited>
        <Stack direction="row" sx={{ gap: 1, mt: 1.5, flexWrap: 'wrap' }}>
          <Button component={Link} to={`/${view.name}`} size="small">
            {translate('ky.home.all')}
          </Button>
        </Stack>
      </CardContent>
    </Card>
  );
}
