import { Fragment, memo, type ReactNode } from 'react';
import { useWords } from '../../platform/words/use-words.js';
import { BlockShown, Runs } from './BlockShown.js';
import { type Block, runsBetween } from './blocks.js';
import type { Row } from './compare.js';
import { differenceWords } from './words.js';

/** A block with what became of it in the text itself: what went is struck through, what came is underlined. */
export const InlineRow = memo(function InlineRow({ row }: { row: Row }) {
  if (row.kind === 'changed') {
    return (
      <Line sign="±" kind="changed">
        <BlockShown block={row.after}>
          {row.parts.map(({ kind, text, inBefore, inAfter }, at) => {
            if (kind === 'removed') return <del key={at}>{between(row.before, inBefore, text)}</del>;
            const runs = between(row.after, inAfter, text);
            return kind === 'added' ? <ins key={at}>{runs}</ins> : <Fragment key={at}>{runs}</Fragment>;
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
    <div className="sides">
      <Side row={row} of="before" />
      <Side row={row} of="after" />
    </div>
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
  const tell = useWords(differenceWords);
  const block = row[of];
  if (!block) return <div />;
  if (row.kind === 'changed') {
    const gone = of === 'before' ? 'added' : 'removed';
    return (
      <Line sign={of === 'before' ? '−' : '+'} kind={of === 'before' ? 'removed' : 'added'}>
        <BlockShown block={block}>
          {row.parts
            .filter(({ kind }) => kind !== gone)
            .map(({ kind, text, inBefore, inAfter }, at) => {
              const runs = between(block, of === 'before' ? inBefore : inAfter, text);
              if (kind === 'same') return <Fragment key={at}>{runs}</Fragment>;
              return kind === 'added' ? <ins key={at}>{runs}</ins> : <del key={at}>{runs}</del>;
            })}
        </BlockShown>
      </Line>
    );
  }
  const runs = <Runs runs={block.runs} />;
  if (row.kind === 'added') {
    return (
      <Line sign="+" kind="added" label={tell('added-block')}>
        <BlockShown block={block}>{block.text ? <ins>{runs}</ins> : null}</BlockShown>
      </Line>
    );
  }
  if (row.kind === 'removed') {
    return (
      <Line sign="−" kind="removed" label={tell('removed-block')}>
        <BlockShown block={block}>{block.text ? <del>{runs}</del> : null}</BlockShown>
      </Line>
    );
  }
  const isRestyled = row.kind === 'restyled';
  return (
    <Line {...(isRestyled ? { sign: '~', label: tell('restyled') } : {})} kind={row.kind}>
      <BlockShown block={block}>{runs}</BlockShown>
      {isRestyled && of === 'after' && <div className="remark">{tell('restyled')}</div>}
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
  readonly children: ReactNode;
};

// The sign at the edge says without colour what the colour says.
function Line({ kind, sign, label, children }: LineProps) {
  return (
    <div className="line" data-change={kind === 'same' ? undefined : kind}>
      <span className="sign" title={label} aria-hidden="true">
        {sign}
      </span>
      <div>{children}</div>
    </div>
  );
}
