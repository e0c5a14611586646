import { Box, Dialog, Typography } from '@mui/material';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useWords } from '../platform/words/use-words.js';
import { Found } from './Found.js';
import { isEnough } from './find.js';
import { placeOfEvent, placeOfRow } from './places.js';
import { SearchBox } from './SearchBox.js';
import { usePaused } from './use-paused.js';
import { words } from './words.js';

/** One search over everything the caller may read; what is found is walked through and opened by keys. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useWords(words);
  const [text, setText] = useState('');
  const wanted = text.trim();
  const asked = usePaused(wanted);
  const results = useRef<HTMLDivElement>(null);
  const openFirst = (event: FormEvent) => {
    event.preventDefault();
    // What is shown still answers what was written before.
    if (asked === wanted) results.current?.querySelector('a')?.click();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      onKeyDown={walk}
      slotProps={{ paper: { 'aria-label': t('title') } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <Box component="form" role="search" noValidate onSubmit={openFirst} sx={{ px: 2, pt: 2 }}>
        <SearchBox text={text} onText={setText} />
      </Box>
      <Box ref={results} sx={{ px: 2, pb: 1, overflowY: 'auto' }}>
        {isEnough(asked) && <Found q={asked} places={{ row: placeOfRow, event: placeOfEvent }} onOpen={onClose} />}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ px: 2, pb: 2, display: { xs: 'none', sm: 'block' } }}>
        {t('keys')}
      </Typography>
    </Dialog>
  );
}

/** Up and down lead from the box through what was found, and back. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')];
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + by];
  if (by === 0 || !next) return;
  event.preventDefault();
  next.focus();
}
