import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useMay } from '../platform/access/use-access.js';
import { CommandOn } from '../platform/command/CommandOn.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { Name } from '../platform/value/Name.js';
import { dayText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { Section } from './Section.js';
import type { ConditionRow } from './use-standing.js';
import { words } from './words.js';

/** What the reviewers asked for and is not met yet. */
export function Conditions({ conditions }: { conditions: readonly ConditionRow[] }) {
  const t = useWords(words);
  if (conditions.length === 0) return null;
  return (
    <Section title={t('conditions')} place="conditions">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {conditions.map((condition) => (
          <Line key={condition.id} condition={condition} />
        ))}
      </Box>
    </Section>
  );
}

function Line({ condition }: { condition: ConditionRow }) {
  const t = useWords(words);
  const isPast = useMoment() !== undefined;
  const [isOpen, setOpen] = useState(false);
  const { unit, review, number, side, text, document, imposedOn } = condition;
  const isAllowed = useMay('command', 'review.meet-condition', { unit });
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Typography>
      <Typography variant="body2" color="text.secondary">
        {t('condition-by', { side: t(`side_${side}`), day: dayText(imposedOn) })}
        {document && (
          <>
            {' · '}
            <Name view="documents" id={document} />
          </>
        )}
      </Typography>
      {isAllowed && !isPast && (
        <Button variant="outlined" size="small" sx={{ mt: 1, minHeight: 44 }} onClick={() => setOpen(true)}>
          {t('meet-it')}
        </Button>
      )}
      {isOpen && (
        <CommandOn
          type="review.meet-condition"
          row={{ id: review }}
          settled={{ condition: number }}
          onClose={() => setOpen(false)}
        />
      )}
    </Box>
  );
}
