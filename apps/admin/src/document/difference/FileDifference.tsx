import FileIcon from '@mui/icons-material/InsertDriveFileOutlined';
import { Box, Link, Stack, Typography } from '@mui/material';
import { useSay } from '../../platform/words/use-say.js';
import { useWords } from '../../platform/words/use-words.js';
import { sizeText } from './size-text.js';
import { differenceWords } from './words.js';

export type VersionFile = {
  readonly sha256: string;
  readonly name: string;
  readonly size: number;
  readonly mime: string;
};

type FileDifferenceProps = { readonly before: VersionFile | null; readonly after: VersionFile | null };

/** A file cannot be compared by its words: its name, size and hash tell whether it is another one. */
export function FileDifference({ before, after }: FileDifferenceProps) {
  const tell = useWords(differenceWords);
  const isSame = before?.sha256 === after?.sha256 && before?.name === after?.name;
  const what = !before ? 'file-added' : !after ? 'file-removed' : isSame ? 'file-same' : 'file-changed';
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Typography color="text.secondary" role="status">
        {tell(`${what}`)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, minmax(0, 1fr))' } }}>
        {before && !isSame && <OneFile file={before} isGone />}
        {after && <OneFile file={after} />}
      </Box>
    </Stack>
  );
}

function OneFile({ file, isGone = false }: { file: VersionFile; isGone?: boolean }) {
  const say = useSay();
  const tell = useWords(differenceWords);
  const { sha256, name, size } = file;
  const Name = isGone ? 'del' : 'span';
  return (
    <Stack
      direction="row"
      sx={{ gap: 1.5, p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1, alignItems: 'flex-start' }}
    >
      <FileIcon color="action" />
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" color="text.secondary">
          {tell(isGone ? 'before' : 'after')}
        </Typography>
        <Typography sx={{ overflowWrap: 'anywhere', fontWeight: 500 }}>
          <Name>{name}</Name>
        </Typography>
        <Typography variant="body2" color="text.secondary" title={sha256} sx={{ overflowWrap: 'anywhere' }}>
          {`${tell('file-size')}: ${sizeText(size, say.language)} · ${tell('file-hash')}: ${sha256.slice(0, 12)}…`}
        </Typography>
        <Link href={`/api/files/${sha256}`} target="_blank" rel="noopener noreferrer">
          {tell('file-open')}
        </Link>
      </Box>
    </Stack>
  );
}
