import PlanIcon from '@mui/icons-material/EventNoteOutlined';
import { CommandButton } from '../platform/command/CommandButton.js';
import { Instead } from '../platform/layout/Instead.js';
import { useWords } from '../platform/words/use-words.js';
import { words } from './words.js';

/** A unit without a congress is led to planning one. */
export function NoCongress({ unit }: { unit: string | undefined }) {
  const t = useWords(words);
  return (
    <Instead icon={PlanIcon} title={t('none-title')} hint={t('none-why')}>
      <CommandButton type="congress.plan" {...(unit ? { settled: { unit } } : {})} prominent />
    </Instead>
  );
}
