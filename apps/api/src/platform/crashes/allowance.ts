import { LRUCache } from 'lru-cache';

const ACCOUNTS_AT_MOST = 10_000;

/** So many for each account in so long, counted in this process. */
export function createAllowance(most: number, milliseconds: number) {
  const taken = new LRUCache<string, number>({ max: ACCOUNTS_AT_MOST, ttl: milliseconds, noUpdateTTL: true });
  return {
    /** Takes one; answers 0, or for how many milliseconds there is none left. */
    take(account: string): number {
      const before = taken.get(account) ?? 0;
      if (before >= most) return taken.getRemainingTTL(account);
      taken.set(account, before + 1);
      return 0;
    },
  };
}
