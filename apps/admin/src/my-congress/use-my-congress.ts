import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { branch } from '#contracts';
import { usePosts } from '../platform/access/use-me.js';
import { branchesOf, congressAmong } from './my-congresses.js';
import type { CongressRow } from './standing.js';
import { useRows } from './use-rows.js';

/** The congresses of the units in which the caller is a branch officer, and the one that is looked at. */
export function useMyCongress() {
  const posts = usePosts();
  const [search, setSearch] = useSearchParams();
  const units = branchesOf(posts);
  const { rows, reading } = useRows<CongressRow>('congresses', { unit: units }, units.length > 0);
  const asked = search.get('congress');
  const congress = useMemo(() => congressAmong(rows, asked), [rows, asked]);
  const roles = posts
    .filter(({ role, unit }) => branch.includes(role) && unit === congress?.unit)
    .map(({ role }) => role);
  return {
    units,
    congresses: rows,
    congress,
    roles,
    reading,
    choose: (id: string) => setSearch({ congress: id }, { replace: true }),
  };
}
