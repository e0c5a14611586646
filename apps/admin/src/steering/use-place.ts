import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { usePosts } from '../platform/access/use-me.js';
import { homeOf } from './progress.js';

/** Where in the tree one stands; it is in the address, so that reloading and going back keep it. */
export function usePlace() {
  const [search, setSearch] = useSearchParams();
  const home = homeOf(usePosts());
  const open = search.get('open') ?? '';
  const opened = useMemo(() => open.split(',').filter(Boolean), [open]);
  const unit = search.get('unit') ?? home;

  /** The address of a unit, with what else the address says. */
  const placeOf = useCallback(
    (id: string): string => {
      const next = new URLSearchParams(search);
      next.delete('open');
      if (id === home) next.delete('unit');
      else next.set('unit', id);
      return `?${next}`;
    },
    [search, home],
  );

  const toggle = useCallback(
    (id: string): void =>
      setSearch(
        (now) => {
          const next = new URLSearchParams(now);
          const then = opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id];
          if (then.length > 0) next.set('open', then.join(','));
          else next.delete('open');
          return next;
        },
        { replace: true },
      ),
    [opened, setSearch],
  );

  return { home, unit, opened, placeOf, toggle };
}
