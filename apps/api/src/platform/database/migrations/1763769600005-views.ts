import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far each view has folded the log. The tables of the views themselves are made by the projector and thrown away at will. */
export class Views1763769600005 implements MigrationInterface {
  async up(query: QueryRunner): Promise<void> {
    await query.query('create extension if not exists pg_trgm');
    await query.query(`
      create table view_checkpoint (
        view text not null,
        tag text not null,
        position bigint not null,
        live boolean not null,
        moved_at timestamptz not null default clock_timestamp(),
        primary key (view, tag)
      )`);
    await query.query(`
      create function position_at(moment timestamptz) returns bigint language sql stable security definer
        set search_path = public as
      $$ select coalesce((select position from event where recorded_at <= moment order by position desc limit 1), 0) $$`);
  }

  async down(query: QueryRunner): Promise<void> {
    await query.query('drop function position_at(timestamptz)');
    await query.query('drop table view_checkpoint');
  }
}
