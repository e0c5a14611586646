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
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemShown } from '../platform/command/ProblemShown.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { useUndo } from '../platform/undo/use-undo.js';
import { KeptAgain } from '../platform/unsent/KeptAgain.js';
import { useKeptWords } from '../platform/unsent/use-kept.js';
import { useLeave } from '../platform/unsent/use-leave.js';
import { useWords } from '../platform/words/use-words.js';
import type { Pending } from './pending.js';
import { useFirstValues } from './use-first-values.js';
import { useGiveVerdict } from './use-give-verdict.js';
import { VERDICT_FORM, VerdictForm } from './VerdictForm.js';
import { verdictFields } from './verdict-fields.js';
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

/** The last word: what follows from it in one sentence, what goes with it, and it is sent. */
export function DecideDialog(props: DecideDialogProps) {
  const { verdict, side, review, comments, seen, onTurned, onStale, onClose } = props;
  const translate = useTranslate();
  const tell = useWords(reviewWords);
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const fields = useMemo(() => verdictFields(verdict, side), [verdict, side]);
  const { give, isSending, refused, lost, forgive } = useGiveVerdict({ ...props, fields });
  const { kept, keptAt, beginAnew } = useBegun(review.id, verdict);
  const [hasRoom, setRoom] = useState(true);
  const [reason] = useState(() => (comments.length > 0 ? tell('reason-first', { smart_count: comments.length }) : ''));
  const { first, reading } = useFirstValues({ verdict, side, review, reason, fields, kept });
  const { leave, question } = useLeave(onClose, hasRoom ? 'ky.unsent.kept' : undefined);
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
        onKeyDown={sendOnCtrlEnter}
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
          {refused && <ProblemShown {...refused} stream={`review-${review.id}`} onReload={onStale} onSeen={forgive} />}
          <Awaited of={reading} height={240}>
            {first && (
              <VerdictForm
                verdict={verdict}
                review={review}
                fields={fields}
                first={first}
                comments={comments}
                keptAt={keptAt}
                isAgain={kept !== undefined}
                onKept={setRoom}
                onTurned={onTurned}
                onGive={give}
              />
            )}
          </Awaited>
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
            form={VERDICT_FORM}
            variant="contained"
            color={verdict === 'return' ? 'warning' : 'primary'}
            loading={isSending}
            disabled={!first}
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

/** What was typed for a verdict before and not sent, and the way to begin anew. */
function useBegun(review: string, verdict: Verdict) {
  const translate = useTranslate();
  const words = useKeptWords();
  const undo = useUndo();
  const keptAt = verdictPlace(review, verdict);
  const [kept, setKept] = useState(() => words.of(keptAt));
  function beginAnew() {
    words.forget(keptAt);
    setKept(undefined);
    undo(translate('ky.unsent.begun-anew'), () => {
      words.keep(keptAt, kept);
      setKept(kept);
    });
  }
  return { kept, keptAt, beginAnew };
}

function sendOnCtrlEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  (document.getElementById(VERDICT_FORM) as HTMLFormElement | null)?.requestSubmit();
}
