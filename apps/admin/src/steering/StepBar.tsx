import { Box, Stack, Typography } from '@mui/material';
import { getContrastRatio } from '@mui/material/styles';
import { numberText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { groupColours, type StepGroup, stepGroups } from './step-groups.js';
import type { Progress } from './use-progress.js';
import { words } from './words.js';

/** The congresses of one unit by step, laid end to end; read aloud it is a sentence of numbers. */
export function StepBar({ progress: { steps, congresses, exempted } }: { progress: Progress }) {
  const t = useWords(words);
  const say = useSay();
  const there = stepGroups.filter(({ group }) => steps[group] > 0);
  const all = there.reduce((sum, { group }) => sum + steps[group], 0);
  if (all === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {t(congresses === 0 ? 'no-congress' : exempted > 0 ? 'exempted' : 'none-goes')}
      </Typography>
    );
  }
  const told = there.map(({ group }) => `${t(group)}: ${numberText(steps[group], say.language)}`).join(', ');
  return (
    <Stack
      direction="row"
      role="img"
      aria-label={told}
      title={told}
      sx={{ height: 20, borderRadius: 0.5, overflow: 'hidden', gap: '1px', minWidth: 120 }}
    >
      {there.map(({ group }) => (
        <Segment key={group} group={group} count={steps[group]} share={steps[group] / all} />
      ))}
    </Stack>
  );
}

function Segment({ group, count, share }: { group: StepGroup; count: number; share: number }) {
  return (
    <Box
      sx={({ palette }) => ({
        flex: `${share} 1 0`,
        minWidth: 4,
        bgcolor: groupColours[group][palette.mode],
        color: inkOn(groupColours[group][palette.mode]),
        fontSize: 12,
        lineHeight: '20px',
        textAlign: 'center',
        overflow: 'hidden',
      })}
    >
      {share > 0.08 && count}
    </Box>
  );
}

function inkOn(colour: string): string {
  return getContrastRatio('#fff', colour) >= 4.5 ? '#fff' : '#0b0f13';
}

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
