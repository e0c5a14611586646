import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { COMMENT_AT_MOST } from '#contracts/comment-length';
import { CountedField } from '../platform/text/CountedField.js';
import { isTooLong } from '../platform/text/too-long.js';
import { useUndo } from '../platform/undo/use-undo.js';
import { KeptAgain } from '../platform/unsent/KeptAgain.js';
import { useUnsent } from '../platform/unsent/unsent.js';
import { useKeptText } from '../platform/unsent/use-kept.js';
import { useLeave } from '../platform/unsent/use-leave.js';
import { useWords } from '../platform/words/use-words.js';
import { reviewWords } from './words.js';

type CommentDialogProps = {
  /** Where it is kept while it is written. */
  readonly place: string;
  readonly title: string;
  readonly passage: string | null;
  readonly onAdd: (text: string) => void;
  readonly onClose: () => void;
};

/** What a reviewer has to say on a paper or a passage of it; it waits until the decision is sent. */
export function CommentDialog({ place, title, passage, onAdd, onClose }: CommentDialogProps) {
  const translate = useTranslate();
  const tell = useWords(reviewWords);
  const { text, write, forget, isAgain, isKept } = useKeptText(place);
  const undo = useUndo();
  useUnsent(text !== '');
  const { leave, question } = useLeave(onClose, isKept ? 'ky.unsent.kept' : undefined);
  const add = () => {
    const said = text.normalize('NFC').trim();
    if (!said || isTooLong(text, COMMENT_AT_MOST)) return;
    forget();
    onAdd(said);
  };
  return (
    <>
      <Dialog
        open
        fullWidth
        maxWidth="sm"
        onClose={(_, why) => (why === 'escapeKeyDown' || text === '') && leave()}
        aria-labelledby="comment-title"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
        }}
      >
        <DialogTitle id="comment-title" variant="h2">
          {tell(passage ? 'comment-passage' : 'comment')} · {title}
        </DialogTitle>
        <DialogContent>
          {passage && (
            <Box
              component="blockquote"
              sx={{
                m: 0,
                mb: 1.5,
                pl: 1.5,
                borderLeft: 3,
                borderColor: 'divider',
                color: 'text.secondary',
                maxHeight: 160,
                overflowY: 'auto',
                whiteSpace: 'pre-wrap',
              }}
            >
              {passage}
            </Box>
          )}
          {isAgain && (
            <KeptAgain
              onAnew={() => {
                write('');
                undo(translate('ky.unsent.begun-anew'), () => write(text));
              }}
            />
          )}
          <CountedField
            autoFocus
            multiline
            minRows={3}
            maxRows={12}
            label={tell('comment-text')}
            value={text}
            onChange={({ target }) => write(target.value)}
            most={COMMENT_AT_MOST}
            helperText={passage ? undefined : tell('comment-hint')}
          />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={leave}>{translate('ra.action.cancel')}</Button>
          <Button variant="contained" onClick={add} disabled={text.trim() === '' || isTooLong(text, COMMENT_AT_MOST)}>
            {tell('comment-add')}
          </Button>
        </DialogActions>
      </Dialog>
      {question}
    </>
  );
}
