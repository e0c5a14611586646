import { Alert, Card, CardContent } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PageTitle } from '../layout/PageTitle.js';
import { PasswordForm } from './PasswordForm.js';

/** Instead of any page, while the password is the one that somebody else gave. */
export function ChooseOwnPassword() {
  const translate = useTranslate();
  return (
    <Card variant="outlined">
      <PageTitle>{translate('ky.account.password')}</PageTitle>
      <CardContent>
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('ky.account.must')}
        </Alert>
        <PasswordForm />
      </CardContent>
    </Card>
  );
}
