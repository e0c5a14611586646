import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../protect.js';

/** What auditors have read, for ever: nothing in it is changed or taken away. */
export class Readings1763769600008 implements MigrationInterface {
  async up(query: QueryRunner): Promise<void> {
    await query.query(`
      create table auditor_reading (
        id bigint generated always as identity primary key,
        account uuid not null,
        capacity text not null,
        unit uuid not null,
        at timestamptz not null default now(),
        door text not null,
        what json not null
      );
      create trigger append_only before update or delete or truncate on auditor_reading
        for each statement execute function is_append_only();
      ${protect('auditor_reading')}`);
  }

  async down(): Promise<void> {
    throw new Error('The record of readings is never taken back.');
  }
}
