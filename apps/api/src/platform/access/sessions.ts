import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import { LessThan, Not, Repository } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { POOL } from '../database/pool.js';
import type { Caller, Post } from './caller.js';
import { SessionEntity } from './session.entity.js';

/** A session that holds, and whether its account has to choose a password of its own before anything else. */
export type Held = { readonly caller: Caller; readonly mustChange: boolean };

/** One of a person's own sessions, as shown to them. */
export type SessionLine = { id: string; createdAt: string; seenAt: string; userAgent: string; current: boolean };

type Row = {
  session: string;
  account: string;
  username: string;
  display_name: string;
  must_change: boolean;
  posts: Post[];
};

// A session that was ended by another process is let in for at most this long.
const BELIEVED_MS = 1_000;

/** Opaque sessions that end when unused, when old, and at once when revoked. */
@Injectable()
export class Sessions {
  private readonly held = new LRUCache<string, Held>({
    max: 10_000,
    ttl: BELIEVED_MS,
    ttlResolution: BELIEVED_MS / 20,
  });
  private readonly lookingUp = new Map<string, Promise<Held | undefined>>();
  private ended = 0;

  constructor(
    @InjectRepository(SessionEntity) private readonly sessions: Repository<SessionEntity>,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Begins a session and answers its secret, which is kept nowhere else. */
  async begin(account: string, userAgent: string): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    const now = new Date();
    await this.sessions.insert({
      id: randomUUID(),
      secret: hashOf(secret),
      account,
      createdAt: now,
      seenAt: now,
      endsAt: new Date(now.getTime() + this.config.SESSION_HOURS * 3_600_000),
      userAgent: userAgent.slice(0, 200),
    });
    await this.sessions.delete({ endsAt: LessThan(now) });
    return secret;
  }

  /** Who holds this secret, with the posts of today; undefined when the session has ended. */
  async find(secret: string): Promise<Held | undefined> {
    const known = this.held.get(secret);
    if (known) return known;
    // A page asks for many things at once: they share one look.
    const begun = this.lookingUp.get(secret);
    if (begun) return begun;
    const looking = this.lookUp(secret).finally(() => {
      if (this.lookingUp.get(secret) === looking) this.lookingUp.delete(secret);
    });
    this.lookingUp.set(secret, looking);
    const ended = this.ended;
    const held = await looking;
    // What was looked up while a session ended may be what ended.
    if (held && ended === this.ended) this.held.set(secret, held);
    return held;
  }

  async end(session: string): Promise<void> {
    await this.sessions.delete({ id: session });
    this.forget();
  }

  /** Signs an account out everywhere, or everywhere but here. */
  async endAll(account: string, but?: string): Promise<void> {
    await this.sessions.delete(but === undefined ? { account } : { account, id: Not(but) });
    this.forget();
  }

  async list(caller: Caller): Promise<SessionLine[]> {
    const rows = await this.sessions.find({ where: { account: caller.account }, order: { seenAt: 'DESC' }, take: 100 });
    return rows
      .filter((row) => row.endsAt.getTime() > Date.now() && row.seenAt.getTime() > Date.now() - this.idleMs())
      .map((row) => ({
        id: row.id,
        createdAt: row.createdAt.toISOString(),
        seenAt: row.seenAt.toISOString(),
        userAgent: row.userAgent,
        current: row.id === caller.session,
      }));
  }

  /** Forgets what is believed of sessions, after a change of accounts or posts. */
  forget(): void {
    this.ended += 1;
    this.held.clear();
    this.lookingUp.clear();
  }

  private async lookUp(secret: string): Promise<Held | undefined> {
    const { rows } = await this.pool.query<Row>(LOOK_UP, [hashOf(secret), this.idleMs() / 1000]);
    const row = rows[0];
    if (!row) return undefined;
    const { session, account, username, display_name: displayName, posts } = row;
    return { caller: { account, session, username, displayName, posts }, mustChange: row.must_change };
  }

  private idleMs(): number {
    return this.config.SESSION_IDLE_MINUTES * 60_000;
  }
}

// `touched` notes the use once in a twentieth of the idle time: not every request has to write.
const LOOK_UP = `
  with found as (
    select s.id, s.account, s.seen_at from session s
    where s.secret = $1 and s.ends_at > now() and s.seen_at > now() - make_interval(secs => $2)
  ), touched as (
    update session set seen_at = now() from found
    where session.id = found.id and found.seen_at < now() - make_interval(secs => $2 / 20)
  )
  select f.id as session, a.id as account, a.username, a.display_name, a.must_change,
    coalesce((
      select json_agg(json_build_object('id', p.id, 'role', p.role, 'unit', p.unit, 'capacity', p.capacity)
        order by p.role, p.id)
      from post p
      where p.account = a.id
        and coalesce(p.from_day <= today.day, true) and coalesce(p.until_day >= today.day, true)
    ), '[]') as posts
  from found f
  join account a on a.id = f.account and a.disabled_at is null
  cross join (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as day) today`;

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
