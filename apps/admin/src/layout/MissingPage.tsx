import LostIcon from '@mui/icons-material/SearchOffOutlined';
import { Button, Card, CardContent, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { PageTitle } from '../platform/layout/PageTitle.js';

/** Instead of a page that is not there, or not for these eyes: the way to what is. */
export function MissingPage() {
  const translate = useTranslate();
  return (
    <Card variant="outlined">
      <PageTitle>{translate('ky.problem.missing')}</PageTitle>
      <CardContent sx={{ textAlign: 'center', py: 6 }}>
        <LostIcon sx={{ fontSize: 48, color: 'text.secondary' }} />
        <Typography variant="h1" component="h2" sx={{ mt: 1 }}>
          {translate('ky.problem.missing')}
        </Typography>
        <Typography color="text.secondary" sx={{ maxWidth: '60ch', mx: 'auto', my: 2 }}>
          {translate('ky.problem.missing-hint')}
        </Typography>
        <Button variant="contained" component={Link} to="/" sx={{ minHeight: 44 }}>
          {translate('ky.home.title')}
        </Button>
      </CardContent>
    </Card>
  );
}
