import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { signIn } from './session.js';
import { sessionLost } from './session-lost.js';

/** The way back in, for the person whose page it is. */
export default function SignInDialog({ username, account }: { username: string; account: string }) {
  const translate = useTranslate();
  const client = useQueryClient();
  const logout = useLogout();
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<unknown>();
  const [isAsking, setAsking] = useState(false);

  async function enter(event: FormEvent) {
    event.preventDefault();
    // What stands around the page is a form too, sometimes.
    event.stopPropagation();
    setAsking(true);
    setTrouble(undefined);
    try {
      const now = await signIn(username, password);
      sessionLost.settle();
      if (now.account !== account) window.location.reload();
      await client.invalidateQueries();
    } catch (error) {
      setTrouble(error);
    } finally {
      setAsking(false);
    }
  }

  function leave() {
    sessionLost.settle();
    void logout();
  }

  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="again-title">
      <form onSubmit={(event) => void enter(event)}>
        <DialogTitle id="again-title" variant="h2">
          {translate('ky.again.title')}
        </DialogTitle>
        <DialogContent>
          <Typography color="text.secondary" sx={{ mb: 1 }}>
            {translate('ky.again.why')}
          </Typography>
          {trouble !== undefined && <ProblemAlert error={trouble} />}
          <TextField label={translate('ra.auth.username')} value={username} disabled autoComplete="username" />
          <TextField
            label={translate('ra.auth.password')}
            type="password"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
            autoComplete="current-password"
            autoFocus
            required
          />
        </DialogContent>
        <DialogActions sx={{ p: 2 }}>
          <Button onClick={leave}>{translate('ky.again.leave')}</Button>
          <Button type="submit" variant="contained" loading={isAsking}>
            {translate('ra.auth.sign_in')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
