/** A node of a document as the editor writes it. */
export type DocumentNode = {
  readonly type: string;
  readonly text?: string;
  readonly marks?: readonly Mark[];
  readonly attrs?: { readonly level?: number; readonly start?: number };
  readonly content?: readonly DocumentNode[];
};
export type Mark = { readonly type: string; readonly attrs?: { readonly href?: string } };

/** Some text with the same marks all through. */
export type Run = { readonly text: string; readonly marks: readonly Mark[] };

/** What is compared as one: a paragraph, a heading, a rule; lists and quotes are told by how deep it lies in them. */
export type Block = {
  readonly kind: 'paragraph' | 'heading' | 'rule';
  readonly level: number;
  /** The sign before an item of a list: `•`, or its number; empty for later paragraphs of the item. */
  readonly marker: string;
  readonly depth: number;
  readonly isQuoted: boolean;
  readonly runs: readonly Run[];
  readonly text: string;
  /** Two blocks with one key are the same to a reader. The number of an item is none of it: one more item above changes it. */
  readonly key: string;
};

/** The blocks of a document in the order in which they are read. */
export function blocksOf(document: DocumentNode | null): Block[] {
  const blocks: Block[] = [];
  if (document) walk(document, { depth: 0, marker: '', isQuoted: false }, blocks);
  return blocks;
}

type Place = { readonly depth: number; readonly marker: string; readonly isQuoted: boolean };

function walk(node: DocumentNode, place: Place, into: Block[]): void {
  switch (node.type) {
    case 'paragraph':
      into.push(blockOf('paragraph', 0, node, place));
      return;
    case 'heading':
      into.push(blockOf('heading', node.attrs?.level ?? 1, node, place));
      return;
    case 'horizontalRule':
      into.push(blockOf('rule', 0, node, place));
      return;
    case 'bulletList':
    case 'orderedList': {
      const first = node.attrs?.start ?? 1;
      node.content?.forEach((item, at) => {
        const marker = node.type === 'bulletList' ? '•' : `${first + at}.`;
        item.content?.forEach((child, childAt) => {
          walk(child, { ...place, depth: place.depth + 1, marker: childAt === 0 ? marker : '' }, into);
        });
      });
      return;
    }
    default:
      for (const child of node.content ?? []) {
        walk(child, node.type === 'blockquote' ? { ...place, isQuoted: true } : place, into);
      }
  }
}

function blockOf(kind: Block['kind'], level: number, node: DocumentNode, place: Place): Block {
  const runs = (node.content ?? []).map(runOf).filter(({ text }) => text !== '');
  const text = runs.map((run) => run.text).join('');
  const { marker, depth, isQuoted } = place;
  const isPlain = runs.every(({ marks }) => marks.length === 0);
  const styles = isPlain ? '' : JSON.stringify(runs.map(({ text: { length }, marks }) => [length, marks]));
  const key = `${kind}${level}${signOf(marker)}${depth}${isQuoted ? 'q' : ''}\n${text}\n${styles}`;
  return { kind, level, marker, depth, isQuoted, runs, text, key };
}

function runOf({ type, text = '', marks = [] }: DocumentNode): Run {
  return { text: type === 'hardBreak' ? '\n' : text.normalize('NFC'), marks };
}

function signOf(marker: string): string {
  return marker === '' || marker === '•' ? marker : '1';
}

/** The runs of a stretch of a block's text. */
export function runsBetween(runs: readonly Run[], from: number, to: number): Run[] {
  const found: Run[] = [];
  let at = 0;
  for (const { text, marks } of runs) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (part) found.push({ text: part, marks });
    at += text.length;
    if (at >= to) break;
  }
  return found;
}
