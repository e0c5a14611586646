import DoneIcon from '@mui/icons-material/CheckCircle';
import CurrentIcon from '@mui/icons-material/RadioButtonChecked';
import AheadIcon from '@mui/icons-material/RadioButtonUnchecked';
import ReturnedIcon from '@mui/icons-material/Replay';
import { Box, Card, Typography } from '@mui/material';
import { useLanguage } from '../platform/i18n/SpokenLanguage.js';
import { inLanguage, useWords } from '../platform/words/use-words.js';
import { type StageState, stagesOf } from './stages.js';
import type { CongressRow } from './standing.js';
import { stepperStyles } from './stepper-styles.js';
import { stageStateWords, stageWords, words } from './words.js';

const signs: { readonly [state in StageState]: typeof DoneIcon } = {
  done: DoneIcon,
  current: CurrentIcon,
  returned: ReturnedIcon,
  ahead: AheadIcon,
};

/** The seven steps; a phone names only the one that is on, the others stay as signs. */
export function Stepper({ congress, openConditions }: { congress: CongressRow; openConditions: number }) {
  const t = useWords(words);
  const language = useLanguage();
  const steps = stagesOf(congress, openConditions);
  const now = steps.findIndex(({ state }) => state === 'current' || state === 'returned');
  return (
    <Card variant="outlined" sx={{ p: { xs: 1.5, md: 2 } }}>
      <Box component="ol" aria-label={t('steps')} sx={stepperStyles}>
        {steps.map(({ stage, state }, place) => {
          const Sign = signs[state];
          return (
            <li key={stage} className={state} aria-current={place === now ? 'step' : undefined}>
              <Sign aria-hidden />
              <span className="told">
                <span className="name">{inLanguage(stageWords[stage], language)}</span>
                <span className="state">{inLanguage(stageStateWords[state], language)}</span>
              </span>
            </li>
          );
        })}
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
