import PlanIcon from '@mui/icons-material/EventNoteOutlined';
import { Card, CardContent, Typography } from '@mui/material';
import { CommandButton } from '../platform/command/CommandButton.js';
import { useWords } from '../platform/words/use-words.js';
import { words } from './words.js';

/** A unit without a congress is led to planning one. */
export function NoCongress({ unit }: { unit: string | undefined }) {
  const t = useWords(words);
  return (
    <Card variant="outlined">
      <CardContent sx={{ textAlign: 'center', py: 6 }}>
        <PlanIcon sx={{ fontSize: 48, color: 'text.secondary' }} />
        <Typography variant="h1" component="h2" sx={{ mt: 1 }}>
          {t('none-title')}
        </Typography>
        <Typography color="text.secondary" sx={{ maxWidth: '60ch', mx: 'auto', my: 2 }}>
          {t('none-why')}
        </Typography>
        <CommandButton type="congress.plan" {...(unit ? { settled: { unit } } : {})} prominent />
      </CardContent>
    </Card>
  );
}
