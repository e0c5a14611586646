/** Remembers where each page of a list begins, so that page numbers can be turned into keyset cursors. */
export function createCursors(most = 200) {
  const known = new Map<string, string>();
  return {
    /** The cursor of the row before this page; undefined when it has to be counted off instead. */
    before(list: string, page: number): string | undefined {
      return known.get(`${list}#${page}`);
    },
    /** `next` is the cursor after the last row of `page`. */
    keep(list: string, page: number, next: string | null): void {
      if (next === null) return;
      if (known.size >= most) known.delete(known.keys().next().value ?? '');
      known.set(`${list}#${page + 1}`, next);
    },
    clear(): void {
      known.clear();
    },
  };
}
