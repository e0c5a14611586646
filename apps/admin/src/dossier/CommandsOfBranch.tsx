import { Typography } from '@mui/material';
import { views } from '#contracts';
import { useAccessTo } from '../platform/access/use-access.js';
import { commandsOn } from '../platform/command/may.js';
import { RowCommands } from '../platform/command/RowCommands.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { readingOf } from '../platform/reading/reading.js';
import { useWords } from '../platform/words/use-words.js';
import type { Dossier } from './use-dossier.js';
import { words } from './words.js';

/** What the branch may do with its own dossier; whoever may do nothing is told who decides. */
export function CommandsOfBranch({ dossier }: { dossier: Dossier }) {
  const t = useWords(words);
  const view = views.get('dossiers');
  const { may, asked } = useAccessTo('command', view ? commandsOn(view, dossier) : [], dossier);
  const { isPending, error, retry } = readingOf(asked);
  if (!view || isPending) return null;
  if (error) return <ProblemAlert error={error} onRetry={retry} />;
  if (may.length > 0) return <RowCommands view={view} row={dossier} />;
  if (dossier.status !== 'submitted') return null;
  return (
    <Typography color="text.secondary" sx={{ mt: 1 }}>
      {t('read-only')}
    </Typography>
  );
}
