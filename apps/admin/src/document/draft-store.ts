/** What somebody has written and not yet saved as a version: kept on this machine only. */
export type Draft = {
  readonly content: object;
  /** The version it was written upon; 0: none yet. */
  readonly base: number;
  readonly at: string;
};

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The drafts of one account on one machine. */
export function createDrafts(shelf: Shelf, account: string) {
  const keyOf = (document: string) => `ky-yeu.draft.${account}.${document}`;
  return {
    of(document: string): Draft | null {
      return read(shelf.getItem(keyOf(document)));
    },
    /** False when there is no room for it: then the person has to know. */
    keep(document: string, draft: Draft): boolean {
      try {
        shelf.setItem(keyOf(document), JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    forget(document: string): void {
      shelf.removeItem(keyOf(document));
    },
  };
}

function read(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const found: unknown = JSON.parse(text);
    return isDraft(found) ? found : null;
  } catch {
    return null;
  }
}

function isDraft(found: unknown): found is Draft {
  if (typeof found !== 'object' || found === null) return false;
  const { content, base, at } = found as Partial<Draft>;
  return typeof content === 'object' && content !== null && typeof base === 'number' && typeof at === 'string';
}
