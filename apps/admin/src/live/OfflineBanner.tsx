import OfflineIcon from '@mui/icons-material/CloudOffOutlined';
import { Alert } from '@mui/material';
import { useEffect, useState } from 'react';
import { useNotify } from 'react-admin';
import { useWords } from '../platform/words/use-words.js';
import { words } from './words.js';

/** Says that the network is lost, and that it is back. */
export function OfflineBanner() {
  const t = useWords(words);
  const notify = useNotify();
  const [isOffline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const lost = () => setOffline(true);
    const back = () => {
      setOffline(false);
      notify(t('online'), { type: 'success' });
    };
    addEventListener('offline', lost);
    addEventListener('online', back);
    return () => {
      removeEventListener('offline', lost);
      removeEventListener('online', back);
    };
  }, [notify, t]);
  if (!isOffline) return null;
  return (
    <Alert
      severity="warning"
      role="alert"
      icon={<OfflineIcon />}
      // Above dialogs: there a form may stand that is not to be lost.
      sx={{ position: 'fixed', bottom: 16, left: 16, right: 16, mx: 'auto', maxWidth: 640, zIndex: 1500, boxShadow: 3 }}
    >
      {t('offline')}
    </Alert>
  );
}
