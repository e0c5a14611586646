import EmptyIcon from '@mui/icons-material/InboxOutlined';
import { Button, Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { type ViewContract, views } from '#contracts';
import { BeginButtons, useBeginnings } from '../command/BeginButtons.js';
import { useSay } from '../words/use-say.js';

/** Nothing here yet, and what to do about it. */
export function EmptyList({ view }: { view: ViewContract }) {
  const say = useSay();
  const translate = useTranslate();
  const [first] = useBeginnings(view);
  const source = [...views.values()].find(({ feature }) => feature === view.feature)?.name ?? view.name;
  return (
    <Card variant="outlined" sx={{ mt: 2, width: '100%' }}>
      <Stack sx={{ alignItems: 'center', gap: 1.5, p: 6, textAlign: 'center' }}>
        <EmptyIcon sx={{ fontSize: 56, color: 'text.secondary' }} />
        <Typography variant="h2" component="p">
          {translate('ra.page.empty', { name: say.view(view.name).toLowerCase() })}
        </Typography>
        <Typography color="text.secondary">
          {first ? translate('ky.list.begin', { command: say.command(first) }) : translate('ky.list.comes-by-itself')}
        </Typography>
        <Stack direction="row" sx={{ flexWrap: 'wrap', justifyContent: 'center', gap: 1 }}>
          <BeginButtons view={view} />
          {!first && (
            <Button component={Link} to={source === view.name ? '/' : `/${source}`} variant="outlined">
              {source === view.name ? translate('ky.list.first-page') : say.view(source)}
            </Button>
          )}
        </Stack>
      </Stack>
    </Card>
  );
}
