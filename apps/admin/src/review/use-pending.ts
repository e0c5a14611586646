import { useState } from 'react';
import { useMe } from '../platform/access/use-me.js';
import { type Pending, readPending } from './pending.js';

/** The comments on one dossier that were not sent yet; they outlive a reload of the page. */
export function usePending(review: string) {
  const me = useMe();
  const place = `ky-yeu.pending.${me?.account ?? ''}.${review}`;
  const [comments, setComments] = useState(() => readPending(localStorage.getItem(place)));
  const keep = (next: readonly Pending[]) => {
    setComments([...next]);
    if (next.length > 0) localStorage.setItem(place, JSON.stringify(next));
    else localStorage.removeItem(place);
  };
  return {
    comments,
    add: (comment: Omit<Pending, 'id'>) => keep([...comments, { ...comment, id: `${Date.now()}` }]),
    remove: (id: string) => keep(comments.filter((comment) => comment.id !== id)),
    /** Puts back what was taken away since; what came since stays. */
    restore: (before: readonly Pending[]) => keep(merged(before, readPending(localStorage.getItem(place)))),
    clear: () => keep([]),
  };
}

function merged(before: readonly Pending[], now: readonly Pending[]): readonly Pending[] {
  return [...before, ...now.filter(({ id }) => !before.some((comment) => comment.id === id))];
}
