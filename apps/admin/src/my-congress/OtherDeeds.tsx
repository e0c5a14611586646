import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { type CommandType, views } from '#contracts';
import { useAccessTo } from '../platform/access/use-access.js';
import { CommandOn } from '../platform/command/CommandOn.js';
import { commandsOn } from '../platform/command/may.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { readingOf } from '../platform/reading/reading.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { Section } from './Section.js';
import type { CongressRow } from './standing.js';
import { words } from './words.js';

/** What else may be done with the congress itself, whatever its next step. */
export function OtherDeeds({ congress }: { congress: CongressRow }) {
  const t = useWords(words);
  const say = useSay();
  const isPast = useMoment() !== undefined;
  const [chosen, setChosen] = useState<CommandType>();
  const view = views.get('congresses');
  const { may, asked } = useAccessTo('command', view ? commandsOn(view, congress) : [], congress);
  const { error, retry } = readingOf(asked);
  if (isPast || (may.length === 0 && !error)) return null;
  return (
    <Section title={t('other-deeds')}>
      {error !== null && <ProblemAlert error={error} onRetry={retry} />}
      <Stack sx={{ alignItems: 'flex-start', ml: -0.5 }}>
        {may.map((type) => (
          <Button key={type} size="small" sx={{ minHeight: { xs: 44, md: 36 } }} onClick={() => setChosen(type)}>
            {say.command(type)}
          </Button>
        ))}
      </Stack>
      {chosen && <CommandOn type={chosen} row={congress} onClose={() => setChosen(undefined)} />}
    </Section>
  );
}
