/** A comment that a reviewer has written and not sent. */
export type Pending = {
  readonly id: string;
  readonly document: string;
  readonly title: string;
  readonly version: number;
  readonly passage: string | null;
  readonly text: string;
};

const PASSAGE_AT_MOST = 160;

/** The comments as one text: the reason of a return, or the note to an approval. */
export function asText(comments: readonly Pending[]): string {
  return comments.map((comment) => `- ${comment.title}${quote(comment)}: ${comment.text}`).join('\n');
}

/** The comments as conditions, each on its own paper. */
export function asConditions(comments: readonly Pending[]): { text: string; document: string }[] {
  return comments.map((comment) => ({
    text: comment.passage ? `${quote(comment).trim()}: ${comment.text}` : comment.text,
    document: comment.document,
  }));
}

/** What was kept on this machine, if it can still be read. */
export function readPending(kept: string | null): Pending[] {
  try {
    const read: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(read) ? read.filter(isPending) : [];
  } catch {
    return [];
  }
}

function isPending(value: unknown): value is Pending {
  if (typeof value !== 'object' || value === null) return false;
  const { id, document, title, version, passage, text } = value as { readonly [field: string]: unknown };
  return (
    [id, document, title, text].every((field) => typeof field === 'string') &&
    typeof version === 'number' &&
    (passage === null || typeof passage === 'string')
  );
}

function quote({ passage }: Pending): string {
  if (!passage) return '';
  const short = passage.length > PASSAGE_AT_MOST ? `${passage.slice(0, PASSAGE_AT_MOST - 1).trimEnd()}…` : passage;
  return ` “${short.replace(/\s+/g, ' ')}”`;
}
