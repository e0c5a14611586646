import { Button } from '@mui/material';
import { useState } from 'react';
import { useMay } from '../platform/access/use-access.js';
import { CommandOn } from '../platform/command/CommandOn.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { useWords } from '../platform/words/use-words.js';
import { words } from './words.js';

type AnswerProps = {
  readonly document: string;
  readonly unit: string;
  readonly comment: number;
};

/** Takes a comment up, or explains why not. */
export function AnswerButton({ document, unit, comment }: AnswerProps) {
  const t = useWords(words);
  const isPast = useMoment() !== undefined;
  const [isOpen, setOpen] = useState(false);
  const may = useMay('command', 'document.answer-comment', { unit });
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
      {isOpen && (
        <CommandOn
          type="document.answer-comment"
          row={{ id: document, unit }}
          settled={{ comment }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
