import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { createKeys } from '../platform/command/idempotency.js';
import { DayField } from '../platform/command/inputs/DayField.js';
import { ProblemShown } from '../platform/command/ProblemShown.js';
import { useCommand } from '../platform/command/use-command.js';
import { type Problem, problemIn } from '../platform/http/problem.js';
import { ReadyButton } from '../platform/layout/ReadyButton.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { ifAny, readingOf } from '../platform/reading/reading.js';
import { CountedField } from '../platform/text/CountedField.js';
import { isTooLong } from '../platform/text/too-long.js';
import { useStreamVersion } from '../platform/timeline/use-stream-version.js';
import { useUndo } from '../platform/undo/use-undo.js';
import { KeptAgain } from '../platform/unsent/KeptAgain.js';
import { useUnsent } from '../platform/unsent/unsent.js';
import { useKeptText } from '../platform/unsent/use-kept.js';
import { useLeave } from '../platform/unsent/use-leave.js';
import { useWords } from '../platform/words/use-words.js';
import { useReviewComments } from '../review/use-review-comments.js';
import { Checks } from './Checks.js';
import { mayGo, preflight } from './preflight.js';
import type { Side, Standing } from './standing.js';
import { useSizeRule } from './use-size-rule.js';
import { words } from './words.js';

type SubmitProps = {
  readonly standing: Standing;
  readonly side: Side;
  readonly hasReview: boolean;
  /** Whether the caller may give it; the others only look. */
  readonly isChair: boolean;
  readonly onClose: () => void;
};

/** The pre-flight panel, then the consequence in one sentence, then it goes. */
export function SubmitDialog({ standing, side, hasReview, isChair, onClose }: SubmitProps) {
  const t = useWords(words);
  const { size, asked } = useSizeRule(standing.congress);
  const comments = useReviewComments({ congress: standing.congress.id, status: 'open' });
  const reading = readingOf(asked, ifAny(comments.asked));
  const unanswered = { count: comments.total, first: comments.rows[0]?.document ?? null };
  const checks = preflight(standing, side, size, unanswered);
  const [isSure, setSure] = useState(false);
  const { leave, question } = useLeave(onClose, 'ky.unsent.kept');
  const title = isSure ? t('confirm-title') : t(`submit-title_${side}`);
  return (
    <>
      <Dialog open fullWidth maxWidth="sm" onClose={leave} aria-labelledby="submit-title">
        <DialogTitle id="submit-title" variant="h2">
          {title}
        </DialogTitle>
        {isSure ? (
          <Confirm
            standing={standing}
            side={side}
            hasReview={hasReview}
            onBack={() => setSure(false)}
            onClose={onClose}
          />
        ) : (
          <>
            <DialogContent dividers>
              <Awaited of={reading} height={320}>
                <Verdict outcome={verdictOf(checks)} />
                {!isChair && <Typography sx={{ mt: 1 }}>{t('only-chair')}</Typography>}
                <Checks checks={checks} onLeave={onClose} />
              </Awaited>
            </DialogContent>
            <DialogActions sx={{ p: 2 }}>
              <Button onClick={onClose}>{t('close')}</Button>
              <ReadyButton
                disabled={reading.isPending || Boolean(reading.error) || !mayGo(checks) || !isChair}
                onClick={() => setSure(true)}
              >
                {t('go-on')}
              </ReadyButton>
            </DialogActions>
          </>
        )}
      </Dialog>
      {question}
    </>
  );
}

type Verdict = 'ready' | 'ready-warns' | 'not-ready';

function verdictOf(checks: ReturnType<typeof preflight>): Verdict {
  if (!mayGo(checks)) return 'not-ready';
  return checks.some(({ outcome }) => outcome === 'warns') ? 'ready-warns' : 'ready';
}

const severities = { ready: 'success', 'ready-warns': 'warning', 'not-ready': 'error' } as const;

function Verdict({ outcome }: { outcome: Verdict }) {
  const t = useWords(words);
  return <Alert severity={severities[outcome]}>{t(outcome)}</Alert>;
}

const NOTE_AT_MOST = 1000;

type ConfirmProps = Omit<SubmitProps, 'isChair'> & { readonly onBack: () => void };

function Confirm({ standing, side, hasReview, onBack, onClose }: ConfirmProps) {
  const t = useWords(words);
  const notify = useNotify();
  const client = useQueryClient();
  const send = useCommand();
  const [keyOf] = useState(createKeys);
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const { id: congress } = standing.congress;
  const due = useKeptText(`submit.${congress}.${side}.due`);
  const note = useKeptText(`submit.${congress}.${side}.note`);
  const undo = useUndo();
  const translate = useTranslate();
  useUnsent(due.text !== '' || note.text !== '');
  const stream = `review-${congress}`;
  const { version, asked } = useStreamVersion(hasReview ? stream : undefined);
  const reading = readingOf(asked);
  const [seen, setSeen] = useState<number>();

  async function submit() {
    const data = { congress, side, dueOn: due.text || null, note: note.text.normalize('NFC').trim() || null };
    const expectedVersion = seen ?? version;
    setSending(true);
    setProblem(undefined);
    try {
      await send({ type: 'review.submit', data, options: { expectedVersion, key: keyOf({ data, expectedVersion }) } });
      due.forget();
      note.forget();
      await client.invalidateQueries();
      notify(t('submitted'), { type: 'success' });
      onClose();
    } catch (error) {
      const found = problemIn(error);
      if (found) setProblem(found);
      else notify((error as Error).message, { type: 'error' });
    } finally {
      setSending(false);
    }
  }

  return (
    <>
      <DialogContent dividers>
        {problem && (
          <ProblemShown
            problem={problem}
            above={Object.values(problem.errors ?? {})}
            stream={stream}
            onReload={() => {
              onClose();
              void client.invalidateQueries();
            }}
            onSeen={(version) => {
              setSeen(version);
              setProblem(undefined);
            }}
          />
        )}
        {(due.isAgain || note.isAgain) && (
          <KeptAgain
            onAnew={() => {
              due.write('');
              note.write('');
              undo(translate('ky.unsent.begun-anew'), () => {
                due.write(due.text);
                note.write(note.text);
              });
            }}
          />
        )}
        {reading.error !== null && <ProblemAlert error={reading.error} onRetry={reading.retry} />}
        <Typography>{t(`consequence_${side}`)}</Typography>
        <Stack sx={{ gap: 1, mt: 2 }}>
          <DayField label={t('due-wish')} value={due.text} onChange={(day) => due.write(day ?? '')} />
          <CountedField
            multiline
            label={t('note')}
            value={note.text}
            onChange={({ target }) => note.write(target.value)}
            most={NOTE_AT_MOST}
          />
        </Stack>
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        <Button onClick={onBack}>{t('back')}</Button>
        <ReadyButton
          loading={isSending || reading.isPending}
          disabled={Boolean(reading.error) || isTooLong(note.text, NOTE_AT_MOST)}
          onClick={() => void submit()}
        >
          {t('confirm')}
        </ReadyButton>
      </DialogActions>
    </>
  );
}
