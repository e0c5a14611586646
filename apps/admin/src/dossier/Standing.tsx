import { Alert, Stack, Typography } from '@mui/material';
import { dayText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { Due } from '../steering/Waiting.js';
import type { Dossier } from './use-dossier.js';
import { words } from './words.js';

/** Where the dossier is: since when, until when, and what was decided on it. */
export function Standing({ dossier }: { dossier: Dossier }) {
  const t = useWords(words);
  const { status, submittedOn, submittedLate, decideBy, decisionNumber, decidedOn, despite } = dossier;
  return (
    <Stack sx={{ gap: 1, mt: 1 }}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'center' }}>
        {submittedOn && (
          <Typography color="text.secondary">
            {t('submitted')}: {dayText(submittedOn)}
            {submittedLate && ` (${t('submitted-late')})`}
          </Typography>
        )}
        {status === 'submitted' && decideBy && (
          <>
            <Typography color="text.secondary">
              {t('deadline')}: {dayText(decideBy)}
            </Typography>
            <Due on={decideBy} />
          </>
        )}
        {decidedOn && (
          <Typography color="text.secondary">
            {t('decision')}: {t('decision-of', { number: decisionNumber ?? '…', day: dayText(decidedOn) })}
          </Typography>
        )}
      </Stack>
      {despite && (
        <Alert severity="warning">
          {t('despite')}: {despite}
        </Alert>
      )}
      {status === 'returned' && dossier.returnedBecause && (
        <Alert severity="warning">
          {t('returned')}: {dossier.returnedBecause}
        </Alert>
      )}
      {status === 'refused' && dossier.refusedBecause && (
        <Alert severity="error">
          {t('refused')}: {dossier.refusedBecause}
        </Alert>
      )}
    </Stack>
  );
}
