import { Button, SnackbarContent } from '@mui/material';
import { useCloseNotification, useTranslate } from 'react-admin';

type UndoneProps = { readonly says: string; readonly onBack: () => void };

/** What was taken away, and the button that brings it back. */
export function Undone({ says, onBack }: UndoneProps) {
  const translate = useTranslate();
  const close = useCloseNotification();
  return (
    <SnackbarContent
      message={says}
      action={
        <Button
          color="inherit"
          onClick={() => {
            onBack();
            close();
          }}
        >
          {translate('ra.action.undo')}
        </Button>
      }
    />
  );
}
