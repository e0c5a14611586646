import { useCallback } from 'react';
import { usePreference } from '../platform/preferences/preferences.js';

/** Something that was looked up: a row of a view, by the name it was found under. */
export type Lookup = { readonly view: string; readonly id: string; readonly name: string };

type Lookups = { readonly recent: readonly Lookup[]; readonly saved: readonly Lookup[] };

const none: Lookups = { recent: [], saved: [] };
const RECENT_AT_MOST = 8;
const SAVED_AT_MOST = 30;

/** What was looked up lately, and what is kept for later; the service remembers it. */
export function useLookups() {
  const [kept = none, keep] = usePreference<Lookups>('lookBack');
  const opened = useCallback(
    (lookup: Lookup) => keep({ ...kept, recent: [lookup, ...without(kept.recent, lookup)].slice(0, RECENT_AT_MOST) }),
    [kept, keep],
  );
  const toggle = (lookup: Lookup) => {
    const others = without(kept.saved, lookup);
    const isSaved = others.length < kept.saved.length;
    keep({ ...kept, saved: isSaved ? others : [lookup, ...others].slice(0, SAVED_AT_MOST) });
  };
  const isSaved = (lookup: Omit<Lookup, 'name'>) => without(kept.saved, lookup).length < kept.saved.length;
  return { ...kept, opened, toggle, isSaved };
}

function without(lookups: readonly Lookup[], { view, id }: Omit<Lookup, 'name'>): readonly Lookup[] {
  return lookups.filter((one) => one.view !== view || one.id !== id);
}
