import { Checkbox } from '@mui/material';
import { useMoment } from '../platform/moment/use-moment.js';
import { useWords } from '../platform/words/use-words.js';
import type { Paper } from './use-papers.js';
import { reviewWords } from './words.js';

type SeenTickProps = {
  readonly paper: Paper;
  readonly onSeen: () => void;
  /** Says itself which paper it is about, where no label beside it does. */
  readonly named?: boolean;
};

/** The tick of a paper; taken back, the paper is marked as it was before this visit. */
export function SeenTick({ paper: { title, isSeen }, onSeen, named = false }: SeenTickProps) {
  const tell = useWords(reviewWords);
  const isPast = useMoment() !== undefined;
  return (
    <Checkbox
      checked={isSeen}
      disabled={isPast}
      onChange={onSeen}
      slotProps={named ? { input: { 'aria-label': tell('seen-of', { title }) } } : {}}
      sx={{ width: 44, height: 44, flex: 'none' }}
    />
  );
}
