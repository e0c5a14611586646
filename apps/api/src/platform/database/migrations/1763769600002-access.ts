import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../protect.js';
import { READER, WIDE_READER } from '../reader-roles.js';

/** Accounts, posts, sessions, failed logins; the tree of units; and who may read the log. */
export class Access1763769600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        id uuid primary key,
        username text not null unique check (username = lower(username)),
        display_name text not null,
        password_hash text not null,
        person uuid,
        must_change boolean not null,
        created_at timestamptz not null default now(),
        created_by uuid references account,
        disabled_at timestamptz
      );
      create table post (
        id uuid primary key,
        account uuid not null references account,
        role text not null,
        unit uuid not null,
        capacity text not null,
        from_day date,
        until_day date,
        check (from_day <= until_day)
      );
      create index post_by_account on post (account);
      create index post_by_unit on post (unit);
      create table session (
        id uuid primary key,
        secret bytea not null unique,
        account uuid not null references account,
        created_at timestamptz not null,
        seen_at timestamptz not null,
        ends_at timestamptz not null,
        user_agent text not null
      );
      create index session_by_account on session (account);
      create index session_by_end on session (ends_at);
      create table failed_login (
        id bigint generated always as identity primary key,
        account_key bytea not null,
        pair_key bytea not null,
        at timestamptz not null
      );
      create index failed_login_by_account on failed_login (account_key, at);
      create index failed_login_by_pair on failed_login (pair_key, at);
      create index failed_login_by_time on failed_login (at);
      create table unit_ancestor (
        unit uuid not null,
        ancestor uuid not null,
        depth integer not null,
        primary key (unit, ancestor)
      );
      create index unit_ancestor_by_ancestor on unit_ancestor (ancestor, unit);
      grant select on unit_ancestor to ${READER}, ${WIDE_READER};
      ${protect('event')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table unit_ancestor, failed_login, session, post, account');
  }
}
