import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { branch } from '#contracts';
import { usePosts } from '../platform/access/use-me.js';
import { isOver } from './stages.js';
import type { CongressRow } from './standing.js';
import { useRows } from './use-rows.js';

/** The congresses of the units in which the caller is a branch officer, and the one that is looked at. */
export function useMyCongress() {
  const posts = usePosts();
  const [search, setSearch] = useSearchParams();
  const mine = posts.filter(({ role }) => branch.includes(role));
  const units = [...new Set(mine.map(({ unit }) => unit))];
  const { rows, reading } = useRows<CongressRow>('congresses', { unit: units }, units.length > 0);
  const asked = search.get('congress');
  const congress = useMemo(
    () => rows.find(({ id }) => id === asked) ?? rows.find(isAlive) ?? rows[0] ?? null,
    [rows, asked],
  );
  const roles = mine.filter(({ unit }) => unit === congress?.unit).map(({ role }) => role);
  return {
    units,
    congresses: rows,
    congress,
    roles,
    reading,
    choose: (id: string) => setSearch({ congress: id }, { replace: true }),
  };
}

function isAlive(congress: CongressRow): boolean {
  return congress.status !== 'archived' && !isOver(congress);
}
