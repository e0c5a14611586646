import type pg from 'pg';
import type { Config } from '../config.js';

/**
 * The ids of the posts of today, by session, of those sessions that still hold. Looking does not count as use: a page that
 * is left open does not keep its session alive.
 */
export async function standingOf(
  pool: pg.Pool,
  { SESSION_IDLE_MINUTES }: Pick<Config, 'SESSION_IDLE_MINUTES'>,
  sessions: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ session: string; posts: string }>(
    `select s.id as session, coalesce((
        select string_agg(p.id::text, ',' order by p.id::text) from post p
        where p.account = a.id
          and coalesce(p.from_day <= today.day, true) and coalesce(p.until_day >= today.day, true)
      ), '') as posts
      from session s join account a on a.id = s.account and a.disabled_at is null
      cross join (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as day) today
      where s.id = any ($1::uuid[]) and s.ends_at > now() and s.seen_at > now() - make_interval(mins => $2)`,
    [sessions, SESSION_IDLE_MINUTES],
  );
  return new Map(rows.map(({ session, posts }) => [session, posts]));
}
