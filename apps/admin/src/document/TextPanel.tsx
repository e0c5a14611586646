import { Link as MuiLink, Skeleton, Stack, Typography } from '@mui/material';
import { lazy, Suspense } from 'react';
import { commands } from '#contracts';
import { useMay } from '../platform/access/use-access.js';
import { useMe } from '../platform/access/use-me.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { RichText } from '../platform/value/RichText.js';
import { useWords } from '../platform/words/use-words.js';
import { useVersion } from './ComparePanel.js';
import type { PaperRow, VersionRow } from './paper.js';
import { words } from './words.js';

// The editor is only loaded by who writes.
const Writer = lazy(() => import('./Writer.js'));

/** The text as it is: to write for those who may, to read for the others. */
export function TextPanel({ paper }: { paper: PaperRow }) {
  const me = useMe();
  const isPast = useMoment() !== undefined;
  const isAllowed = useMay('command', 'document.save-version', paper);
  const isTime = commands.get('document.save-version')?.when?.includes(paper.status) === true;
  const asked = useVersion(paper.id, paper.versions);
  const latest = asked.data;
  if (!me || (paper.versions > 0 && !latest)) return <Awaited of={readingOf(asked)} height={320} />;
  if (isPast || !isAllowed || !isTime) return <Reader version={latest} />;
  return (
    <Suspense fallback={<Skeleton variant="rounded" height={320} />}>
      <Writer paper={paper} latest={latest ?? null} account={me.account} />
    </Suspense>
  );
}

function Reader({ version }: { version: VersionRow | undefined }) {
  const t = useWords(words);
  if (!version) return <Typography color="text.secondary">{t('empty')}</Typography>;
  return (
    <Stack sx={{ gap: 2 }}>
      <Typography variant="body2" color="text.secondary">
        {t('version-n', { version: version.version })}
      </Typography>
      <FileOf version={version} />
      {version.content && <RichText node={version.content} />}
    </Stack>
  );
}

/** The file that a version is, instead of text. */
export function FileOf({ version }: { version: VersionRow }) {
  const t = useWords(words);
  if (!version.file) return null;
  return (
    <Typography>
      {t('is-file', { version: version.version })}{' '}
      <MuiLink href={`/api/files/${version.file.sha256}`} download>
        {version.file.name}
      </MuiLink>
    </Typography>
  );
}
