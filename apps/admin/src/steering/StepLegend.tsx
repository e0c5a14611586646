import { Box, Stack, Typography } from '@mui/material';
import { useWords } from '../platform/words/use-words.js';
import { groupColours, stepGroups } from './step-groups.js';
import { words } from './words.js';

/** Which colour is which step. */
export function StepLegend() {
  const t = useWords(words);
  return (
    <Stack
      direction="row"
      component="ul"
      aria-label={t('legend')}
      sx={{ flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, p: 0, m: 0, mb: 1.5, listStyle: 'none' }}
    >
      {stepGroups.map(({ group }) => (
        <Stack key={group} direction="row" component="li" sx={{ alignItems: 'center', gap: 0.75 }}>
          <Box
            aria-hidden
            sx={({ palette }) => ({
              width: 12,
              height: 12,
              borderRadius: 0.25,
              bgcolor: groupColours[group][palette.mode],
            })}
          />
          <Typography variant="body2" color="text.secondary" component="span">
            {t(group)}
          </Typography>
        </Stack>
      ))}
    </Stack>
  );
}
