import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useMoment } from '../platform/moment/use-moment.js';
import { useWords } from '../platform/words/use-words.js';
import { reviewWords } from './words.js';

const reading = [
  ['J', 'key-next'],
  ['K', 'key-previous'],
] as const;
const deciding = [
  ['V', 'key-seen'],
  ['C', 'key-comment'],
  ['A', 'approve'],
  ['D', 'approve-with-conditions'],
  ['R', 'return'],
  ['Ctrl + Enter', 'key-send'],
] as const;
const help = ['?', 'key-help'] as const;

/** What each key does; in the past one only reads. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const tell = useWords(reviewWords);
  const isPast = useMoment() !== undefined;
  const keys = isPast ? [...reading, help] : [...reading, ...deciding, help];
  return (
    <Dialog open maxWidth="xs" fullWidth onClose={onClose} aria-labelledby="keys-title">
      <DialogTitle id="keys-title" variant="h2">
        {tell('keys')}
      </DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 1, m: 0 }}>
          {keys.map(([key, what]) => (
            <Box key={key} sx={{ display: 'contents' }}>
              <dt>
                <Box
                  component="kbd"
                  sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 1, py: 0.25, fontSize: 13 }}
                >
                  {key}
                </Box>
              </dt>
              <Box component="dd" sx={{ m: 0 }}>
                {tell(`${what}`)}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          {tell('close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
