import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Says that what stands in the window was typed before and not sent, with the way to begin anew. */
export function KeptAgain({ onAnew }: { onAnew: () => void }) {
  const translate = useTranslate();
  return (
    <Alert
      severity="info"
      sx={{ mb: 1.5 }}
      action={
        <Button color="inherit" size="small" onClick={onAnew}>
          {translate('ky.unsent.anew')}
        </Button>
      }
    >
      {translate('ky.unsent.again')}
    </Alert>
  );
}
