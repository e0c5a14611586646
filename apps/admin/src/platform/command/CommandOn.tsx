import { Dialog, DialogActions, DialogContent } from '@mui/material';
import { Button, useTranslate } from 'react-admin';
import { type CommandType, featureOfCommand } from '#contracts';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { readingOf } from '../reading/reading.js';
import { useStreamVersion } from '../timeline/use-stream-version.js';
import { CommandDialog } from './CommandDialog.js';
import type { GivenWords, Row } from './given.js';

/** The form of a command on a row, bound to the version of its stream as it stands now. */
export function CommandOn<Type extends CommandType>({
  onClose,
  row,
  ...given
}: GivenWords<Type> & { row: Row; onClose: () => void }) {
  const translate = useTranslate();
  const { version, asked } = useStreamVersion(`${featureOfCommand(given.type)}-${row.id}`);
  const { error, retry } = readingOf(asked);
  if (version !== undefined) return <CommandDialog {...given} row={row} version={version} onClose={onClose} />;
  if (!error) return null;
  return (
    <Dialog open onClose={onClose} aria-label={translate('ky.problem.broken')}>
      <DialogContent>
        <ProblemAlert error={error} onRetry={retry} />
      </DialogContent>
      <DialogActions>
        <Button label="ra.action.close" onClick={onClose} />
      </DialogActions>
    </Dialog>
  );
}
