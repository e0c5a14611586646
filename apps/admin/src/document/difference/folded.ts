import type { Row } from './compare.js';

/** A stretch of blocks as it is shown: open, or folded because nothing changed in it. */
export type Stretch = { readonly isFolded: boolean; readonly rows: readonly Row[] };

const AROUND = 1;
const FEWEST = 3;

/** Folds what did not change, but for a block on each side of a change to read it by. */
export function folded(rows: readonly Row[]): Stretch[] {
  const stretches: Stretch[] = [];
  const show = (some: readonly Row[], isFolded = false) => {
    const last = stretches.at(-1);
    if (some.length === 0) return;
    if (last && !last.isFolded && !isFolded)
      stretches[stretches.length - 1] = { isFolded, rows: [...last.rows, ...some] };
    else stretches.push({ isFolded, rows: some });
  };
  for (let at = 0; at < rows.length; ) {
    const end = endOfRun(rows, at);
    const run = rows.slice(at, end);
    const isSame = run[0]?.kind === 'same';
    const from = isSame && at > 0 ? AROUND : 0;
    const to = isSame && end < rows.length ? run.length - AROUND : run.length;
    if (isSame && to - from >= FEWEST) {
      show(run.slice(0, from));
      show(run.slice(from, to), true);
      show(run.slice(to));
    } else show(run);
    at = end;
  }
  return stretches;
}

/** How many blocks came, went and were reworded or dressed otherwise. */
export function countsOf(rows: readonly Row[]) {
  const count = (...kinds: readonly Row['kind'][]) => rows.filter(({ kind }) => kinds.includes(kind)).length;
  return { added: count('added'), removed: count('removed'), changed: count('changed', 'restyled') };
}

function endOfRun(rows: readonly Row[], from: number): number {
  const isSame = rows[from]?.kind === 'same';
  let end = from + 1;
  while (end < rows.length && (rows[end]?.kind === 'same') === isSame) end += 1;
  return end;
}
