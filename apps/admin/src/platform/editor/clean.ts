import type { BodyOf } from '#contracts';

type Mark = { readonly type: string; readonly attrs?: { readonly href?: unknown } };
type Node = {
  readonly type: string;
  readonly text?: string;
  readonly marks?: readonly Mark[];
  readonly attrs?: { readonly level?: unknown; readonly start?: unknown };
  readonly content?: readonly Node[];
};

export type RichContent = NonNullable<BodyOf<'document.save-version'>['content']>;

const FURTHEST = 100_000;

/** The document as the contract takes it: composed Unicode, and of what came along with pasted text only what it needs. */
export function clean(document: object): RichContent {
  return cleanNode(document as Node) as RichContent;
}

function cleanNode({ type, text, marks, attrs, content }: Node): object {
  const kept = (marks ?? []).flatMap(cleanMark);
  return {
    type,
    ...(text === undefined ? {} : { text: text.toWellFormed().normalize('NFC') }),
    ...(kept.length > 0 ? { marks: kept } : {}),
    ...(type === 'heading' ? { attrs: { level: attrs?.level } } : {}),
    ...(type === 'orderedList' ? { attrs: { start: startOf(attrs?.start) } } : {}),
    ...(content ? { content: content.map(cleanNode) } : {}),
  };
}

// Word brings classes, targets and places within the old file along with its links.
function cleanMark({ type, attrs }: Mark): Mark[] {
  if (type !== 'link') return [{ type }];
  const href = typeof attrs?.href === 'string' ? attrs.href : '';
  return /^(https?:\/\/|mailto:)\S+$/i.test(href) && URL.canParse(href) && href.length <= 2000
    ? [{ type, attrs: { href } }]
    : [];
}

function startOf(start: unknown): number {
  return typeof start === 'number' && Number.isInteger(start) ? Math.min(Math.max(start, 0), FURTHEST) : 1;
}
