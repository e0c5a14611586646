import { Alert, AlertTitle, Box, Button, Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { OtherEvent, Problem } from '../http/problem.js';
import { Sentence } from '../timeline/Sentence.js';
import { MarkChip } from '../why/MarkChip.js';
import { ruleText } from '../why/rule-text.js';
import { instantText } from '../words/format.js';
import { useSay } from '../words/use-say.js';

type ProblemShownProps = {
  readonly problem: Problem;
  /** Sentences that have no field in the form to stand beside. */
  readonly above: readonly string[];
  readonly stream: string | undefined;
  readonly onReload: () => void;
  /** The person has read what the other did, up to this version, and means to go on. */
  readonly onSeen: (version: number) => void;
};

/** What stands in the way, how to mend it, by which rule, how sure that rule is, and the reference that finds it in the log. */
export function ProblemShown({ problem, above, stream, onReload, onSeen }: ProblemShownProps) {
  const say = useSay();
  const translate = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const { title, mend, rule, ruleSet, mark, reference, others = [] } = problem;
  const latest = others.at(-1)?.version;
  return (
    <Alert ref={place} severity={others.length > 0 ? 'warning' : 'error'} sx={{ mb: 1 }}>
      <AlertTitle>{title}</AlertTitle>
      {mend}
      {above.length > 0 && (
        <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
          {above
            .filter((sentence) => sentence !== title)
            .map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
        </Box>
      )}
      {others.length > 0 && <Others others={others} stream={stream ?? ''} />}
      {mark && (
        <Box sx={{ mt: 1 }}>
          <MarkChip mark={mark} />
        </Box>
      )}
      <Typography variant="body2" sx={{ mt: 1 }}>
        {[
          rule && translate('ky.problem.rule', { rule: ruleText(say, { rule, ruleSet }) }),
          translate('ky.problem.reference', { reference }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {latest !== undefined && (
        <Stack direction="row" sx={{ gap: 1, mt: 1.5, flexWrap: 'wrap' }}>
          <Button size="small" variant="outlined" color="inherit" onClick={onReload}>
            {translate('ky.problem.reload')}
          </Button>
          <Button size="small" color="inherit" onClick={() => onSeen(latest)}>
            {translate('ky.problem.anyway')}
          </Button>
        </Stack>
      )}
    </Alert>
  );
}

function Others({ others, stream }: { others: readonly OtherEvent[]; stream: string }) {
  const translate = useTranslate();
  return (
    <>
      <Typography sx={{ mt: 1 }}>{translate('ky.problem.others')}</Typography>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {others.map((event) => (
          <li key={event.position}>
            <Sentence event={{ ...event, stream }} /> ({event.capacity}, {instantText(event.recordedAt)})
          </li>
        ))}
      </Box>
    </>
  );
}
