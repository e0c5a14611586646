type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What one account has typed on one machine and not sent yet, by the place it was typed in. */
export function createKeptWords(shelf: Shelf, account: string) {
  const keyOf = (place: string) => `ky-yeu.words.${account}.${place}`;
  return {
    /** What was kept, as far as it can be read; undefined: nothing. */
    of(place: string): unknown {
      try {
        return JSON.parse(shelf.getItem(keyOf(place)) ?? '') as unknown;
      } catch {
        return undefined;
      }
    },
    /** False when there is no room for it. */
    keep(place: string, words: unknown): boolean {
      try {
        shelf.setItem(keyOf(place), JSON.stringify(words));
        return true;
      } catch {
        return false;
      }
    },
    forget(place: string): void {
      shelf.removeItem(keyOf(place));
    },
  };
}
