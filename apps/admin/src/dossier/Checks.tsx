import GreenIcon from '@mui/icons-material/CheckCircleOutlined';
import UnknownIcon from '@mui/icons-material/HelpOutlineOutlined';
import RedIcon from '@mui/icons-material/HighlightOffOutlined';
import { Box, Chip, Stack, Typography } from '@mui/material';
import { Awaited } from '../platform/reading/Awaited.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { Part } from './Part.js';
import { type Check, useChecks } from './use-dossier.js';
import { words } from './words.js';

/** What the system has reckoned by the rules, each with its formula, so that anybody can reckon it again. */
export function Checks({ dossier }: { dossier: string }) {
  const t = useWords(words);
  const { checks, reading } = useChecks(dossier);
  const number = (colour: Check['colour']) => checks.filter((one) => one.colour === colour).length;
  return (
    <Part title={t('checks')}>
      <Awaited of={reading} height={240}>
        {checks.length === 0 ? (
          <Typography color="text.secondary">{t('no-checks')}</Typography>
        ) : (
          <>
            <Typography sx={{ fontWeight: 600 }}>
              {t('summary', { green: number('green'), red: number('red'), unknown: number('unknown') })}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {t('checks-hint')}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1 }}>
              {checks.map((check) => (
                <OneCheck key={check.id} check={check} />
              ))}
            </Box>
          </>
        )}
      </Awaited>
    </Part>
  );
}

const looks = {
  green: { Icon: GreenIcon, color: 'success' },
  red: { Icon: RedIcon, color: 'error' },
  unknown: { Icon: UnknownIcon, color: 'warning' },
} as const;

function OneCheck({ check: { check, colour, formula, rule, ruleSet, mark, inputs } }: { check: Check }) {
  const t = useWords(words);
  const say = useSay();
  const { Icon, color } = looks[colour];
  const missing = Array.isArray(inputs['missing']) ? (inputs['missing'] as string[]) : [];
  return (
    <Box component="li" data-check={check} data-colour={colour} sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{say.value('dossier', 'check', check)}</Typography>
        <Chip size="small" variant="outlined" color={color} icon={<Icon />} label={t(colour)} />
      </Stack>
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0, my: 0.5, fontVariantNumeric: 'tabular-nums' }}>
        {formula.split('; ').map((line, at) => (
          <Typography key={`${at} ${line}`} component="li" sx={{ fontSize: '1.05rem', overflowWrap: 'anywhere' }}>
            {line}
          </Typography>
        ))}
      </Stack>
      {missing.length > 0 && (
        <Typography>
          {t('missing', { papers: missing.map((paper) => say.value('dossier', 'paper', paper)).join(', ') })}
        </Typography>
      )}
      <Typography variant="body2" color="text.secondary">
        {t(check === 'papers' ? 'papers-check' : check)}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {t('rule', { rule, ruleSet: say.value('regulation', 'ruleSet', ruleSet) })} · {mark} –{' '}
        {say.value('regulation', 'mark', mark)}
      </Typography>
    </Box>
  );
}
