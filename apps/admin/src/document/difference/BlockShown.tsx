import { Fragment, type ReactNode } from 'react';
import type { Block, Run } from './blocks.js';

const DEEPER = 24;

/** A block in its dress: a heading, an item of a list, a quote; what it says is given as it is to be shown. */
export function BlockShown({ block, children }: { block: Block; children: ReactNode }) {
  const { kind, level, depth, marker, isQuoted } = block;
  if (kind === 'rule') return <hr />;
  const Shown = kind === 'heading' ? (level > 2 ? 'h5' : 'h4') : 'p';
  const inner = (
    <Shown className="block" style={depth > 0 ? { paddingLeft: depth * DEEPER } : undefined}>
      {marker && (
        <span className="marker" style={{ left: (depth - 1) * DEEPER + 6 }}>
          {marker}{' '}
        </span>
      )}
      {children}
    </Shown>
  );
  return isQuoted ? <blockquote className="quoted">{inner}</blockquote> : inner;
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
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
