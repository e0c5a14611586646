import type pg from 'pg';
import type { Role } from '#contracts';
import type { NoticeKind } from '#vocabulary';
import type { JobContext } from './job.js';

/** Something that the people of a unit should see. It names no person. */
export type NoticeAsked = {
  readonly unit: string;
  /** The holders of the nearest post of each of these roles, from the unit upwards. */
  readonly roles: readonly Role[];
  readonly kind: NoticeKind;
  /** Ids and dates that the notice is about. */
  readonly data: object;
};

export type Notice = {
  readonly id: string;
  readonly unit: string;
  readonly kind: string;
  readonly data: object;
  readonly position: number;
  readonly at: string;
  readonly readAt: string | null;
};

export const SEND_MAIL = 'when-notice-given-send-mail';

/** Leaves a notice for each of them, and asks for a mail to those who want one. */
export async function notify(context: JobContext, { unit, roles, kind, data }: NoticeAsked): Promise<void> {
  const { rows } = await context.client.query<{ id: string; wants_mail: boolean }>(
    `with held as (
       select p.account, p.role, case when p.unit = $1 then 0 else a.depth end as depth
       from post p left join unit_ancestor a on a.unit = $1 and a.ancestor = p.unit
       where p.role = any($2) and (p.unit = $1 or a.unit is not null)
         and coalesce(p.from_day <= current_date, true) and coalesce(p.until_day >= current_date, true)
     ), nearest as (
       select distinct account from held h where depth = (select min(depth) from held where role = h.role)
     ), given as (
       insert into notice (id, account, unit, kind, data, position)
       select gen_random_uuid(), account.id, $1, $3, $4, $5
       from nearest join account on account.id = nearest.account where account.disabled_at is null
       returning id, account
     )
     select given.id, account.mail_address is not null as wants_mail
     from given join account on account.id = given.account`,
    [unit, roles, kind, JSON.stringify(data), context.position],
  );
  for (const { id, wants_mail } of rows) if (wants_mail) await context.ask(SEND_MAIL, id, { notice: id });
}

/** The latest notices of an account, and how many it has not read. */
export async function noticesOf(pool: pg.Pool, account: string): Promise<{ unread: number; notices: Notice[] }> {
  const { rows } = await pool.query<Notice & { at: Date; readAt: Date | null }>(
    `select id, unit, kind, data, position::float8 as position, at, read_at as "readAt" from notice
     where account = $1 order by at desc, id limit 100`,
    [account],
  );
  const count = await pool.query<{ unread: number }>(
    'select count(*)::int as unread from notice where account = $1 and read_at is null',
    [account],
  );
  return {
    unread: count.rows[0]?.unread ?? 0,
    notices: rows.map((row) => ({
      ...row,
      at: row.at.toISOString(),
      readAt: row.readAt?.toISOString() ?? null,
    })),
  };
}
