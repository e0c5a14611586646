import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../protect.js';

/** Where followers stand, what processes were refused, the effects that events ask for, and the notices people get. */
export class Queue1763769600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table follower_checkpoint (
        name text primary key,
        position bigint not null default 0,
        -- A process that met an accident waits here and tries the same event again.
        attempts int not null default 0,
        retry_at timestamptz,
        error text
      );

      create table process_refusal (
        id uuid not null unique default gen_random_uuid(),
        process text not null,
        position bigint not null,
        wish int not null,
        unit uuid not null,
        command text not null,
        code text not null,
        rule jsonb,
        inputs jsonb not null,
        at timestamptz not null default now(),
        primary key (process, position, wish)
      );
      create index process_refusal_newest on process_refusal (at desc, id);

      -- One row for each effect on the world that an event asks for: written with the checkpoint of the reactions, marked done
      -- in the transaction of the effect. The queue only carries the key.
      create table reaction (
        id uuid not null unique default gen_random_uuid(),
        job text not null,
        key text not null,
        position bigint not null,
        unit uuid not null,
        payload jsonb,
        due_at timestamptz,
        status text not null default 'waiting' check (status in ('waiting', 'done', 'failed', 'dropped')),
        attempts int not null default 0,
        error text,
        recorded_at timestamptz not null default now(),
        dispatched_at timestamptz,
        ended_at timestamptz,
        primary key (job, key)
      );
      create index reaction_waiting on reaction (dispatched_at nulls first) where status = 'waiting';
      create index reaction_failed on reaction (ended_at desc, id) where status = 'failed';

      create table notice (
        id uuid primary key,
        account uuid not null,
        unit uuid not null,
        kind text not null,
        data jsonb not null,
        position bigint not null,
        at timestamptz not null default now(),
        read_at timestamptz
      );
      create index notice_of_account on notice (account, at desc, id);

      -- Where mail goes, by the wish of the account's holder.
      alter table account add column mail_address text;
      ${protect('process_refusal')}
      ${protect('reaction')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table account drop column mail_address;
      drop table notice, reaction, process_refusal, follower_checkpoint`);
  }
}
