import DoneIcon from '@mui/icons-material/CheckCircle';
import CurrentIcon from '@mui/icons-material/RadioButtonChecked';
import AheadIcon from '@mui/icons-material/RadioButtonUnchecked';
import ReturnedIcon from '@mui/icons-material/Replay';
import { Box, Card, Typography } from '@mui/material';
import { useLanguage } from '../platform/i18n/SpokenLanguage.js';
import { inLanguage, useWords } from '../platform/words/use-words.js';
import { type StageState, stagesOf } from './stages.js';
import type { CongressRow } from './standing.js';
import { stageStateWords, stageWords, words } from './words.js';

const signs = {
  done: { Icon: DoneIcon, color: 'success.main' },
  current: { Icon: CurrentIcon, color: 'primary.main' },
  returned: { Icon: ReturnedIcon, color: 'warning.main' },
  ahead: { Icon: AheadIcon, color: 'text.secondary' },
} as const;

/** The seven steps; a phone names only the one that is on, the others stay as signs. */
export function Stepper({ congress, openConditions }: { congress: CongressRow; openConditions: number }) {
  const t = useWords(words);
  const language = useLanguage();
  const steps = stagesOf(congress, openConditions);
  const now = steps.findIndex(({ state }) => state === 'current' || state === 'returned');
  return (
    <Card variant="outlined" sx={{ p: { xs: 1.5, md: 2 } }}>
      <Box
        component="ol"
        aria-label={t('steps')}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
          gap: 0.5,
        }}
      >
        {steps.map(({ stage, state }, place) => (
          <Box
            component="li"
            key={stage}
            aria-current={place === now ? 'step' : undefined}
            sx={{ textAlign: 'center', borderTop: 3, borderColor: signs[state].color, pt: 1, px: 0.25, minWidth: 0 }}
          >
            <Sign state={state} />
            <Box component="span" sx={inWordsOnWide}>
              <Typography
                component="span"
                variant="body2"
                sx={{ display: 'block', fontWeight: place === now ? 700 : 400, lineHeight: 1.3 }}
              >
                {inLanguage(stageWords[stage], language)}
              </Typography>
              <Typography component="span" variant="caption" color="text.secondary">
                {inLanguage(stageStateWords[state], language)}
              </Typography>
            </Box>
          </Box>
        ))}
      </Box>
      {steps[now] && (
        <Typography aria-hidden sx={{ display: { xs: 'block', md: 'none' }, mt: 1, fontWeight: 600 }}>
          {t('step-of', { n: now + 1 })} · {inLanguage(stageWords[steps[now].stage], language)}
          {steps[now].state === 'returned' && ` · ${inLanguage(stageStateWords.returned, language)}`}
        </Typography>
      )}
    </Card>
  );
}

// On a phone for those only who listen.
const inWordsOnWide = {
  position: { xs: 'absolute', md: 'static' },
  width: { xs: '1px', md: 'auto' },
  height: { xs: '1px', md: 'auto' },
  overflow: { xs: 'hidden', md: 'visible' },
  clipPath: { xs: 'inset(50%)', md: 'none' },
  whiteSpace: { xs: 'nowrap', md: 'normal' },
};

function Sign({ state }: { state: StageState }) {
  const { Icon, color } = signs[state];
  return <Icon aria-hidden sx={{ color, fontSize: 22, display: 'block', mx: 'auto', mb: 0.5 }} />;
}
