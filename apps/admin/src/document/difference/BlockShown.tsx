import { Box, Link } from '@mui/material';
import { Fragment, type ReactNode } from 'react';
import type { Block, Run } from './blocks.js';

/** A block in its dress: a heading, an item of a list, a quote; what it says is given as it is to be shown. */
export function BlockShown({ block, children }: { block: Block; children: ReactNode }) {
  const { kind, level, depth, marker, isQuoted } = block;
  if (kind === 'rule') return <Box component="hr" sx={{ my: 1, border: 0, borderTop: 1, borderColor: 'divider' }} />;
  const isHeading = kind === 'heading';
  return (
    <Box
      component={isHeading ? (level > 2 ? 'h5' : 'h4') : 'p'}
      sx={{
        m: 0,
        fontSize: isHeading && level < 3 ? '1.0625rem' : '0.9375rem',
        fontWeight: isHeading ? 600 : 400,
        lineHeight: 1.6,
        minHeight: '1.6em',
        pl: depth * 3,
        position: 'relative',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        ...(isQuoted ? { borderLeft: 3, borderColor: 'divider', ml: 1, pl: depth * 3 + 1.5 } : {}),
      }}
    >
      {marker && (
        <Box component="span" sx={{ position: 'absolute', left: (depth - 1) * 24 + 6, color: 'text.secondary' }}>
          {marker}{' '}
        </Box>
      )}
      {children}
    </Box>
  );
}

/** Text with its marks. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, marks }, at) => (
    <Fragment key={at}>{marks.reduce<ReactNode>((inner, mark) => marked(inner, mark), text)}</Fragment>
  ));
}

function marked(text: ReactNode, { type, attrs }: Run['marks'][number]): ReactNode {
  if (type === 'bold') return <strong>{text}</strong>;
  if (type === 'italic') return <em>{text}</em>;
  if (type === 'underline') return <u>{text}</u>;
  if (type === 'strike') return <s>{text}</s>;
  const href = attrs?.href ?? '';
  if (type !== 'link' || !/^(https?|mailto):/.test(href)) return text;
  return (
    <Link href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </Link>
  );
}
