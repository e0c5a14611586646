import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useWords } from '../../platform/words/use-words.js';
import type { Mode } from './Difference.js';
import { differenceWords } from './words.js';

const modes: readonly Mode[] = ['inline', 'side-by-side', 'whole'];

/** In the text, in two columns, or the whole text without marks. */
export function ModeSwitch({ mode, onChange }: { mode: Mode; onChange: (mode: Mode) => void }) {
  const tell = useWords(differenceWords);
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={mode}
      aria-label={tell('mode')}
      onChange={(_, next: Mode | null) => next && onChange(next)}
    >
      {modes.map((one) => (
        <ToggleButton key={one} value={one} sx={{ px: 1.5, py: 0.5, minHeight: { xs: 44, md: 36 } }}>
          {tell(`${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
