import { ruleInputWords } from 'virtual:rule-inputs';
import HeldIcon from '@mui/icons-material/CheckCircleOutlined';
import UnknownIcon from '@mui/icons-material/HelpOutlineOutlined';
import BrokenIcon from '@mui/icons-material/HighlightOffOutlined';
import ExcusedIcon from '@mui/icons-material/VerifiedUserOutlined';
import { Box, Chip, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { vocabulary } from '#vocabulary';
import { Value } from '../value/Value.js';
import { useSay } from '../words/use-say.js';
import type { KeptGuard } from './guards.js';
import { MarkChip } from './MarkChip.js';
import { ruleText } from './rule-text.js';

const signs = {
  held: [HeldIcon, 'success'],
  broken: [BrokenIcon, 'error'],
  unknown: [UnknownIcon, 'warning'],
  excused: [ExcusedIcon, 'info'],
} as const;

/** The rules applied to an act: which, with which figures, and how it came out. */
export function GuardLines({ feature, guards }: { feature: string; guards: readonly KeptGuard[] }) {
  const say = useSay();
  const translate = useTranslate();
  if (guards.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1, display: 'grid', gap: 1 }}>
      {guards.map(({ rule, ruleSet, mark, inputs, outcome }, place) => {
        const [Icon, color] = signs[outcome] ?? signs.unknown;
        return (
          <Box component="li" key={place} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1 }}>
            <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
              <Chip
                size="small"
                variant="outlined"
                icon={<Icon color={color} />}
                label={say.value('', 'outcome', outcome)}
              />
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {translate('ky.problem.rule', { rule: ruleText(say, { rule, ruleSet }) })}
              </Typography>
              <MarkChip mark={mark} />
            </Stack>
            <Typography variant="body2" color="text.secondary" component="div" sx={{ mt: 0.5 }}>
              {Object.entries(inputs).map(([name, value], at) => (
                <span key={name}>
                  {at > 0 && ' · '}
                  {ruleInputWords(vocabulary[feature]?.fields, rule, name)?.[say.language] ?? say.field(feature, name)}:{' '}
                  <Value feature={feature} field={name} shape={{ kind: 'anything' }} value={value} brief />
                </span>
              ))}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
