import FileIcon from '@mui/icons-material/AttachFileOutlined';
import ThereIcon from '@mui/icons-material/CheckCircleOutlined';
import MissingIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import { Link as MuiLink, Stack, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { Name } from '../platform/value/Name.js';
import { dayText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { Part } from './Part.js';
import { type Dossier, useChecks } from './use-dossier.js';
import { words } from './words.js';

type Paper = {
  readonly id: string;
  readonly paper: string;
  readonly title: string | null;
  readonly document: string | null;
  readonly file: string | null;
  readonly number: string | null;
  readonly dated: string | null;
};

/** The papers of the dossier with the way to each, and those that are not there. */
export function Papers({ dossier: { id, needed } }: { dossier: Dossier }) {
  const t = useWords(words);
  const say = useSay();
  const asked = useGetList<Paper>(
    'dossier-papers',
    { filter: { dossier: id }, pagination: { page: 1, perPage: 100 }, sort: { field: 'place', order: 'ASC' } },
    { retry: false },
  );
  const papers = asked.data ?? [];
  const absent = (needed ?? []).filter((kind) => !papers.some(({ paper }) => paper === kind));
  const excused = useExcused(id);
  return (
    <Part title={t('papers')}>
      <Awaited of={readingOf(asked)} height={160}>
        {papers.length + absent.length === 0 ? (
          <Typography color="text.secondary">{t('no-papers')}</Typography>
        ) : (
          <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {papers.map((paper) => (
              <OnePaper key={paper.id} paper={paper} />
            ))}
            {absent.map((kind) => (
              <Stack key={kind} direction="row" component="li" sx={{ gap: 1, py: 1, alignItems: 'center' }}>
                <MissingIcon fontSize="small" color={excused(kind) ? 'disabled' : 'warning'} />
                <Typography color="text.secondary">
                  {t(excused(kind) ? 'excused' : 'missing', { papers: say.value('dossier', 'paper', kind) })}
                </Typography>
              </Stack>
            ))}
          </Stack>
        )}
      </Awaited>
    </Part>
  );
}

/** Once the dossier is submitted, its check tells which papers are missing; the others need not be there. */
function useExcused(dossier: string): (kind: string) => boolean {
  const { checks } = useChecks(dossier);
  const missing = checks.find(({ check }) => check === 'papers')?.inputs['missing'];
  return (kind) => Array.isArray(missing) && !missing.includes(kind);
}

function OnePaper({ paper: { paper, title, document, file, number, dated } }: { paper: Paper }) {
  const t = useWords(words);
  const say = useSay();
  const told = [number && t('number-dated', { number }), dated && t('dated', { day: dayText(dated) })].filter(Boolean);
  return (
    <Stack direction="row" component="li" sx={{ gap: 1, py: 1, alignItems: 'center' }}>
      <ThereIcon fontSize="small" color="success" />
      <Stack sx={{ minWidth: 0, flex: 1 }}>
        <Typography>{title ?? say.value('dossier', 'paper', paper)}</Typography>
        {told.length > 0 && (
          <Typography variant="body2" color="text.secondary">
            {told.join(' ')}
          </Typography>
        )}
      </Stack>
      {document && <Name view="documents" id={document} />}
      {file && (
        <MuiLink
          href={`/api/files/${file}`}
          download
          aria-label={`${t('open-file')}: ${title ?? say.value('dossier', 'paper', paper)}`}
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, minHeight: { xs: 44, md: 32 }, flexShrink: 0 }}
        >
          <FileIcon fontSize="small" />
          {t('open-file')}
        </MuiLink>
      )}
    </Stack>
  );
}
