import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import {
  Form,
  LocalesMenuButton,
  Notification,
  PasswordInput,
  required,
  SaveButton,
  TextInput,
  useLogin,
  useTranslate,
} from 'react-admin';
import { ProblemAlert } from '../problem/ProblemAlert.js';

/** The way in. */
export function LoginPage() {
  const translate = useTranslate();
  const login = useLogin();
  const client = useQueryClient();
  const [trouble, setTrouble] = useState<unknown>();
  useEffect(() => {
    document.title = `${translate('ky.login.title')} · ${translate('ky.app.name')}`;
  }, [translate]);

  async function enter(values: object) {
    setTrouble(undefined);
    // What the person before could read is not shown to the next.
    client.clear();
    try {
      await login(values);
    } catch (error) {
      setTrouble(error);
    }
  }

  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', bgcolor: 'background.default', p: 2 }}
    >
      <Card variant="outlined" sx={{ width: '100%', maxWidth: 420 }}>
        <CardContent sx={{ p: { xs: 2.5, sm: 4 } }}>
          <Stack direction="row" sx={{ alignItems: 'center', gap: 1.5, mb: 2.5 }}>
            <Box component="img" src="/favicon.svg" alt="" sx={{ width: 40, height: 40 }} />
            <Box sx={{ flex: 1 }}>
              <Typography variant="h1">{translate('ky.app.name')}</Typography>
              <Typography variant="body2" color="text.secondary">
                {translate('ky.app.motto')}
              </Typography>
            </Box>
          </Stack>
          <Form onSubmit={enter}>
            <Stack>
              {trouble !== undefined && <ProblemAlert error={trouble} />}
              <TextInput
                helperText={false}
                source="username"
                label="ra.auth.username"
                validate={required()}
                autoComplete="username"
                autoFocus
              />
              <PasswordInput
                helperText={false}
                source="password"
                label="ra.auth.password"
                validate={required()}
                autoComplete="current-password"
              />
              <SaveButton label="ra.auth.sign_in" icon={<></>} alwaysEnable size="large" sx={{ mt: 1.5 }} />
            </Stack>
          </Form>
          <Typography variant="body2" color="text.secondary" sx={{ mt: 2, mb: 1 }}>
            {translate('ky.login.hint')}
          </Typography>
          <LocalesMenuButton />
        </CardContent>
      </Card>
      <Notification />
    </Box>
  );
}
