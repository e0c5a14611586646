import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Mode } from './Difference.js';

const modes: readonly Mode[] = ['inline', 'side-by-side', 'whole'];

/** In the text, in two columns, or the whole text without marks. */
export function ModeSwitch({ mode, onChange }: { mode: Mode; onChange: (mode: Mode) => void }) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={mode}
      aria-label={translate('ky.difference.mode')}
      onChange={(_, next: Mode | null) => next && onChange(next)}
    >
      {modes.map((one) => (
        <ToggleButton key={one} value={one} sx={{ px: 1.5, py: 0.5, minHeight: { xs: 44, md: 36 } }}>
          {translate(`ky.difference.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
