import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { createKeys } from '../platform/command/idempotency.js';
import { useCommand } from '../platform/command/use-command.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { dayText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { type Paper, stateOf } from './standing.js';
import type { MeetingRow } from './use-standing.js';
import { words } from './words.js';

type Trouble = { readonly id: string; readonly paper: string; readonly error: unknown };

type FinaliseProps = { papers: readonly Paper[]; meetings: readonly MeetingRow[]; onClose: () => void };

/** The committee's last look at one meeting: all papers that it saw are finalised together, each by its own command. */
export function FinaliseDialog({ papers, meetings, onClose }: FinaliseProps) {
  const t = useWords(words);
  const say = useSay();
  const notify = useNotify();
  const client = useQueryClient();
  const send = useCommand();
  const ready = papers.flatMap((paper) => (stateOf(paper) === 'drafting' && paper.document ? [paper.document] : []));
  const [keys] = useState(() => new Map(ready.map(({ id }) => [id, createKeys()])));
  const [meeting, setMeeting] = useState(meetings[0]?.id ?? '');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const [isSending, setSending] = useState(false);
  const chosen = ready.filter(({ id }) => !left.has(id));

  async function finalise() {
    const refused: Trouble[] = [];
    setSending(true);
    for (const { id, kind, versions } of chosen) {
      const data = { document: id, meeting, version: versions };
      const key = keys.get(id)?.(data) ?? id;
      await send({ type: 'document.finalise', data, options: { key } }).catch((error: unknown) => {
        refused.push({ id, paper: say.value('document', 'kind', kind), error });
      });
    }
    setSending(false);
    await client.invalidateQueries();
    if (refused.length < chosen.length) {
      notify(t('finalised-some', { count: chosen.length - refused.length }), { type: 'success' });
    }
    if (refused.length > 0) setTroubles(refused);
    else onClose();
  }

  const toggle = (id: string) =>
    setLeft((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="finalise-title">
      <DialogTitle id="finalise-title" variant="h2">
        {t('finalise-title')}
      </DialogTitle>
      <DialogContent dividers>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {t('finalise-why')}
        </Typography>
        {troubles.map(({ id, paper, error }) => (
          <Box key={id} sx={{ mb: 1 }}>
            <ProblemAlert of={paper} error={error} />
          </Box>
        ))}
        <TextField select label={t('meeting')} value={meeting} onChange={({ target }) => setMeeting(target.value)}>
          {meetings.map(({ id, title, heldOn }) => (
            <MenuItem key={id} value={id}>
              {[title, heldOn && dayText(heldOn)].filter(Boolean).join(', ')}
            </MenuItem>
          ))}
        </TextField>
        <Stack sx={{ mt: 1 }}>
          {ready.map(({ id, kind, versions }) => (
            <FormControlLabel
              key={id}
              sx={{ minHeight: 44 }}
              control={<Checkbox checked={!left.has(id)} onChange={() => toggle(id)} />}
              label={`${say.value('document', 'kind', kind)} · ${say.field('document', 'version').toLowerCase()} ${versions}`}
            />
          ))}
        </Stack>
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        <Button onClick={onClose}>{t('close')}</Button>
        <Button
          variant="contained"
          disabled={!meeting || chosen.length === 0}
          loading={isSending}
          onClick={() => void finalise()}
        >
          {t('finalise-some', { count: chosen.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
