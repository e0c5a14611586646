import { Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form, PasswordInput, required, SaveButton, useNotify } from 'react-admin';
import { ask } from '../http/ask.js';
import { problemIn } from '../http/problem.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { forgetMe } from './session.js';

type Passwords = { current?: string; next?: string; again?: string };

/** The old password, and the new one twice; refusals stand beside their field. */
export function PasswordForm() {
  const notify = useNotify();
  const client = useQueryClient();
  const [trouble, setTrouble] = useState<unknown>();
  const [turn, setTurn] = useState(0);

  async function change({ current, next }: Passwords) {
    setTrouble(undefined);
    try {
      await ask('session/password', { method: 'POST', body: { current: composed(current), next: composed(next) } });
    } catch (error) {
      const problem = problemIn(error);
      if (problem?.errors && Object.keys(problem.errors).length > 0) {
        return Object.fromEntries(
          Object.keys(problem.errors).map((field) => [field, `${problem.title} ${problem.mend}`]),
        );
      }
      setTrouble(error);
      return undefined;
    }
    forgetMe();
    await client.invalidateQueries();
    notify('ky.account.changed', { type: 'success' });
    setTurn((before) => before + 1);
    return undefined;
  }

  return (
    <Form key={turn} onSubmit={change} validate={sameTwice} sanitizeEmptyValues>
      <Stack sx={{ maxWidth: 420, gap: 0.5 }}>
        {trouble !== undefined && <ProblemAlert error={trouble} />}
        <PasswordInput
          helperText={false}
          source="current"
          label="ky.account.current"
          validate={required()}
          autoComplete="current-password"
        />
        <PasswordInput
          helperText={false}
          source="next"
          label="ky.account.next"
          validate={required()}
          autoComplete="new-password"
        />
        <PasswordInput
          helperText={false}
          source="again"
          label="ky.account.again"
          validate={required()}
          autoComplete="new-password"
        />
        <SaveButton label="ky.account.change" icon={<></>} sx={{ alignSelf: 'flex-start', mt: 1 }} alwaysEnable />
      </Stack>
    </Form>
  );
}

function sameTwice({ next, again }: Passwords) {
  return next && again && next !== again ? { again: 'ky.account.differs' } : {};
}

function composed(text: string | undefined): string {
  return (text ?? '').normalize('NFC');
}
