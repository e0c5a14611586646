import { Alert, Button } from '@mui/material';
import { useWords } from '../platform/words/use-words.js';
import { reviewWords } from './words.js';

type StandingProps = {
  /** What is shown are no longer the papers in hand. */
  readonly isStale: boolean;
  readonly isWaiting: boolean;
  readonly isNewer: boolean;
  readonly onLookAgain: () => void;
};

/** Why there is nothing to decide here at the moment, if there is not. */
export function Standing({ isStale, isWaiting, isNewer, onLookAgain }: StandingProps) {
  const tell = useWords(reviewWords);
  if (isStale) {
    return (
      <Alert
        severity="warning"
        action={
          <Button color="inherit" onClick={onLookAgain} disabled={!isNewer && isWaiting}>
            {tell('look')}
          </Button>
        }
      >
        <strong>{tell('stale')}</strong> {tell('stale-hint')}
      </Alert>
    );
  }
  return isWaiting ? null : <Alert severity="info">{tell('not-waiting')}</Alert>;
}
