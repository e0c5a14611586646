import { Button } from '@mui/material';
import { useState } from 'react';
import { useMay } from '../platform/access/use-access.js';
import { CommandOn } from '../platform/command/CommandOn.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { useWords } from '../platform/words/use-words.js';
import { words } from './words.js';

type AnswerProps = {
  readonly type: 'document.answer-comment' | 'review.answer-comment';
  /** The paper, or the review, that the comment belongs to. */
  readonly row: { readonly id: string; readonly unit: string };
  readonly comment: number;
};

/** Takes a comment up, or explains why not. */
export function AnswerButton({ type, row, comment }: AnswerProps) {
  const t = useWords(words);
  const isPast = useMoment() !== undefined;
  const [isOpen, setOpen] = useState(false);
  const may = useMay('command', type, { unit: row.unit });
  if (!may || isPast) return null;
  return (
    <>
      <Button
        variant="outlined"
        size="small"
        sx={{ minHeight: { xs: 44, md: 32 } }}
        aria-label={t('answer-of', { comment })}
        onClick={() => setOpen(true)}
      >
        {t('answer')}
      </Button>
      {isOpen && <CommandOn type={type} row={row} settled={{ comment }} onClose={() => setOpen(false)} />}
    </>
  );
}
