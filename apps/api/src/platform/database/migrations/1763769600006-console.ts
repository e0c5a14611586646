import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is an account's own affair and no event: which version of a document was looked at last, and preferences. And
 * when an event was recorded, which is no secret of its unit.
 */
export class Console1763769600006 implements MigrationInterface {
  async up(query: QueryRunner): Promise<void> {
    await query.query(`
      create table account_seen (
        account uuid not null references account,
        document uuid not null,
        version integer not null check (version > 0),
        hash text not null,
        seen_at timestamptz not null default now(),
        primary key (account, document)
      );
      create table account_preferences (
        account uuid primary key references account,
        preferences json not null,
        changed_at timestamptz not null default now()
      )`);
    await query.query(`
      create function moment_of(wanted bigint) returns timestamptz language sql stable security definer
        set search_path = public as
      $$ select recorded_at from event where position = wanted $$`);
  }

  async down(query: QueryRunner): Promise<void> {
    await query.query('drop function moment_of(bigint)');
    await query.query('drop table account_preferences, account_seen');
  }
}
