import { Button, Chip, List, ListItem, ListItemText, Stack } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useLogout, useTranslate } from 'react-admin';
import { forgetSession } from '../platform/access/session.js';
import { ask } from '../platform/http/ask.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { instantText } from '../platform/words/format.js';
import { deviceOf } from './device.js';

type SessionLine = { id: string; createdAt: string; seenAt: string; userAgent: string; current: boolean };

/** Where one is signed in, and the way out of all of it. */
export function Sessions() {
  const translate = useTranslate();
  const logout = useLogout();
  const leaving = useMutation({
    mutationFn: () => ask('sessions', { method: 'DELETE' }),
    onSuccess: () => {
      forgetSession();
      return logout();
    },
  });
  const asked = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => ask<SessionLine[]>('sessions', { signal }),
    enabled: !leaving.isPending && !leaving.isSuccess,
    retry: false,
  });
  return (
    <Stack sx={{ gap: 1, alignItems: 'flex-start' }}>
      <Awaited of={readingOf(asked)} height={56}>
        <List dense sx={{ width: '100%' }}>
          {asked.data?.map((session) => (
            <Line key={session.id} session={session} />
          ))}
        </List>
      </Awaited>
      {leaving.error && <ProblemAlert error={leaving.error} />}
      <Button variant="outlined" color="error" loading={leaving.isPending} onClick={() => leaving.mutate()}>
        {translate('ky.account.everywhere')}
      </Button>
    </Stack>
  );
}

function Line({ session: { createdAt, seenAt, userAgent, current } }: { session: SessionLine }) {
  const translate = useTranslate();
  const { browser, machine } = deviceOf(userAgent);
  return (
    <ListItem disableGutters secondaryAction={current && <Chip size="small" label={translate('ky.account.here')} />}>
      <ListItemText
        primary={machine ? translate('ky.account.device', { browser, machine }) : browser}
        secondary={[
          translate('ky.account.since', { at: instantText(createdAt) }),
          translate('ky.account.seen', { at: instantText(seenAt) }),
        ].join(' · ')}
        title={userAgent}
        sx={{ pr: 9, wordBreak: 'break-word' }}
      />
    </ListItem>
  );
}
