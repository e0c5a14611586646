import { Alert, Button, Stack } from '@mui/material';
import { Link } from 'react-router-dom';
import { useWords } from '../platform/words/use-words.js';
import type { PaperRow } from './paper.js';
import { words } from './words.js';

type NewerProps = {
  readonly paper: PaperRow;
  readonly base: number;
  readonly latest: number;
  readonly onKeep: () => void;
  readonly onTake: () => void;
};

/** Somebody saved a version while one was writing: look, then keep one's own or take theirs. */
export function NewerVersion({ paper, base, latest, onKeep, onTake }: NewerProps) {
  const t = useWords(words);
  const compare = `/documents/${paper.id}/show?tab=compare&before=${Math.max(base, 1)}&after=${latest}`;
  return (
    <Alert severity="warning">
      {t('newer', { base, latest })}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mt: 1 }}>
        <Button size="small" variant="outlined" color="inherit" component={Link} to={compare}>
          {t('newer-compare')}
        </Button>
        <Button size="small" variant="outlined" color="inherit" onClick={onKeep}>
          {t('newer-keep')}
        </Button>
        <Button size="small" color="inherit" onClick={onTake}>
          {t('newer-take')}
        </Button>
      </Stack>
    </Alert>
  );
}
