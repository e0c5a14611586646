import { Box, styled } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { BlockShown, Runs } from './BlockShown.js';
import { type Block, runsBetween } from './blocks.js';
import type { Row } from './compare.js';

/** A block with what became of it in the text itself: what went is struck through, what came is underlined. */
export const InlineRow = memo(function InlineRow({ row }: { row: Row }) {
  if (row.kind === 'changed') {
    return (
      <Line sign="±" kind="changed">
        <BlockShown block={row.after}>
          {row.parts.map(({ kind, text, inBefore, inAfter }, at) => {
            if (kind === 'removed') return <Removed key={at}>{between(row.before, inBefore, text)}</Removed>;
            const runs = between(row.after, inAfter, text);
            return kind === 'added' ? <Added key={at}>{runs}</Added> : <span key={at}>{runs}</span>;
          })}
        </BlockShown>
      </Line>
    );
  }
  return row.kind === 'removed' ? <Side row={row} of="before" /> : <Side row={row} of="after" />;
});

/** The two states of a block beside each other. */
export const SidesRow = memo(function SidesRow({ row }: { row: Row }) {
  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: 2, alignItems: 'start' }}
    >
      <Side row={row} of="before" />
      <Side row={row} of="after" />
    </Box>
  );
});

/** A block as it reads now, without a word on what it was. */
export const PlainRow = memo(function PlainRow({ block }: { block: Block }) {
  return (
    <Line kind="same">
      <BlockShown block={block}>
        <Runs runs={block.runs} />
      </BlockShown>
    </Line>
  );
});

function Side({ row, of }: { row: Row; of: 'before' | 'after' }) {
  const translate = useTranslate();
  const block = row[of];
  if (!block) return <Box />;
  if (row.kind === 'changed') {
    const gone = of === 'before' ? 'added' : 'removed';
    return (
      <Line sign={of === 'before' ? '−' : '+'} kind={of === 'before' ? 'removed' : 'added'}>
        <BlockShown block={block}>
          {row.parts
            .filter(({ kind }) => kind !== gone)
            .map(({ kind, text, inBefore, inAfter }, at) => {
              const runs = between(block, of === 'before' ? inBefore : inAfter, text);
              if (kind === 'same') return <span key={at}>{runs}</span>;
              return kind === 'added' ? <Added key={at}>{runs}</Added> : <Removed key={at}>{runs}</Removed>;
            })}
        </BlockShown>
      </Line>
    );
  }
  const runs = <Runs runs={block.runs} />;
  if (row.kind === 'added') {
    return (
      <Line sign="+" kind="added" label={translate('ky.difference.added-block')}>
        <BlockShown block={block}>{block.text ? <Added>{runs}</Added> : null}</BlockShown>
      </Line>
    );
  }
  if (row.kind === 'removed') {
    return (
      <Line sign="−" kind="removed" label={translate('ky.difference.removed-block')}>
        <BlockShown block={block}>{block.text ? <Removed>{runs}</Removed> : null}</BlockShown>
      </Line>
    );
  }
  const isRestyled = row.kind === 'restyled';
  return (
    <Line {...(isRestyled ? { sign: '~', label: translate('ky.difference.restyled') } : {})} kind={row.kind}>
      <BlockShown block={block}>{runs}</BlockShown>
      {isRestyled && of === 'after' && (
        <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{translate('ky.difference.restyled')}</Box>
      )}
    </Line>
  );
}

function between(block: Block, from: number, text: string) {
  return <Runs runs={runsBetween(block.runs, from, from + text.length)} />;
}

type LineProps = {
  readonly kind: Row['kind'];
  readonly sign?: string;
  readonly label?: string;
  readonly children: React.ReactNode;
};

// The sign at the edge says without colour what the colour says.
function Line({ kind, sign, label, children }: LineProps) {
  return (
    <LineBox data-change={kind === 'same' ? undefined : kind}>
      <span className="sign" title={label} aria-hidden="true">
        {sign}
      </span>
      <div className="text">{children}</div>
    </LineBox>
  );
}

const LineBox = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '20px minmax(0, 1fr)',
  padding: '4px 8px 4px 0',
  borderLeft: '3px solid transparent',
  '& .sign': { textAlign: 'center', color: theme.palette.text.secondary, fontWeight: 600, userSelect: 'none' },
  '&[data-change=added]': { borderColor: theme.palette.success.main },
  '&[data-change=removed]': { borderColor: theme.palette.error.main },
  '&[data-change=changed], &[data-change=restyled]': { borderColor: theme.palette.warning.main },
}));

const Added = styled('ins')(({ theme }) => ({
  textDecoration: 'underline',
  textDecorationThickness: '1px',
  textUnderlineOffset: '3px',
  borderRadius: 2,
  ...(theme.palette.mode === 'light'
    ? { backgroundColor: '#d7f0df', color: '#0d3d20' }
    : { backgroundColor: '#17402a', color: '#d5f5e0' }),
}));

const Removed = styled('del')(({ theme }) => ({
  textDecoration: 'line-through',
  borderRadius: 2,
  ...(theme.palette.mode === 'light'
    ? { backgroundColor: '#fbe1df', color: '#6d1712' }
    : { backgroundColor: '#4d201d', color: '#ffdad6' }),
}));
