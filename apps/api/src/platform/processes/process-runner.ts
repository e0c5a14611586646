import type pg from 'pg';
import { v5 as uuidOf } from 'uuid';
import { commands, featureOfCommand, streamField } from '#contracts';
import { type Actor, type Process, type Recorded, Rejection, type Wish } from '#decider';
import { type EventStore, KeyReused } from '#event-store';
import type { CommandDesk } from '../commands/command-desk.js';
import type { Follower } from '../queue/follower.js';
import { inTransaction } from '../queue/in-transaction.js';
import { TroubleLog, tell } from '../queue/trouble-log.js';

export type ProcessPace = {
  readonly page: number;
  /** How often an accident is tried before the event goes to the failed list. */
  readonly attempts: number;
  /** The first pause after an accident; each next one is twice as long. */
  readonly backoffMs: number;
  /** After so long a page is broken off and its checkpoint written: no transaction stays open for long. */
  readonly turnMs: number;
};

/**
 * Carries the wishes of processes to the command desk, each process from a checkpoint of its own. A wish has the same
 * idempotency key every time, so that an event that is read twice is acted on once.
 */
export class ProcessRunner implements Follower {
  readonly name = 'processes';
  private readonly byName: ReadonlyMap<string, Process>;
  private readonly trouble = new TroubleLog('Processes');
  private known = false;

  constructor(
    private readonly pool: pg.Pool,
    private readonly store: Pick<EventStore, 'log'>,
    private readonly desk: Pick<CommandDesk, 'give'>,
    private readonly processes: readonly Process[],
    private readonly pace: ProcessPace = { page: 500, attempts: 5, backoffMs: 1000, turnMs: 5000 },
  ) {
    this.byName = new Map(processes.map((process) => [process.name, process]));
  }

  async follow(): Promise<boolean> {
    let more = false;
    for (const [after, names] of await this.standing()) {
      const events = await this.store.log({ after, limit: this.pace.page });
      const last = events.at(-1)?.position;
      if (last === undefined) continue;
      const busy = names.filter((name) => events.some((event) => this.handlerOf(name, event)));
      await this.skip(
        names.filter((name) => !busy.includes(name)),
        after,
        last,
      );
      for (const name of busy) await this.advance(name, after, events);
      more = true;
    }
    return more;
  }

  /** Gives the wishes that one process has for one event once more; for an event on the failed list. */
  async again(name: string, position: number): Promise<void> {
    const [event] = await this.store.log({ after: position - 1, limit: 1 });
    if (event) await this.fulfil(this.pool, name, event);
  }

  /** Processes that may go on, by the position they have reached. */
  private async standing(): Promise<ReadonlyMap<number, string[]>> {
    const names = [...this.byName.keys()];
    if (!this.known) {
      await this.pool.query(
        'insert into follower_checkpoint (name) select unnest($1::text[]) on conflict (name) do nothing',
        [names],
      );
      this.known = true;
    }
    const { rows } = await this.pool.query<{ name: string; position: string }>(
      `select name, position from follower_checkpoint
       where name = any($1) and (retry_at is null or retry_at <= now()) order by position, name`,
      [names],
    );
    const standing = new Map<number, string[]>();
    for (const { name, position } of rows) {
      const at = Number(position);
      standing.set(at, [...(standing.get(at) ?? []), name]);
    }
    return standing;
  }

  private async skip(names: readonly string[], from: number, to: number): Promise<void> {
    if (names.length === 0) return;
    await this.pool.query('update follower_checkpoint set position = $3 where name = any($1) and position = $2', [
      names,
      from,
      to,
    ]);
  }

  private async advance(name: string, after: number, events: readonly Recorded[]): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      const { rows } = await client.query<{ attempts: number }>(
        'select attempts from follower_checkpoint where name = $1 and position = $2 for update skip locked',
        [name, after],
      );
      const row = rows[0];
      if (!row) return; // Another worker runs this process.
      const began = Date.now();
      let reached = after;
      let attempts = row.attempts;
      for (const event of events) {
        try {
          await this.fulfil(client, name, event);
        } catch (error) {
          attempts += 1;
          this.trouble.warn(`${name} at ${event.position}`, error);
          if (attempts < this.pace.attempts) return this.pause(client, name, reached, attempts, error);
          await this.fail(client, name, event, attempts, error);
        }
        attempts = 0;
        reached = event.position;
        if (Date.now() - began > this.pace.turnMs) break;
      }
      await client.query(
        'update follower_checkpoint set position = $2, attempts = 0, retry_at = null, error = null where name = $1',
        [name, reached],
      );
    });
  }

  private async fulfil(db: Pick<pg.Pool, 'query'>, name: string, event: Recorded): Promise<void> {
    const wishes = this.handlerOf(name, event)?.(event) ?? [];
    for (const [n, wish] of wishes.entries()) {
      try {
        await this.give(name, event, n, wish);
      } catch (error) {
        if (error instanceof KeyReused) continue; // It was given when the process worded it otherwise.
        if (!(error instanceof Rejection)) throw error;
        await note(db, name, event, n, wish, error);
      }
    }
  }

  private async give(name: string, event: Recorded, n: number, wish: Wish): Promise<void> {
    const key = `${name}:${event.position}:${n}`;
    await this.desk.give({
      type: wish.type,
      data: addressed(wish, key),
      by: system(name),
      key,
      // A season told afterwards keeps its dates and its source.
      occurredAt: event.at,
      source: event.source,
    });
  }

  private async pause(db: pg.PoolClient, name: string, reached: number, attempts: number, error: unknown) {
    await db.query(
      `update follower_checkpoint
       set position = $2, attempts = $3, retry_at = now() + $4 * interval '1 millisecond', error = $5 where name = $1`,
      [name, reached, attempts, this.pace.backoffMs * 2 ** (attempts - 1), tell(error)],
    );
  }

  private async fail(db: pg.PoolClient, name: string, event: Recorded, attempts: number, error: unknown) {
    await db.query(
      `insert into reaction (job, key, position, unit, status, attempts, error, ended_at)
       values ($1, $2, $3, $4, 'failed', $5, $6, now()) on conflict (job, key) do nothing`,
      [name, String(event.position), event.position, event.unit, attempts, tell(error)],
    );
  }

  private handlerOf(name: string, event: Recorded): ((event: Recorded) => readonly Wish[]) | undefined {
    return this.byName.get(name)?.on[event.type];
  }
}

/** Who acts when a process does: nobody's account, in the capacity of the process. */
export function system(process: string): Actor {
  return { account: '00000000-0000-0000-0000-000000000000', role: 'system', unit: null, capacity: process };
}

const WISHES = '5b2f1c7e-8f0d-5c1a-9a53-2a1d5e0c7f44';

/** A wish that begins a stream and names none gets an id that is the same every time. */
function addressed(wish: Wish, key: string): object {
  const field = streamField(featureOfCommand(wish.type));
  return commands.get(wish.type)?.begins && !(field in wish.data)
    ? { ...wish.data, [field]: uuidOf(key, WISHES) }
    : wish.data;
}

async function note(
  db: Pick<pg.Pool, 'query'>,
  name: string,
  event: Recorded,
  n: number,
  wish: Wish,
  refusal: Rejection,
) {
  await db.query(
    `insert into process_refusal (process, position, wish, unit, command, code, rule, inputs)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (process, position, wish) do nothing`,
    [
      name,
      event.position,
      n,
      event.unit,
      wish.type,
      refusal.code,
      refusal.rule && JSON.stringify(refusal.rule),
      JSON.stringify(refusal.inputs),
    ],
  );
}
