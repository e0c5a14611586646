import CommentIcon from '@mui/icons-material/AddCommentOutlined';
import NextIcon from '@mui/icons-material/KeyboardArrowDownOutlined';
import PreviousIcon from '@mui/icons-material/KeyboardArrowUpOutlined';
import { Box, Button, Card, FormControlLabel, IconButton, Stack, TextField, Tooltip, Typography } from '@mui/material';
import { type RefObject, useState } from 'react';
import { useGetOne } from 'react-admin';
import type { DocumentNode } from '../document/difference/blocks.js';
import { Difference, type Mode } from '../document/difference/Difference.js';
import { FileDifference, type VersionFile } from '../document/difference/FileDifference.js';
import { ModeSwitch } from '../document/difference/ModeSwitch.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { useWords } from '../platform/words/use-words.js';
import { SeenTick } from './SeenTick.js';
import type { Paper } from './use-papers.js';
import { reviewWords } from './words.js';

type Version = { readonly id: string; readonly content: DocumentNode | null; readonly file: VersionFile | null };

type PaperShownProps = {
  readonly paper: Paper;
  readonly text: RefObject<HTMLDivElement | null>;
  readonly onSeen: () => void;
  readonly onComment: () => void;
  readonly onStep: (by: 1 | -1) => void;
};

/** A paper against the version that this reviewer saw last; at first sight, the whole of it. */
export function PaperShown({ paper, text, onSeen, onComment, onStep }: PaperShownProps) {
  const tell = useWords(reviewWords);
  const isPast = useMoment() !== undefined;
  const own = paper.base && paper.base.hash !== paper.hash ? paper.base.version : null;
  const [against, setAgainst] = useState(own);
  const [chosen, setMode] = useState<Mode>('inline');
  const mode = against === null ? 'whole' : chosen;
  const choose = (next: Mode) => {
    setMode(next);
    if (next !== 'whole' && against === null && paper.version > 1) setAgainst(paper.version - 1);
  };
  return (
    <Card variant="outlined" component="section" aria-label={paper.title} sx={{ minWidth: 0 }}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, pl: 2, pr: 1, pt: 1 }}>
        <Typography variant="h3" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
          {paper.title}
        </Typography>
        <Stack direction="row">
          {([-1, 1] as const).map((by) => {
            const label = tell(by === 1 ? 'next' : 'previous');
            return (
              <Tooltip key={by} title={label}>
                <IconButton aria-label={label} onClick={() => onStep(by)} sx={{ minWidth: 44, minHeight: 44 }}>
                  {by === 1 ? <NextIcon /> : <PreviousIcon />}
                </IconButton>
              </Tooltip>
            );
          })}
        </Stack>
      </Stack>
      <Stack
        direction="row"
        sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1, px: 1.5, py: 1, borderBottom: 1, borderColor: 'divider' }}
      >
        {paper.version > 1 && (
          <>
            <Against paper={paper} own={own} value={against} onChange={setAgainst} />
            <ModeSwitch mode={mode} onChange={choose} />
          </>
        )}
        <FormControlLabel
          control={<SeenTick paper={paper} onSeen={onSeen} />}
          label={tell('seen')}
          sx={{ mr: 0, ml: -0.5, minHeight: 44 }}
        />
        {!isPast && (
          <Button size="small" startIcon={<CommentIcon />} onClick={onComment} sx={{ minHeight: { xs: 44, md: 32 } }}>
            {tell('comment')}
          </Button>
        )}
      </Stack>
      <Box sx={{ p: { xs: 1.5, md: 2 } }} ref={text}>
        <Compared paper={paper} against={against} mode={mode} />
      </Box>
    </Card>
  );
}

function Compared({ paper, against, mode }: { paper: Paper; against: number | null; mode: Mode }) {
  const tell = useWords(reviewWords);
  const asked = [useVersion(paper.document, paper.version), useVersion(paper.document, against)] as const;
  const after = asked[0].data;
  const before = against === null ? undefined : asked[1].data;
  if (!after || (against !== null && !before)) return <Awaited of={readingOf(...asked)} height={220} />;
  const files = { before: before?.file ?? null, after: after.file };
  return (
    <Stack sx={{ gap: 2 }}>
      {!paper.base && paper.version > 1 && mode === 'whole' && (
        <Typography variant="body2" color="text.secondary">
          {tell('first-time')}
        </Typography>
      )}
      {(files.before ?? files.after) && <FileDifference {...files} />}
      {(after.content ?? before?.content) && (
        <Difference before={before?.content ?? null} after={after.content} mode={mode} />
      )}
    </Stack>
  );
}

function useVersion(document: string, version: number | null) {
  return useGetOne<Version>(
    'document-versions',
    { id: `${document}:${version}` },
    { enabled: version !== null, retry: false, staleTime: Number.POSITIVE_INFINITY },
  );
}

type AgainstProps = {
  readonly paper: Paper;
  readonly own: number | null;
  readonly value: number | null;
  readonly onChange: (version: number | null) => void;
};

function Against({ paper, own, value, onChange }: AgainstProps) {
  const tell = useWords(reviewWords);
  const versions = Array.from({ length: paper.version - 1 }, (_, at) => paper.version - 1 - at);
  return (
    <TextField
      select
      label={tell('against')}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ width: 'auto', minWidth: 150, my: 0 }}
    >
      <option value="">{tell('against-none')}</option>
      {versions.map((version) => (
        <option key={version} value={version}>
          {tell(version === own ? 'against-seen' : 'against-version', { version })}
        </option>
      ))}
    </TextField>
  );
}
