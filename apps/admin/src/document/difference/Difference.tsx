import { Typography } from '@mui/material';
import { Fragment, useMemo, useState } from 'react';
import { useWords } from '../../platform/words/use-words.js';
import { blocksOf, type DocumentNode } from './blocks.js';
import { compare, type Row } from './compare.js';
import { countsOf, folded } from './folded.js';
import { InlineRow, PlainRow, SidesRow } from './RowShown.js';
import { Sheet } from './Sheet.js';
import { differenceWords } from './words.js';

export type Mode = 'inline' | 'side-by-side' | 'whole';

type DifferenceProps = {
  readonly before: DocumentNode | null;
  readonly after: DocumentNode | null;
  readonly mode: Mode;
};

/** What changed between two versions of a text: in the text, in two columns, or simply the text as it is now. */
export function Difference({ before, after, mode }: DifferenceProps) {
  return mode === 'whole' ? <Whole document={after} /> : <Changes before={before} after={after} mode={mode} />;
}

function Whole({ document }: { document: DocumentNode | null }) {
  const tell = useWords(differenceWords);
  const blocks = useMemo(() => blocksOf(document), [document]);
  if (blocks.length === 0) return <Typography color="text.secondary">{tell('empty')}</Typography>;
  return (
    <Sheet sx={{ maxWidth: '76ch' }}>
      {blocks.map((block, at) => (
        <PlainRow key={at} block={block} />
      ))}
    </Sheet>
  );
}

function Changes({ before, after, mode }: DifferenceProps) {
  const tell = useWords(differenceWords);
  const rows = useMemo(() => compare(before, after), [before, after]);
  const stretches = useMemo(() => folded(rows), [rows]);
  const counts = countsOf(rows);
  const isSame = counts.added + counts.removed + counts.changed === 0;
  return (
    <Sheet sx={mode === 'inline' ? { maxWidth: '76ch' } : {}}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }} role="status">
        {isSame ? tell('nothing-changed') : tell('counts', counts)}
      </Typography>
      {stretches.map(({ isFolded, rows: some }, at) =>
        isFolded ? (
          <Fold key={`${at} ${some.length}`} rows={some} mode={mode} />
        ) : (
          <Rows key={`${at} ${some.length}`} rows={some} mode={mode} />
        ),
      )}
    </Sheet>
  );
}

function Rows({ rows, mode }: { rows: readonly Row[]; mode: Mode }) {
  const Shown = mode === 'inline' ? InlineRow : SidesRow;
  return rows.map((row, at) => (
    <Fragment key={at}>
      <Shown row={row} />
    </Fragment>
  ));
}

function Fold({ rows, mode }: { rows: readonly Row[]; mode: Mode }) {
  const tell = useWords(differenceWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? tell('fold') : tell('folded', { smart_count: rows.length })}
      </button>
      {isOpen && <Rows rows={rows} mode={mode} />}
    </>
  );
}
