import FileIcon from '@mui/icons-material/AttachFileOutlined';
import FinalIcon from '@mui/icons-material/CheckCircleOutlined';
import { Box, Button, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Pages } from '../platform/list/Pages.js';
import { usePaged } from '../platform/list/use-paged.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { RichText } from '../platform/value/RichText.js';
import { dayText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { useVersion } from './ComparePanel.js';
import type { PaperRow, VersionRow } from './paper.js';
import { words } from './words.js';

/** A version without its text, which is fetched when it is opened. */
type Listed = Omit<VersionRow, 'content'>;

/** Every version that was saved, the latest first; none is ever overwritten. */
export function VersionList({ paper }: { paper: PaperRow }) {
  const t = useWords(words);
  const { rows, total, asked, paging } = usePaged<Listed>('document-versions', {
    filter: { document: paper.id },
    sort: { field: 'version', order: 'DESC' },
    without: ['content'],
  });
  return (
    <Awaited of={readingOf(asked)} height={160}>
      {total === 0 && <Typography color="text.secondary">{t('no-versions')}</Typography>}
      <Box component="ol" reversed sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((version) => (
          <Line key={version.id} paper={paper} row={version} />
        ))}
      </Box>
      <Pages {...paging} />
    </Awaited>
  );
}

function Line({ paper, row }: { paper: PaperRow; row: Listed }) {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  const { version, savedOn, note, isFinal, isAdopted, file, hash } = row;
  const before = version - 1;
  return (
    <Box component="li" sx={{ py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>{t('version-n', { version })}</Typography>
        <Typography color="text.secondary">{dayText(savedOn)}</Typography>
        {isFinal && <Chip size="small" variant="outlined" icon={<FinalIcon color="success" />} label={t('final')} />}
        {isAdopted && (
          <Chip size="small" variant="outlined" icon={<FinalIcon color="success" />} label={t('adopted')} />
        )}
        <Typography component="code" variant="body2" color="text.secondary" title={hash}>
          {hash.slice(0, 8)}
        </Typography>
      </Stack>
      {note && <Typography sx={{ overflowWrap: 'anywhere' }}>{note}</Typography>}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mt: 0.5, ml: -0.5 }}>
        {!file && (
          <Button size="small" sx={tall} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'fold' : 'read')}
          </Button>
        )}
        {file && (
          <Button
            component={MuiLink}
            href={`/api/files/${file.sha256}`}
            download
            size="small"
            startIcon={<FileIcon />}
            sx={tall}
          >
            {file.name}
          </Button>
        )}
        {before > 0 && (
          <Button
            component={Link}
            to={`/documents/${paper.id}/show?tab=compare&before=${before}&after=${version}`}
            size="small"
            sx={tall}
          >
            {t('compare', { version: before })}
          </Button>
        )}
      </Stack>
      {isOpen && <Text paper={paper} version={version} />}
    </Box>
  );
}

function Text({ paper, version }: { paper: PaperRow; version: number }) {
  const asked = useVersion(paper.id, version);
  return (
    <Box sx={{ mt: 1, p: { xs: 1.5, md: 3 }, border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Awaited of={readingOf(asked)} height={120}>
        {asked.data?.content && <RichText node={asked.data.content} />}
      </Awaited>
    </Box>
  );
}

const tall = { minHeight: { xs: 44, md: 32 } };
