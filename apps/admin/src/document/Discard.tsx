import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../platform/words/use-words.js';
import { words } from './words.js';

/** Throws away what is not a version yet; it asks first. */
export function Discard({ version, onDiscard }: { version: number; onDiscard: () => void }) {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" color="inherit" sx={{ minHeight: 44 }} onClick={() => setOpen(true)}>
        {t('discard')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby="discard-title">
        <DialogTitle id="discard-title" variant="h2">
          {t('discard-title')}
        </DialogTitle>
        <DialogContent>
          <DialogContentText>{t('discard-why', { version })}</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          <Button
            color="error"
            onClick={() => {
              setOpen(false);
              onDiscard();
            }}
          >
            {t('discard')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
