import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useMay } from '../platform/access/use-access.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { useWords } from '../platform/words/use-words.js';
import { checklistStyles } from './checklist-styles.js';
import { type PaperDeed, PaperDeedDialog } from './PaperDeedDialog.js';
import { PaperLine } from './PaperLine.js';
import { Section } from './Section.js';
import { type CongressRow, isFinal, type Paper } from './standing.js';
import { words } from './words.js';

type ChecklistProps = {
  readonly papers: readonly Paper[];
  readonly others: readonly Paper[];
  readonly congress: CongressRow;
};

/** Every paper that the dossier needs: how far it is, who sees to it, and until when. */
export function PaperChecklist({ papers, others, congress }: ChecklistProps) {
  const t = useWords(words);
  const deeds = useDeeds(congress);
  const [asked, ask] = useState<{ deed: PaperDeed; paper: Paper }>();
  const there = papers.filter(isFinal).length;
  const lines = (of: readonly Paper[]) => (
    <Box component="ul" sx={checklistStyles}>
      {of.map((paper) => (
        <PaperLine
          key={paper.document?.id ?? paper.kind}
          paper={paper}
          deeds={deeds}
          onDeed={(deed) => ask({ deed, paper })}
        />
      ))}
    </Box>
  );
  return (
    <Section
      title={t('papers')}
      place="papers"
      aside={<Typography color="text.secondary">{t('papers-final', { there, all: papers.length })}</Typography>}
    >
      {lines(papers)}
      {others.length > 0 && (
        <>
          <Typography variant="h3" component="h4" sx={{ mt: 2 }}>
            {t('other-papers')}
          </Typography>
          {lines(others)}
        </>
      )}
      {asked && <PaperDeedDialog {...asked} congress={congress} onClose={() => ask(undefined)} />}
    </Section>
  );
}

/** What the caller may do with the papers of this congress; nothing in the past. */
function useDeeds(congress: CongressRow): readonly PaperDeed[] {
  const isNow = useMoment() === undefined;
  const start = useMay('command', 'document.start-draft', congress);
  const assign = useMay('command', 'task.assign', congress);
  return isNow ? [...(start ? (['start'] as const) : []), ...(assign ? (['assign'] as const) : [])] : [];
}
