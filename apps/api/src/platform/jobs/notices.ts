import type pg from 'pg';
import type { Role } from '#contracts';
import type { Recorded } from '#decider';
import type { NoticeKind } from '#vocabulary';
import { ring } from '../live/tell.js';
import { inTransaction } from '../queue/in-transaction.js';
import type { JobContext } from './job.js';

/** Something that people should see. It names no person. */
export type NoticeAsked = {
  readonly to: Readers;
  readonly kind: NoticeKind;
  /** Ids and dates that the notice is about. */
  readonly data: object;
};

export type Readers =
  /** Whoever holds the nearest post of each of these roles, from the unit upwards. */
  | { readonly unit: string; readonly roles: readonly Role[] }
  /** Whoever holds a post of these roles in a unit of this kind below the unit. */
  | { readonly below: string; readonly kind: string; readonly roles: readonly Role[] }
  /** This person. */
  | { readonly person: string };

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

/** Whether people should be told: what is reported afterwards, from an article, is no news to them. */
export function isNews(event: Recorded): boolean {
  return event.source === null;
}

/** Leaves a notice for each of them, rings their bells, and asks for a mail to those who want one. */
export async function notify(context: JobContext, { to, kind, data }: NoticeAsked): Promise<void> {
  const [readers, values] = readersOf(to);
  const { rows } = await context.client.query<{ id: string; account: string; wants_mail: boolean }>(
    `with reader as (${readers}), given as (
       insert into notice (id, account, unit, kind, data, position)
       select distinct on (account.id) gen_random_uuid(), account.id, coalesce(reader.unit, $1), $2, $3, $4
       from reader join account on account.id = reader.account where account.disabled_at is null
       returning id, account
     )
     select given.id, given.account, account.mail_address is not null as wants_mail
     from given join account on account.id = given.account`,
    [context.unit, kind, JSON.stringify(data), context.position, ...values],
  );
  await ring(
    context.client,
    context.position,
    rows.map(({ account }) => account),
  );
  for (const { id, wants_mail } of rows) if (wants_mail) await context.ask(SEND_MAIL, id, { notice: id });
}

const HELD_TODAY = 'coalesce(p.from_day <= current_date, true) and coalesce(p.until_day >= current_date, true)';

function readersOf(to: Readers): [sql: string, values: unknown[]] {
  if ('person' in to) {
    return ['select id as account, null::uuid as unit from account where person = $5', [to.person]];
  }
  if ('below' in to) {
    return [
      `select p.account, p.unit from post p
       join unit_ancestor a on a.ancestor = $5 and a.unit = p.unit
       join stream s on s.stream = 'union-unit-' || p.unit and s.state ->> 'kind' = $6
       where p.role = any($7) and ${HELD_TODAY}`,
      [to.below, to.kind, to.roles],
    ];
  }
  return [
    `select account, unit from (
       select p.account, $5::uuid as unit, d.depth, min(d.depth) over (partition by p.role) as nearest
       from post p left join unit_ancestor a on a.unit = $5 and a.ancestor = p.unit
         cross join lateral (select case when p.unit = $5 then 0 else a.depth end as depth) as d
       where p.role = any($6) and d.depth is not null and ${HELD_TODAY}
     ) as held where depth = nearest`,
    [to.unit, to.roles],
  ];
}

/** Notes that an account has read a notice of its own, and tells its other windows; false if it has no such notice. */
export async function readNotice(pool: pg.Pool, account: string, id: string): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ position: number }>(
      `update notice set read_at = coalesce(read_at, now()) where id = $1 and account = $2
       returning position::float8 as position`,
      [id, account],
    );
    for (const { position } of rows) await ring(client, position, [account]);
    return rows.length > 0;
  });
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
