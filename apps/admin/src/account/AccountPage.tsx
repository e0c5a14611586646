import { Box, Button, Card, CardContent, Chip, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LocalesMenuButton, useLogout, useTranslate } from 'react-admin';
import { PasswordForm } from '../platform/access/PasswordForm.js';
import { useMe } from '../platform/access/use-me.js';
import { ask } from '../platform/http/ask.js';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { Name } from '../platform/value/Name.js';
import { instantText } from '../platform/words/format.js';

type SessionLine = { id: string; createdAt: string; seenAt: string; userAgent: string; current: boolean };

/** Who one is here, the password, the language, and where one is signed in. */
export function AccountPage() {
  const translate = useTranslate();
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
          {me?.posts.map(({ id, capacity, unit }) => (
            <ListItem key={id} disableGutters>
              <ListItemText primary={capacity} secondary={<Name view="union-units" id={unit} />} />
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

function Sessions() {
  const translate = useTranslate();
  const logout = useLogout();
  const asked = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => ask<SessionLine[]>('sessions', { signal }),
  });
  const leave = async () => {
    await ask('sessions', { method: 'DELETE' });
    await logout();
  };
  return (
    <>
      <Awaited of={readingOf(asked)} height={96}>
        <List dense>
          {asked.data?.map(({ id, createdAt, seenAt, userAgent, current }) => (
            <ListItem
              key={id}
              disableGutters
              secondaryAction={current && <Chip size="small" label={translate('ky.account.here')} />}
            >
              <ListItemText
                primary={[
                  translate('ky.account.since', { at: instantText(createdAt) }),
                  translate('ky.account.seen', { at: instantText(seenAt) }),
                ].join(' · ')}
                secondary={userAgent}
                sx={{ pr: 9, wordBreak: 'break-word' }}
              />
            </ListItem>
          ))}
        </List>
      </Awaited>
      <Button variant="outlined" color="error" onClick={() => void leave()}>
        {translate('ky.account.everywhere')}
      </Button>
    </>
  );
}
