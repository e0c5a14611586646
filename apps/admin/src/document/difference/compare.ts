import { diffArrays } from 'diff';
import { type Block, blocksOf, type DocumentNode } from './blocks.js';
import { tokensOf } from './tokens.js';
import { type Part, wordDifference } from './word-difference.js';

/** One block and what became of it. */
export type Row =
  | { readonly kind: 'same'; readonly before: Block; readonly after: Block }
  /** The same words in another dress: bold, a heading, an item of a list. */
  | { readonly kind: 'restyled'; readonly before: Block; readonly after: Block }
  | { readonly kind: 'changed'; readonly before: Block; readonly after: Block; readonly parts: readonly Part[] }
  | { readonly kind: 'added'; readonly before: null; readonly after: Block }
  | { readonly kind: 'removed'; readonly before: Block; readonly after: null };

/** What became of a document, block by block; only blocks that differ are compared by their words. */
export function compare(before: DocumentNode | null, after: DocumentNode | null): Row[] {
  const [old, young] = [blocksOf(before), blocksOf(after)];
  const rows: Row[] = [];
  let [o, y] = [0, 0];
  for (const [one, other] of unchanged(old, young)) {
    rows.push(...replaced(old.slice(o, one), young.slice(y, other)));
    rows.push({ kind: 'same', before: old[one] as Block, after: young[other] as Block });
    [o, y] = [one + 1, other + 1];
  }
  return [...rows, ...replaced(old.slice(o), young.slice(y))];
}

type Pair = readonly [inBefore: number, inAfter: number];

const MOVES_AT_MOST = 1000;

// Only blocks that stand in both can be unchanged, and there are few edits between those: so it is fast for any two.
function unchanged(old: readonly Block[], young: readonly Block[]): Pair[] {
  const numbers = new Map(old.map(({ key }, at) => [key, at]));
  const inBoth = new Set(young.map(({ key }) => key).filter((key) => numbers.has(key)));
  const placesOf = (blocks: readonly Block[]) => blocks.flatMap(({ key }, at) => (inBoth.has(key) ? [at] : []));
  const [o, y] = [placesOf(old), placesOf(young)];
  const numbered = (blocks: readonly Block[], places: readonly number[]) =>
    places.map((at) => numbers.get(blocks[at]?.key ?? '') ?? -1);
  const changes = diffArrays(numbered(old, o), numbered(young, y), { maxEditLength: MOVES_AT_MOST }) ?? [];
  const pairs: Pair[] = [];
  let [inOld, inYoung] = [0, 0];
  for (const { added, removed, value } of changes) {
    for (let n = 0; n < value.length; n += 1) {
      if (!added && !removed) pairs.push([o[inOld] as number, y[inYoung] as number]);
      if (!added) inOld += 1;
      if (!removed) inYoung += 1;
    }
  }
  return pairs;
}

const CELLS_AT_MOST = 10_000;
const LIKE_ENOUGH = 0.4;

/** Finds, among blocks that went and blocks that came in one place, those that are a rewording of each other. */
function replaced(removed: readonly Block[], added: readonly Block[]): Row[] {
  const rows: Row[] = [];
  let [r, a] = [0, 0];
  for (const [one, other] of [...pairsOf(removed, added), [removed.length, added.length] as const]) {
    for (; r < one; r += 1) rows.push({ kind: 'removed', before: removed[r] as Block, after: null });
    for (; a < other; a += 1) rows.push({ kind: 'added', before: null, after: added[a] as Block });
    const [before, after] = [removed[one], added[other]];
    if (before && after) {
      rows.push(
        before.text === after.text
          ? { kind: 'restyled', before, after }
          : { kind: 'changed', before, after, parts: wordDifference(before.text, after.text) },
      );
      [r, a] = [one + 1, other + 1];
    }
  }
  return rows;
}

// The in-order pairing whose likeness is greatest in sum; in a long upheaval, simply place by place.
function pairsOf(removed: readonly Block[], added: readonly Block[]): Pair[] {
  const words = [removed, added].map((blocks) => blocks.map(({ text }) => wordsIn(text))) as [Bag[], Bag[]];
  const like = (r: number, a: number) => {
    const likeness = likenessOf(words[0][r] as Bag, words[1][a] as Bag);
    return likeness >= LIKE_ENOUGH ? likeness : 0;
  };
  const [rows, columns] = [removed.length, added.length];
  if (rows * columns > CELLS_AT_MOST) {
    return Array.from({ length: Math.min(rows, columns) }, (_, at) => [at, at] as const).filter(
      ([r, a]) => like(r, a) > 0,
    );
  }
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const likes = Array.from({ length: rows }, (_, r) => Float64Array.from({ length: columns }, (__, a) => like(r, a)));
  const at = (r: number, a: number) => best[r]?.[a] ?? 0;
  for (let r = rows - 1; r >= 0; r -= 1) {
    for (let a = columns - 1; a >= 0; a -= 1) {
      const row = best[r] as Float64Array;
      row[a] = Math.max(at(r + 1, a), at(r, a + 1), at(r + 1, a + 1) + (likes[r]?.[a] ?? 0));
    }
  }
  const pairs: Pair[] = [];
  for (let r = 0, a = 0; r < rows && a < columns; ) {
    const likeness = likes[r]?.[a] ?? 0;
    if (likeness > 0 && at(r, a) === at(r + 1, a + 1) + likeness) {
      pairs.push([r, a]);
      r += 1;
      a += 1;
    } else if (at(r, a) === at(r + 1, a)) r += 1;
    else a += 1;
  }
  return pairs;
}

type Bag = { readonly of: ReadonlyMap<string, number>; readonly size: number };

function wordsIn(text: string): Bag {
  const of = new Map<string, number>();
  let size = 0;
  for (const token of tokensOf(text)) {
    if (!/[\p{L}\p{N}]/u.test(token)) continue;
    of.set(token, (of.get(token) ?? 0) + 1);
    size += 1;
  }
  return { of, size };
}

/** From 0 to 1: how much of the two is common to both. */
function likenessOf(one: Bag, other: Bag): number {
  if (one.size + other.size === 0) return 1;
  let common = 0;
  for (const [word, count] of one.of) common += Math.min(count, other.of.get(word) ?? 0);
  return (2 * common) / (one.size + other.size);
}
