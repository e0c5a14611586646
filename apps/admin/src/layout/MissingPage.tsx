import LostIcon from '@mui/icons-material/SearchOffOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Instead } from '../platform/layout/Instead.js';
import { PageTitle } from '../platform/layout/PageTitle.js';

/** Instead of a page that is not there, or not for these eyes: the way to what is. */
export function MissingPage() {
  const translate = useTranslate();
  const missing = translate('ky.problem.missing');
  return (
    <>
      <PageTitle>{missing}</PageTitle>
      <Instead icon={LostIcon} title={missing} hint={translate('ky.problem.missing-hint')}>
        <Button variant="contained" component={Link} to="/" sx={{ minHeight: 44 }}>
          {translate('ky.home.title')}
        </Button>
      </Instead>
    </>
  );
}
