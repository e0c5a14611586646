import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Form, useTranslate } from 'react-admin';
import { commands } from '#contracts';
import { placedErrors } from '../platform/command/errors.js';
import { FormPlaceContext } from '../platform/command/form-place.js';
import { createKeys } from '../platform/command/idempotency.js';
import { FieldInput } from '../platform/command/inputs/FieldInput.js';
import { ProblemShown } from '../platform/command/ProblemShown.js';
import { useCommand } from '../platform/command/use-command.js';
import { type Problem, problemIn } from '../platform/http/problem.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { fieldsOf } from '../platform/shape/shape.js';
import { tidied, type Values } from '../platform/shape/tidy.js';
import { useUndo } from '../platform/undo/use-undo.js';
import { KeptAgain } from '../platform/unsent/KeptAgain.js';
import { useKeptWords } from '../platform/unsent/use-kept.js';
import { useLeave } from '../platform/unsent/use-leave.js';
import { useWords } from '../platform/words/use-words.js';
import { CommentsAlong } from './CommentsAlong.js';
import { KeepFilled } from './KeepFilled.js';
import { asSent, type Pending } from './pending.js';
import { useFirstValues } from './use-first-values.js';
import { type Verdict, verdictPlace } from './verdict-place.js';
import type { Review, Side } from './waiting.js';
import { reviewWords } from './words.js';

type DecideDialogProps = {
  readonly verdict: Verdict;
  readonly side: Side;
  readonly review: Review;
  /** The post it is done in. */
  readonly post: string | undefined;
  readonly comments: readonly Pending[];
  /** A comment was made a condition. */
  readonly onTurned: (id: string) => void;
  readonly seen: { readonly seen: number; readonly all: number };
  readonly onSent: () => void;
  /** The papers are no longer those that were shown. */
  readonly onStale: () => void;
  readonly onClose: () => void;
};

const settled = ['review', 'hash', 'comments'];
const fixedByUpper = ['heldOn', 'personnelMode', 'chairMode', 'committeeSize'];
/** The refusals that mean that the papers shown are not the ones in hand. */
const stale = ['review.stale', 'review.not-waiting'];
const FORM = 'decide';

/** The last word: what follows from it in one sentence, what goes with it, and it is sent. */
export function DecideDialog(props: DecideDialogProps) {
  const { verdict, side, review, post, comments, seen, onTurned, onSent, onStale, onClose } = props;
  const translate = useTranslate();
  const tell = useWords(reviewWords);
  const client = useQueryClient();
  const send = useCommand();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [refused, setRefused] = useState<{ problem: Problem; above: readonly string[] }>();
  const [lost, setLost] = useState<unknown>();
  const [isSending, setSending] = useState(false);
  const isUnderWay = useRef(false);
  const [keyOf] = useState(createKeys);
  const type = `review.${verdict}`;
  const fields = useMemo(
    () =>
      fieldsOf(commands.get(type)?.body)
        .filter(({ name }) => !settled.includes(name) && (side === 'upper' || !fixedByUpper.includes(name)))
        .toSorted((a, b) => Number(b.name === 'conditions') - Number(a.name === 'conditions')),
    [type, side],
  );
  const words = useKeptWords();
  const undo = useUndo();
  const keptAt = verdictPlace(review.id, verdict);
  const [kept, setKept] = useState(() => words.of(keptAt));
  const [hasRoom, setRoom] = useState(true);
  const [reason] = useState(() => (comments.length > 0 ? tell('reason-first', { smart_count: comments.length }) : ''));
  const first = useFirstValues({ verdict, side, review, reason, fields, kept });
  const { leave, question } = useLeave(onClose, hasRoom ? 'ky.unsent.kept' : undefined);
  const place = useMemo(() => ({ type, row: review }), [type, review]);

  async function give(filled: Values) {
    // Ctrl-Enter held down must not send twice.
    if (isUnderWay.current) return undefined;
    isUnderWay.current = true;
    setSending(true);
    setRefused(undefined);
    setLost(undefined);
    const data = { review: review.id, hash: review.hash, comments: asSent(comments), ...tidied(filled, fields) };
    try {
      await send({ type, data, options: { key: keyOf(data), post } });
      onSent();
      await client.invalidateQueries();
    } catch (error) {
      const problem = problemIn(error);
      if (!problem) {
        setLost(error);
        return undefined;
      }
      if (stale.includes(problem.code)) {
        onStale();
        return undefined;
      }
      const { beside, above } = placedErrors(problem.errors ?? {}, fields);
      setRefused({ problem, above });
      return beside;
    } finally {
      isUnderWay.current = false;
      setSending(false);
    }
    return undefined;
  }

  function beginAnew() {
    words.forget(keptAt);
    setKept(undefined);
    undo(translate('ky.unsent.begun-anew'), () => {
      words.keep(keptAt, kept);
      setKept(kept);
    });
  }

  return (
    <>
      <Dialog
        open
        fullWidth
        maxWidth="sm"
        fullScreen={isNarrow}
        aria-labelledby="decide-title"
        aria-describedby="decide-consequence"
        onClose={(_, why) => why === 'escapeKeyDown' && leave()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          (document.getElementById(FORM) as HTMLFormElement | null)?.requestSubmit();
        }}
      >
        <DialogTitle id="decide-title" variant="h2">
          {tell(`${verdict}`)}
        </DialogTitle>
        <DialogContent dividers>
          <Typography id="decide-consequence" sx={{ mb: 1.5 }}>
            {tell(`${verdict}-${side}`)}
          </Typography>
          {seen.seen < seen.all && (
            <Alert severity="info" sx={{ mb: 1.5 }}>
              {tell('not-all-seen', seen)}
            </Alert>
          )}
          {kept !== undefined && <KeptAgain onAnew={beginAnew} />}
          {lost !== undefined && <ProblemAlert error={lost} />}
          {refused && (
            <ProblemShown
              {...refused}
              stream={`review-${review.id}`}
              onReload={onStale}
              onSeen={() => setRefused(undefined)}
            />
          )}
          <FormPlaceContext value={place}>
            {first && (
              <Form
                key={kept === undefined ? 'anew' : 'again'}
                id={FORM}
                record={first}
                onSubmit={give}
                sanitizeEmptyValues={false}
                disableInvalidFormNotification
              >
                <KeepFilled place={keptAt} isAgain={kept !== undefined} onKept={setRoom} />
                {verdict !== 'approve' && <AtFirstWords />}
                {comments.length > 0 && (
                  <CommentsAlong
                    comments={comments}
                    onTurned={verdict === 'approve-with-conditions' ? onTurned : undefined}
                  />
                )}
                {fields.map((field) => (
                  <FieldInput key={field.name} feature="review" field={field} source={field.name} />
                ))}
              </Form>
            )}
          </FormPlaceContext>
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }} title={review.hash ?? undefined}>
            {tell('bound', { hash: `${review.hash?.slice(0, 12)}…` })}
          </Typography>
        </DialogContent>
        <DialogActions sx={{ px: 3, py: 2 }}>
          <Button onClick={leave} sx={{ minHeight: 44 }}>
            {translate('ra.action.cancel')}
          </Button>
          <Button
            type="submit"
            form={FORM}
            variant="contained"
            color={verdict === 'return' ? 'warning' : 'primary'}
            loading={isSending}
            autoFocus={verdict === 'approve' && side === 'party'}
            sx={{ minHeight: 44, minWidth: 96 }}
          >
            {tell('send')}
          </Button>
        </DialogActions>
      </Dialog>
      {question}
    </>
  );
}

/** What has to be written is written at once; an approval needs no word. */
function AtFirstWords() {
  useEffect(() => {
    // The window takes the focus itself when it opens, and the items of a list come a moment later.
    const soon = requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`#${FORM} textarea:not([aria-hidden])`)?.focus(),
    );
    return () => cancelAnimationFrame(soon);
  }, []);
  return null;
}
