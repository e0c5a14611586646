import SameIcon from '@mui/icons-material/DragHandleOutlined';
import NewIcon from '@mui/icons-material/NoteAddOutlined';
import ChangedIcon from '@mui/icons-material/PublishedWithChangesOutlined';
import { Box, ButtonBase, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useWords } from '../platform/words/use-words.js';
import { SeenTick } from './SeenTick.js';
import type { Paper } from './use-papers.js';
import { reviewWords } from './words.js';

type FilesPanelProps = {
  readonly papers: readonly Paper[];
  readonly chosen: string | undefined;
  readonly onChoose: (document: string) => void;
  readonly onSeen: (paper: Paper) => void;
};

/** The papers of the dossier, each with a tick that holds for the version that was looked at; on a phone a strip. */
export function FilesPanel({ papers, chosen, onChoose, onSeen }: FilesPanelProps) {
  const tell = useWords(reviewWords);
  const counts = { seen: papers.filter(({ isSeen }) => isSeen).length, all: papers.length };
  return (
    <Box component="nav" aria-label={tell('files')} sx={{ minWidth: 0 }}>
      <Typography variant="body2" sx={{ fontWeight: 600, mb: 0.5 }} role="status">
        {tell('seen-count', counts)}
      </Typography>
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'flex',
          flexDirection: { xs: 'row', md: 'column' },
          gap: { xs: 1, md: 0.25 },
          overflowX: { xs: 'auto', md: 'visible' },
          pb: { xs: 1, md: 0 },
        }}
      >
        {papers.map((paper) => (
          <FileLine
            key={paper.document}
            paper={paper}
            isChosen={paper.document === chosen}
            onChoose={() => onChoose(paper.document)}
            onSeen={() => onSeen(paper)}
          />
        ))}
      </Box>
    </Box>
  );
}

type FileLineProps = {
  readonly paper: Paper;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onSeen: () => void;
};

function FileLine({ paper, isChosen, onChoose, onSeen }: FileLineProps) {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isChosen]);
  return (
    <Box
      component="li"
      ref={line}
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        flex: { xs: '0 0 200px', md: 'none' },
        borderRadius: 1,
        border: 1,
        borderColor: isChosen ? 'primary.main' : { xs: 'divider', md: 'transparent' },
        bgcolor: isChosen ? 'action.selected' : undefined,
      }}
    >
      <ButtonBase
        onClick={onChoose}
        aria-current={isChosen ? 'true' : undefined}
        sx={{
          flex: 1,
          minHeight: 44,
          p: 1,
          justifyContent: 'flex-start',
          textAlign: 'left',
          borderRadius: 1,
          minWidth: 0,
        }}
      >
        <span>
          <Typography
            component="span"
            sx={{
              display: 'block',
              fontSize: 14,
              lineHeight: 1.35,
              fontWeight: isChosen ? 600 : 500,
              overflowWrap: 'anywhere',
            }}
          >
            {paper.title}
          </Typography>
          <Mark paper={paper} />
        </span>
      </ButtonBase>
      <SeenTick paper={paper} onSeen={onSeen} named />
    </Box>
  );
}

function Mark({ paper: { base, hash, version } }: { paper: Paper }) {
  const tell = useWords(reviewWords);
  const [Icon, key] = !base
    ? ([NewIcon, 'mark-new'] as const)
    : base.hash === hash
      ? ([SameIcon, 'mark-same'] as const)
      : ([ChangedIcon, 'mark-changed'] as const);
  return (
    <Typography
      component="span"
      sx={{ display: 'flex', alignItems: 'center', gap: 0.5, fontSize: 12, color: 'text.secondary' }}
    >
      <Icon sx={{ fontSize: 16 }} />
      {[tell(`${key}`), tell('version', { version })].join(' · ')}
    </Typography>
  );
}
