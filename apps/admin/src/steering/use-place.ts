import { useSearchParams } from 'react-router-dom';
import { usePosts } from '../platform/access/use-me.js';

/** Where in the tree one stands; it is in the address, so that reloading and going back keep it. */
export function usePlace() {
  const [search, setSearch] = useSearchParams();
  const home = usePosts().find(({ role }) => role === 'upper_officer')?.unit;
  const opened = search.get('open')?.split(',').filter(Boolean) ?? [];
  const unit = search.get('unit') ?? home;

  /** The address of a unit, with what else the address says. */
  function placeOf(id: string): string {
    const next = new URLSearchParams(search);
    next.delete('open');
    if (id === home) next.delete('unit');
    else next.set('unit', id);
    return `?${next}`;
  }

  function toggle(id: string): void {
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        const open = opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id];
        if (open.length > 0) next.set('open', open.join(','));
        else next.delete('open');
        return next;
      },
      { replace: true },
    );
  }

  return { home, unit, opened, placeOf, toggle };
}
