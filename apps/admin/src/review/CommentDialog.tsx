import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWords } from '../platform/words/use-words.js';
import { reviewWords } from './words.js';

const AT_MOST = 2000;

type CommentDialogProps = {
  readonly title: string;
  readonly passage: string | null;
  readonly onAdd: (text: string) => void;
  readonly onClose: () => void;
};

/** What a reviewer has to say on a paper or a passage of it; it waits until the decision is sent. */
export function CommentDialog({ title, passage, onAdd, onClose }: CommentDialogProps) {
  const translate = useTranslate();
  const tell = useWords(reviewWords);
  const [text, setText] = useState('');
  const add = () => {
    const said = text.normalize('NFC').trim();
    if (said) onAdd(said);
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={(_, why) => (why === 'escapeKeyDown' || text === '') && onClose()}
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
        <TextField
          autoFocus
          multiline
          minRows={3}
          maxRows={12}
          label={tell('comment-text')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          slotProps={{ htmlInput: { maxLength: AT_MOST } }}
          helperText={passage ? undefined : tell('comment-hint')}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" onClick={add} disabled={text.trim() === ''}>
          {tell('comment-add')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
