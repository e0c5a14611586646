import { Alert, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { problemIn } from '../http/problem.js';

type ProblemAlertProps = {
  /** What it is about, where that is not clear from where it stands. */
  readonly of?: string;
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
};

/** Instead of what could not be read: what stands in the way, how to mend it, and the reference that finds it in the log. */
export function ProblemAlert({ of, error, onRetry }: ProblemAlertProps) {
  const translate = useTranslate();
  const problem = problemIn(error);
  return (
    <Alert
      severity="error"
      action={
        onRetry && (
          <Button color="inherit" size="small" onClick={onRetry}>
            {translate('ky.problem.retry')}
          </Button>
        )
      }
    >
      {of && `${of}: `}
      {problem ? `${problem.title} ${problem.mend}` : translate((error as Error).message)}
      {problem && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {translate('ky.problem.reference', { reference: problem.reference })}
        </Typography>
      )}
    </Alert>
  );
}
