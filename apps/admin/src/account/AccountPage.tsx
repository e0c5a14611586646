import { Box, Card, CardContent, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { LocalesMenuButton, useTranslate } from 'react-admin';
import { PasswordForm } from '../platform/access/PasswordForm.js';
import { useMe } from '../platform/access/use-me.js';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { Name } from '../platform/value/Name.js';
import { useSay } from '../platform/words/use-say.js';
import { Sessions } from './Sessions.js';

/** Who one is here, the password, the language, and where one is signed in. */
export function AccountPage() {
  const translate = useTranslate();
  const say = useSay();
  const me = useMe();
  return (
    <Stack sx={{ gap: 2, maxWidth: 760 }}>
      <PageTitle>{translate('ky.account.title')}</PageTitle>
      <Part title={me?.displayName ?? ''}>
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {me?.username}
        </Typography>
        <Typography variant="h3">{translate('ky.account.capacities')}</Typography>
        <List dense>
          {me?.posts.map(({ id, capacity, role, unit }) => (
            <ListItem key={id} disableGutters>
              <ListItemText
                primary={capacity}
                secondary={
                  <>
                    {say.value('', 'role', role)} · <Name view="union-units" id={unit} />
                  </>
                }
              />
            </ListItem>
          ))}
        </List>
      </Part>
      <Part title={translate('ky.account.language')}>
        <Box>
          <LocalesMenuButton />
        </Box>
      </Part>
      <Part title={translate('ky.account.password')}>
        <PasswordForm />
      </Part>
      <Part title={translate('ky.account.sessions')}>
        <Sessions />
      </Part>
    </Stack>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card variant="outlined">
      <CardContent>
        <Typography variant="h2" gutterBottom>
          {title}
        </Typography>
        {children}
      </CardContent>
    </Card>
  );
}
