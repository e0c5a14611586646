import { Typography } from '@mui/material';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { useWords } from '../platform/words/use-words.js';
import { words } from './words.js';

/** Where a doubt begins: one box that finds a branch, a person, a document number or an event. */
export default function LookBack() {
  const t = useWords(words);
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <Typography>{t('intro')}</Typography>
    </>
  );
}
