import CommentIcon from '@mui/icons-material/AddCommentOutlined';
import NextIcon from '@mui/icons-material/KeyboardArrowDownOutlined';
import PreviousIcon from '@mui/icons-material/KeyboardArrowUpOutlined';
import {
  Alert,
  Box,
  Button,
  Card,
  FormControlLabel,
  IconButton,
  Skeleton,
  Stack,
  TextField,
  Tooltip,
  Typography,
} from '@mui/material';
import { type RefObject, useState } from 'react';
import { useGetOne, useTranslate } from 'react-admin';
import type { DocumentNode } from '../document/difference/blocks.js';
import { Difference, type Mode } from '../document/difference/Difference.js';
import { FileDifference, type VersionFile } from '../document/difference/FileDifference.js';
import { ModeSwitch } from '../document/difference/ModeSwitch.js';
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
        <Button size="small" startIcon={<CommentIcon />} onClick={onComment} sx={{ minHeight: { xs: 44, md: 32 } }}>
          {tell('comment')}
        </Button>
      </Stack>
      <Box sx={{ p: { xs: 1.5, md: 2 } }} ref={text}>
        <Compared paper={paper} against={against} mode={mode} />
      </Box>
    </Card>
  );
}

function Compared({ paper, against, mode }: { paper: Paper; against: number | null; mode: Mode }) {
  const translate = useTranslate();
  const tell = useWords(reviewWords);
  const after = useVersion(paper.document, paper.version);
  const before = useVersion(paper.document, against);
  if (after.error ?? before.error) {
    return <Alert severity="error">{translate((after.error ?? before.error)?.message ?? '')}</Alert>;
  }
  if (!after.version || (against !== null && !before.version)) return <Skeleton variant="rounded" height={220} />;
  const files = { before: before.version?.file ?? null, after: after.version.file };
  return (
    <Stack sx={{ gap: 2 }}>
      {!paper.base && paper.version > 1 && mode === 'whole' && (
        <Typography variant="body2" color="text.secondary">
          {tell('first-time')}
        </Typography>
      )}
      {(files.before ?? files.after) && <FileDifference {...files} />}
      {(after.version.content ?? before.version?.content) && (
        <Difference before={before.version?.content ?? null} after={after.version.content} mode={mode} />
      )}
    </Stack>
  );
}

function useVersion(document: string, version: number | null) {
  const { data, error } = useGetOne<Version>(
    'document-versions',
    { id: `${document}:${version}` },
    { enabled: version !== null, retry: false, staleTime: Number.POSITIVE_INFINITY },
  );
  return { version: version === null ? undefined : data, error };
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
