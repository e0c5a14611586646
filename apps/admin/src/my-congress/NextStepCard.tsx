import { Alert, Box, Button, Card, CardContent, Typography } from '@mui/material';
import { useState } from 'react';
import type { Role } from '#contracts';
import { useMay } from '../platform/access/use-access.js';
import { useLanguage } from '../platform/i18n/SpokenLanguage.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { useSay } from '../platform/words/use-say.js';
import { inLanguage, type Pair, useWords } from '../platform/words/use-words.js';
import { DeedButton } from './DeedButton.js';
import { isPrepared, type NextStep, nextFor, sideInTurn } from './next-step.js';
import { SubmitWindow } from './step-windows.js';
import type { useStanding } from './use-standing.js';
import { stepWords, words } from './words.js';

type NextStepProps = { readonly found: ReturnType<typeof useStanding>; readonly roles: readonly Role[] };

/** One card with one button: what is to be done now, or whom it waits for. */
export function NextStepCard({ found, roles }: NextStepProps) {
  const t = useWords(words);
  const say = useSay();
  const isPast = useMoment() !== undefined;
  const { step, first } = nextFor(found.standing, roles);
  const waits = first && first !== step ? first : null;
  return (
    <Card
      component="section"
      variant="outlined"
      aria-labelledby="next-step"
      sx={{ borderColor: 'primary.main', borderWidth: 2 }}
    >
      <CardContent>
        <Typography id="next-step" variant="body2" color="text.secondary" component="h3">
          {t('next')}
        </Typography>
        {waits && (
          <Alert severity="info" sx={{ my: 1 }}>
            <Told step={waits} what="title" />{' '}
            {t('waits-for', { whom: [...new Set(waits.roles.map((role) => say.value('', 'role', role)))].join(', ') })}
            {step ? ` ${t('meanwhile')}` : ` ${t('nothing-for-you')}`}
          </Alert>
        )}
        {step && (
          <>
            <Typography variant="h1" component="p" sx={{ mt: 0.5 }}>
              <Told step={step} what="title" />
            </Typography>
            <Typography color="text.secondary" sx={{ mt: 0.5, maxWidth: '65ch' }}>
              <Told step={step} what="why" />
            </Typography>
            {!isPast && step.deed.does !== 'wait' && (
              <Box sx={{ mt: 2 }}>
                <DeedButton step={step} found={found} />
              </Box>
            )}
          </>
        )}
        {!isPast && step?.deed.does !== 'submit' && <LookOver found={found} />}
      </CardContent>
    </Card>
  );
}

/** What would stand in the way if the dossier went out now. */
function LookOver({ found: { standing, review } }: Pick<NextStepProps, 'found'>) {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  const side = sideInTurn(standing);
  const isChair = useMay('command', 'review.submit', standing.congress);
  if (side === null || !isPrepared(standing)) return null;
  return (
    <>
      <Button sx={{ mt: 1, ml: -0.5, minHeight: 44 }} onClick={() => setOpen(true)}>
        {t('look-over')}
      </Button>
      {isOpen && (
        <SubmitWindow
          standing={standing}
          side={side}
          hasReview={review !== null}
          isChair={isChair}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function Told({ step, what }: { step: NextStep; what: 'title' | 'why' }) {
  const say = useSay();
  const language = useLanguage();
  const text: Pair = stepWords[step.key][what];
  const paper = step.papers[0] ? say.value('document', 'kind', step.papers[0].kind) : '';
  return <>{inLanguage(text, language).replace('%{paper}', paper).replace('%{count}', String(step.count))}</>;
}
