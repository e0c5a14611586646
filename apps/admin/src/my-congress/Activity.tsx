import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { Sentence } from '../platform/timeline/Sentence.js';
import { useTimeline } from '../platform/timeline/timeline.js';
import { instantText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { Section } from './Section.js';
import { words } from './words.js';

const SHOWN = 8;

/** The latest of what happened for this congress, in plain sentences. */
export function Activity({ congress }: { congress: string }) {
  const t = useWords(words);
  const timeline = useTimeline(`congress/${congress}`);
  return (
    <Section title={t('activity')}>
      <Awaited of={readingOf(timeline)} height={160}>
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {timeline.events?.slice(0, SHOWN).map((event) => (
            <Box component="li" key={event.position} sx={{ py: 0.75, overflowWrap: 'anywhere' }}>
              <Typography component="div">
                <Sentence event={event} isAmongOthers />
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {event.by.capacity} · {instantText(event.at)}
              </Typography>
            </Box>
          ))}
        </Box>
      </Awaited>
      <Button
        component={Link}
        to={`/congresses/${congress}/show?tab=timeline&of=all`}
        size="small"
        sx={{ mt: 0.5, ml: -0.5 }}
      >
        {t('all-activity')}
      </Button>
    </Section>
  );
}
