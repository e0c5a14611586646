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

/** The comments as they go along with a verdict. */
export function asSent(comments: readonly Pending[]) {
  return comments.map(({ document, version, passage, text }) => ({ document, version, passage, text }));
}

/** A comment as a condition on its paper. */
export function asCondition({ document, passage, text }: Pending): { text: string; document: string } {
  return { text: passage ? `${quoted(passage)}: ${text}` : text, document };
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

function quoted(passage: string): string {
  const short = passage.length > PASSAGE_AT_MOST ? `${passage.slice(0, PASSAGE_AT_MOST - 1).trimEnd()}…` : passage;
  return `“${short.replace(/\s+/g, ' ')}”`;
}
